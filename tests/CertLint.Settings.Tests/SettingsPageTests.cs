using System.Reflection;
using CertLint.Docs;

namespace CertLint.Settings.Tests;

/// <summary>The documents name each setting that this release reads, by both of its names.</summary>
public class SettingsPageTests
{
    private static IEnumerable<string> Keys => typeof(SettingKeys).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(constant => constant.IsLiteral && constant.Name != nameof(SettingKeys.Prefix))
        .Select(constant => (string)constant.GetRawConstantValue()!);

    [Fact]
    public void The_readme_has_a_row_for_each_setting()
    {
        var rows = MarkdownTable.Below(
            "| `.editorconfig` | MSBuild property | what it does |", File.ReadAllLines(Path.Combine(Repository.Root, "README.md")));

        Assert.Equal(
            Keys.Order(StringComparer.Ordinal),
            rows.Select(row => row[0].Trim('`')).Where(key => key.Length > 0).Order(StringComparer.Ordinal));
        Assert.All(
            rows.Where(row => row[0].Length > 0 && row[1].StartsWith('`')),
            row => Assert.Equal(SettingKeys.NameIn(SettingLayer.Property, row[0].Trim('`')), row[1].Trim('`')));
    }

    [Fact]
    public void The_page_on_invalid_settings_names_each_setting()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", "CERT9002.md"));

        Assert.All(Keys, key => Assert.Contains($"`{key}`", page, StringComparison.Ordinal));
    }
}
