using CertLint.Docs;
using CertLint.Rules;
using CertLint.Tool.Pages;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("CERT1005")]
    [InlineData("cert1005")]
    [InlineData("1005")]
    public void A_rule_is_found_by_its_id(string id)
    {
        var result = Command.Run(folder, "explain", id);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal("CERT1005: State or province is abbreviated", result.Lines[0]);
        Assert.Contains("  C#       config and CSR  certificate  policy          source", result.Lines);
        Assert.Contains("    wrong:", result.Lines);
        Assert.Contains("    ST = CA", result.Lines);
        Assert.Equal("https://github.com/certlint/certlint/blob/main/docs/rules/CERT1005.md", result.Lines[^1]);
    }

    [Fact]
    public void A_rule_that_is_none_is_refused()
    {
        var result = Command.Run(folder, "explain", "CERT0815");

        Assert.Equal((2, "", "certlint: There is no rule 'CERT0815'; 'certlint rules' lists them all."), (result.ExitCode, result.Output, result.Error.Trim()));
    }

    public static TheoryData<string> AllRules => new(RulePage.All.Select(page => page.Id));

    [Theory]
    [MemberData(nameof(AllRules))]
    public void Each_page_is_shown_whole_and_without_marks(string id)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new TerminalPage(writer, Style.None, 80).Write(RulePages.Of(RuleCatalogue.Find(id)!));
        var shown = writer.ToString();

        var text = shown.Split('\n').Where(line => !line.StartsWith("    ", StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(text, line => line.Contains("](", StringComparison.Ordinal));
        Assert.DoesNotContain(text, line => line.Replace("`***`", "", StringComparison.Ordinal).Contains("**", StringComparison.Ordinal));
        Assert.DoesNotContain(text, line => line.StartsWith('#') || line.StartsWith('|') || line.StartsWith("```", StringComparison.Ordinal));
        foreach (var line in RulePage.Of(id).Blocks.SelectMany(block => block.Text.Split('\n')).Where(line => line.Length > 0))
            Assert.Contains("\n    " + line + "\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_and_items_are_broken_at_the_width()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new TerminalPage(writer, Style.None, 24).Write("# Title\n\nOne two three [four](x.md) five\nsix `seven eight`.\n\n- item one goes on and\n  on here\n- b\n");

        Assert.Equal("Title\n\nOne two three four five\nsix `seven eight`.\n\n- item one goes on and\n  on here\n- b\n", writer.ToString());
    }

    [Fact]
    public void Code_is_coloured_without_its_marks()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new TerminalPage(writer, new Style(hasColour: true), 12).Write("an `a b` of **some** length\n");

        Assert.Equal("an \u001B[36ma b\u001B[0m of\nsome length\n", writer.ToString());
    }
}
