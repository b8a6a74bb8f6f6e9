using System.Text.RegularExpressions;
using CertLint.Docs;

namespace CertLint.Runner.Tests.Docs;

/// <summary>Each example of docs/suppression.md would give what its comments name, and gives nothing.</summary>
public sealed partial class SuppressionPageTests
{
    private static readonly IReadOnlyList<FencedBlock> Blocks =
        FencedBlock.Read(File.ReadAllLines(Path.Combine(Repository.Root, "docs", "suppression.md")));

    public static TheoryData<int, string, string> Examples
    {
        get
        {
            var examples = new TheoryData<int, string, string>();
            foreach (var block in Blocks.Where(block => block.Verdict == "suppressed"))
                examples.Add(block.Line, block.Kind, block.Text);
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_suppressed_by_its_comments_and_by_nothing_else(int line, string kind, string text)
    {
        var expected = Directive().Matches(text).SelectMany(match => match.Groups["ids"].Value.Split(',')).ToArray();

        var result = Lint(kind, text);
        var without = Lint(kind, text.Replace("certlint:", "certlint -", StringComparison.Ordinal));

        Assert.True(result.Lines().Length == 0, $"The {kind} at line {line} still gives: {string.Join("; ", result.Lines())}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), result.Suppressed.Select(finding => finding.Finding.Rule.Id).Order(StringComparer.Ordinal));
        Assert.All(result.Suppressed, finding => Assert.Equal(SuppressionKind.Comment, finding.Suppression!.Kind));
        Assert.All(result.Suppressed, finding => Assert.Contains(" " + finding.Suppression!.Reason, text, StringComparison.Ordinal));
        Assert.Equal(expected.Order(StringComparer.Ordinal), without.Findings.Select(finding => finding.Finding.Rule.Id).Order(StringComparer.Ordinal));
        Assert.Empty(without.Suppressed);
    }

    [Fact]
    public void Each_format_with_comments_has_an_example() => Assert.Equal(
        ["cmd", "cnf", "dockerfile", "inf", "json", "mk", "pem", "ps1", "sh", "tf", "tmpl", "yaml"],
        Blocks.Where(block => block.Verdict == "suppressed").Select(block => block.Kind).Distinct().Order(StringComparer.Ordinal));

    private static LintResult Lint(string kind, string text)
    {
        using var folder = new TemporaryFolder();
        var name = kind == "json" ? "appsettings.json" : "example." + kind;
        var result = LintRun.Execute(Requests.Of(folder.Write(name, text)), TestContext.Current.CancellationToken);
        return result;
    }

    [GeneratedRegex(@"certlint: disable[a-z-]*=(?<ids>[A-Z0-9,]+)")]
    private static partial Regex Directive();
}
