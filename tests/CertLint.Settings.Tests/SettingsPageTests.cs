using System.Reflection;
using System.Text.RegularExpressions;
using CertLint.Docs;
using CertLint.Rules;

namespace CertLint.Settings.Tests;

/// <summary>The documents name each setting that this release reads, by both of its names.</summary>
public partial class SettingsPageTests
{
    private static IEnumerable<string> Keys => typeof(SettingKeys).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(constant => constant.IsLiteral && constant.Name != nameof(SettingKeys.Prefix))
        .Select(constant => (string)constant.GetRawConstantValue()!);

    [Fact]
    public void The_readme_names_settings_as_the_page_does()
    {
        var rows = MarkdownTable.Below(
            "| `.editorconfig` | MSBuild property | what it does |", File.ReadAllLines(Path.Combine(Repository.Root, "README.md")));

        Assert.NotEmpty(rows);
        Assert.All(rows.Where(row => row[0].Length > 0), row => Assert.Contains(row[0].Trim('`'), Keys));
        Assert.All(
            rows.Where(row => row[0].Length > 0 && row[1].StartsWith('`')),
            row => Assert.Equal(SettingKeys.NameIn(SettingLayer.Property, row[0].Trim('`')), row[1].Trim('`')));
        Assert.All(
            rows.Where(row => row[0].Length == 0), row => Assert.Contains(Page, line => line.StartsWith($"| {row[1]} |", StringComparison.Ordinal)));
    }

    /// <summary>What a user may set is what the targets and props read, but for names that begin with an underscore.</summary>
    [Fact]
    public void The_page_names_each_property_that_the_package_reads()
    {
        var read = Directory.GetFiles(Path.Combine(Repository.Root, "nuget", "build"))
            .SelectMany(file => PropertyName().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Where(name => name.Contains("CertLint", StringComparison.Ordinal) && !Internal.Contains(name))
            .Distinct()
            .ToArray();

        Assert.Contains("CertLintEnabled", read);
        Assert.All(read, name => Assert.Contains(Page, line => line.Contains($"`{name}`", StringComparison.Ordinal)));
    }

    // For those who build the package itself.
    private static readonly string[] Internal = ["CertLintTaskDirectory", "CertLintTaskAssembly"];

    [GeneratedRegex(@"\$\(([A-Z]\w+)")]
    private static partial Regex PropertyName();

    [Fact]
    public void The_page_on_settings_has_a_row_for_each()
    {
        var rows = MarkdownTable.Below("| key | property | values | default |", Page);

        Assert.Equal(Keys.Order(StringComparer.Ordinal), rows.Select(row => row[0].Trim('`')).Order(StringComparer.Ordinal));
        Assert.All(
            rows.Where(row => row[1].StartsWith('`')),
            row => Assert.Equal(SettingKeys.NameIn(SettingLayer.Property, row[0].Trim('`')), row[1].Trim('`')));
    }

    [Fact]
    public void All_words_of_the_page_are_understood()
    {
        var rows = MarkdownTable.Below("| key | property | values | default |", Page);
        var wrong = new List<string>();
        foreach (var (key, word) in rows.SelectMany(row => Words(row[2]).Select(word => (row[0].Trim('`'), word))))
        {
            var layers = SettingLayers.None with { Section = asked => asked == key ? word : null };
            PolicySettings.ReadFile(layers, error => wrong.Add($"{key} = {word}: {error.Message}"));
        }

        Assert.Empty(wrong);
        Assert.Contains("public-tls", rows.SelectMany(row => Words(row[2])));
    }

    [Fact]
    public void The_page_names_each_category_with_its_rules()
    {
        var rows = MarkdownTable.Below("| category | rules |", Page);

        Assert.Equal(
            RuleCatalogue.All.Select(rule => (DiagnosticCategory.Of(rule), rule.Id[4..5] + "000s")).Distinct().Order(),
            rows.Select(row => (row[0].Trim('`'), row[1].Split(':')[0])).Order());
    }

    [Fact]
    public void The_page_on_invalid_settings_names_each_setting()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", "CERT9002.md"));

        Assert.All(Keys, key => Assert.Contains($"`{key}`", page, StringComparison.Ordinal));
    }

    private static string[] Page => File.ReadAllLines(Path.Combine(Repository.Root, "docs", "settings.md"));

    private static IEnumerable<string> Words(string cell) => cell.Split('`').Where((_, i) => i % 2 == 1);
}
