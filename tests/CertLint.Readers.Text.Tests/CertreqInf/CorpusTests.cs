using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Text.CertreqInf;
using CertLint.Readers.Text.Tests.OpenSsl;

namespace CertLint.Readers.Text.Tests.CertreqInf;

public class CorpusTests
{
    [Fact]
    public void Every_policy_file_of_the_corpus_gives_its_subject()
    {
        var folder = Path.Combine(Corpus.Folder(), "certreq-inf");
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            var target = Assert.IsType<ConfigTarget>(Assert.Single(CertreqInfReader.Read(File.ReadAllText(path))!.Targets));
            Assert.NotEmpty(target.Subject!.Rdns);
            Assert.NotEmpty(target.AlternativeNames);
        }
    }

    [Fact]
    public void Subjects_of_real_scripts_read_the_same_in_a_file_as_alone()
    {
        var count = 0;
        foreach (var line in Corpus.Lines("windows.jsonl"))
        {
            var raw = line.GetProperty("raw").GetString()!;
            var text = raw.Length > 2 && raw[0] is '"' or '\'' && raw[^1] == raw[0] ? raw[1..^1] : "";
            if (line.GetProperty("param").GetString() is not ("-Subject" or "-n") || text.Length == 0 || text.Any("$`%{<\"\n@_".Contains))
                continue;
            count++;
            var file = "[NewRequest]\nSubject = \"" + text + "\"\n";
            var target = Inf.Target(file);
            var alone = CertStrToNameDialect.Parse(
                MappedText.Verbatim(text, 0), CertStrToNameDialect.OfCertEnroll(CertStrToNameFlags.None));
            Assert.Equal(text, target.SubjectText!.Text);
            Assert.Equal(text, Sample.At(file, target.SubjectText.Span));
            Assert.Equal(alone.Name is { } name ? Sample.Show(name) : null, target.Subject is { } read ? Sample.Show(read) : null);
            Assert.Equal(alone.Error is not null, Inf.Read(file).Problems.Any(problem => problem.RuleId == "CERT5001"));
        }

        Assert.True(count >= 9, $"{count} literal subjects");
    }
}
