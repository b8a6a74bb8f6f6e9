using System.Text.RegularExpressions;
using System.Xml.Linq;
using CertLint.Docs;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Docs;

/// <summary>The tables of all rules, and what the documents point at.</summary>
public sealed partial class RuleTableTests
{
    public static TheoryData<string> Documents => new(
        Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path)));

    [Fact]
    public void The_index_has_each_rule_with_its_title_and_severities()
    {
        var rows = MarkdownTable.Below(
            "| ID | title | C# | config and CSR | certificate | policy |", Read(Path.Combine("docs", "rules", "README.md")));

        Assert.Equal(
            RuleCatalogue.All.Select(rule => string.Join(" | ", [$"[{rule.Id}]({rule.Id}.md)", rule.Title, .. SeverityCells.ByPlace(rule)])),
            rows.Select(row => string.Join(" | ", row)));
    }

    [Fact]
    public void The_page_on_purposes_has_the_severities_of_the_other_purposes()
    {
        var rows = MarkdownTable.Below(
            "| ID | self-signed config | CA's config | peer's certificate | CA's certificate |", Read(Path.Combine("docs", "purposes.md")));

        Assert.Equal(
            RuleCatalogue.All.Select(rule => string.Join(" | ", [rule.Id, .. SeverityCells.ByOtherPurpose(rule)])),
            rows.Select(row => string.Join(" | ", row)));
    }

    [Theory]
    [InlineData("CHANGELOG.md")]
    [InlineData("docs/purposes.md")]
    public void Each_rule_is_named(string document) =>
        Assert.All(RuleCatalogue.All, rule => Assert.Contains(rule.Id, Text(document), StringComparison.Ordinal));

    [Fact]
    public void Each_package_that_is_used_has_its_reason()
    {
        var table = MarkdownTable.Below("| package | why |", Read("CONTRIBUTING.md")).SelectMany(row => row[0].Split(", "))
            .Select(name => name.Split(' ')[0].Replace("\u2026", "Microsoft.CodeAnalysis.CSharp.", StringComparison.Ordinal));
        var used = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "tests"), "*.csproj", SearchOption.AllDirectories)
                .SelectMany(project => XDocument.Load(project).Descendants("PackageDownload")))
            .Select(package => package.Attribute("Include")!.Value);

        Assert.Equal(used.Order(StringComparer.Ordinal), table.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_rule_that_a_document_names_exists(string document) =>
        Assert.All(RuleId().Matches(Text(document)), match => Assert.NotNull(RuleCatalogue.Find(match.Value)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_link_leads_to_a_file_and_a_heading_in_it(string document)
    {
        var folder = Path.GetDirectoryName(document)!;

        Assert.All(Link().Matches(Text(document)), link =>
        {
            var target = link.Groups["file"].Length > 0 ? Path.Combine(folder, link.Groups["file"].Value) : document;
            Assert.True(File.Exists(Path.Combine(Repository.Root, target)), link.Value);
            if (link.Groups["heading"].Success)
                Assert.Contains(link.Groups["heading"].Value, Read(target).Where(line => line.StartsWith('#')).Select(Anchor));
        });
    }

    /// <summary>As GitHub makes it: lower case, white space as hyphens, no punctuation.</summary>
    private static string Anchor(string heading) => string.Concat(heading.TrimStart('#').Trim().ToLowerInvariant()
        .Where(character => char.IsLetterOrDigit(character) || character is ' ' or '-')
        .Select(character => character == ' ' ? '-' : character));

    private static string[] Read(string document) => File.ReadAllLines(Path.Combine(Repository.Root, document));

    private static string Text(string document) => string.Join('\n', Read(document));

    [GeneratedRegex(@"CERT\d{4}")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"\]\((?!https?:)(?<file>[^)#]*)(#(?<heading>[^)]+))?\)")]
    private static partial Regex Link();
}
