using CertLint.Docs;
using CertLint.Findings;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Docs;

/// <summary>The pages say of each rule what the catalogue says.</summary>
public sealed class RulePageTests
{
    private const string Columns = "| C# | config and CSR | certificate | policy | source |";

    private static readonly string[] Sections =
        ["## Cause", "## Why it matters", "## How to fix", "## When to suppress", "## Examples"];

    private static readonly string[] Kinds =
        ["csharp", "cnf", "csr", "certificate", "peer", "der", "bundle", "pem", "key", "keystore", "json", "yaml", "sh", "powershell", "bat", "neighbours", "editorconfig"];

    public static TheoryData<string> Ids => new(RuleCatalogue.All.Select(rule => rule.Id));

    [Fact]
    public void Each_rule_has_a_page_and_each_page_a_rule() =>
        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), RulePage.All.Select(page => page.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_page(string id)
    {
        var link = new Uri(Rule(id).HelpLink);

        Assert.EndsWith("/docs/rules/" + id + ".md", link.AbsolutePath, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(RulePage.Folder, Path.GetFileName(link.AbsolutePath))));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_has_the_rule_s_title(string id) => Assert.Equal($"# {id}: {Rule(id).Title}", RulePage.Of(id).Lines[0]);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_has_the_rule_s_severities_and_source(string id)
    {
        var row = Assert.Single(MarkdownTable.Below(Columns, RulePage.Of(id).Lines));

        Assert.Equal([.. SeverityCells.ByPlace(Rule(id)), Rule(id).Citation], row);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_has_all_sections_in_order(string id) =>
        Assert.Equal(Sections, RulePage.Of(id).Lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_example_says_how_it_is_tested(string id)
    {
        var examples = RulePage.Of(id).Lines.ToList().IndexOf(Sections[^1]) + 1;

        Assert.All(RulePage.Of(id).Blocks, block =>
        {
            if (block.Line > examples)
                Assert.Contains(block.Verdict, new[] { "bad", "good", "given" });
            if (block.Verdict.Length > 0)
                Assert.Contains(block.BareKind, Kinds);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void There_is_a_bad_and_a_good_example_for_each_place_where_the_rule_speaks(string id)
    {
        var examples = RulePage.Of(id).Examples.Select(block => block.BareKind + " " + block.Verdict).ToHashSet();

        foreach (var kind in PlacesOf(Rule(id)))
        {
            Assert.Contains(kind + " bad", examples);
            Assert.Contains(kind + " good", examples);
        }

        Assert.Contains(examples, example => example.EndsWith("bad", StringComparison.Ordinal));
        Assert.Contains(examples, example => example.EndsWith("good", StringComparison.Ordinal));
    }

    /// <summary>Only rules on names stand wherever a name stands; a config has no encoding.</summary>
    private static IEnumerable<string> PlacesOf(RuleDescriptor rule)
    {
        if (rule.Category is not (RuleCategory.Subject or RuleCategory.DnsNames))
            return [];
        (string Kind, Level Level)[] places =
        [
            ("csharp", rule.Levels.Code), ("cnf", rule.Levels.Request), ("csr", rule.Levels.Request),
            ("certificate", rule.Levels.Certificate),
        ];
        return places.Where(place => place.Level != Level.Off && !(rule.JudgesEncoding && place.Kind == "cnf"))
            .Select(place => place.Kind);
    }

    private static RuleDescriptor Rule(string id) => RuleCatalogue.Find(id)!;
}
