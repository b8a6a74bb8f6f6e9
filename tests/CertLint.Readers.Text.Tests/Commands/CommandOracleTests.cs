using System.Text.Json;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Readers.Text.Commands;
using CertLint.Readers.Text.Tests.OpenSsl;
using CertLint.Rules;

namespace CertLint.Readers.Text.Tests.Commands;

/// <summary>Subjects of real scripts, and probes, in a command: held against what openssl 3.0.19 and keytool 17 made of them.</summary>
public class CommandOracleTests
{
    private const string Utf8 = " (-utf8)";

    // openssl drops it; it is read as Git Bash rewrites it, with a suggestion (CERT5008).
    private static readonly string[] AsInGitBash = ["//CN=a"];

    [Fact]
    public void Each_subject_of_openssl_agrees() => Check("subj", ["openssl", "req", "-new", "-key", "k.pem", "-subj"], atLeast: 34 + 125);

    [Fact]
    public void Each_subject_of_keytool_agrees() => Check("dname", ["keytool", "-genkeypair", "-alias", "a", "-storetype", "JKS", "-dname"], atLeast: 44 + 14);

    [Fact]
    public void Each_literal_subject_of_Windows_scripts_is_read()
    {
        var literals = Corpus.Lines("windows.jsonl").Select(line => (Tool: line.GetProperty("tool").GetString()!, Option: line.GetProperty("param").GetString()!, Text: line.GetProperty("raw").GetString()!))
            .Where(line => line.Text.IndexOf('$', StringComparison.Ordinal) < 0 && line.Text.StartsWith('"')).ToArray();

        Assert.All(literals, line =>
        {
            var reading = Read([line.Tool, line.Option], line.Text.Trim('"'));
            Assert.NotNull(Assert.IsType<ConfigTarget>(Assert.Single(reading.Targets)).Subject);
            Assert.Empty(reading.Problems);
        });
        Assert.True(literals.Length >= 10, $"{literals.Length}");
    }

    private static void Check(string name, string[] command, int atLeast)
    {
        var probes = JsonDocument.Parse(File.ReadAllText(Path.Combine(Corpus.Folder(), "oracle", "probes.json"))).RootElement.GetProperty(name).EnumerateObject()
            .Select(probe => (Text: probe.Name, Answer: probe.Value));
        var real = Corpus.Lines(name + ".jsonl").Where(line => line.TryGetProperty("exit", out _))
            .Select(line => (Text: line.GetProperty("value").GetString()!, Answer: line));
        var differences = new List<string>();
        var count = 0;
        foreach (var (text, answer) in probes.Concat(real))
        {
            count++;
            // So do the probes mark the option.
            var isUtf8 = text.EndsWith(Utf8, StringComparison.Ordinal);
            var reading = isUtf8 ? Read([command[0], command[1], "-utf8", .. command[2..]], text[..^Utf8.Length]) : Read(command, text);
            var target = reading.Targets.OfType<ConfigTarget>().SingleOrDefault();
            if (answer.GetProperty("exit").GetInt32() != 0)
            {
                if (!IsTold(reading))
                    differences.Add($"{text}: rejected, not told");
            }
            else if (!AsInGitBash.Contains(text) && EncodedName.Difference(target?.Subject, Corpus.Rdns(answer)) is { } difference)
            {
                differences.Add($"{text}: {difference}");
            }
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
        Assert.True(count >= atLeast, $"{count}");
    }

    private static bool IsTold(CommandReading reading)
    {
        var linter = new Linter();
        return reading.Targets.SelectMany(target => linter.Lint(target, LintPolicy.Default))
            .Concat(reading.Problems.Select(problem => linter.Report(problem, Origin.Config, LintPolicy.Default)).OfType<Finding>())
            .Any(finding => finding.Level != Level.Suggestion && finding.Rule.Id != "CERT1003");
    }

    private static CommandReading Read(string[] command, string text)
    {
        var words = new List<ShellWord>();
        foreach (var word in command.Append(text))
        {
            var start = words.Count == 0 ? 0 : words[^1].Place.End + 1;
            words.Add(new ShellWord(MappedText.Verbatim(word, start), new SourceSpan(start, word.Length), IsQuoted: true));
        }

        return CommandReader.Read([new ShellCommand(words, words[0].Place.Union(words[^1].Place))]);
    }
}
