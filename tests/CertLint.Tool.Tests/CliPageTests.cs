using System.Text.RegularExpressions;
using CertLint.Docs;
using CertLint.Tool.Checking;
using CertLint.Writers;

namespace CertLint.Tool.Tests;

/// <summary>docs/cli.md tells what the command takes.</summary>
public sealed partial class CliPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "cli.md"));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_option_of_check_stands_in_its_table()
    {
        var options = OptionPattern().Matches(Command.Run(folder, "check", "--help").Output.Split("Examples:")[0])
            .Select(match => match.Value).Where(option => option != "--help").Distinct().ToArray();

        Assert.Equal(10, options.Length);
        Assert.All(options, option => Assert.Contains("`" + option, Page.Replace("--stdin --as", "--stdin` `--as", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void Each_option_of_fix_and_each_rule_that_is_mended_stands_in_its_section()
    {
        var section = Page.Split("\n## fix\n")[1].Split("\n## ")[0];

        Assert.All(
            OptionPattern().Matches(Command.Run(folder, "fix", "--help").Output.Split("Examples:")[0]).Select(match => match.Value).Where(option => option != "--help"),
            option => Assert.Contains("`" + option, section, StringComparison.Ordinal));
        Assert.Equal(
            CertLint.Runner.Fixing.SafeRules.All.Select(rule => rule.Key),
            section.Split('\n').Where(line => line.StartsWith("| [CERT", StringComparison.Ordinal)).Select(line => line.Substring(3, 8)));
        Assert.All(CertLint.Runner.Fixing.SafeRules.All, rule => Assert.Contains(rule.Key + ".md) | " + rule.Value, section, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_option_of_new_stands_in_its_table()
    {
        var options = OptionPattern().Matches(Command.Run(folder, "new", "--help").Output.Split("Examples:")[0])
            .Select(match => match.Value).Where(option => option != "--help").Distinct().ToArray();

        Assert.Equal(14, options.Length);
        Assert.All(options, option => Assert.Contains("`" + option, Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_tool_of_new_is_named() =>
        Assert.All(RequestWriter.All, writer => Assert.Contains("`" + writer.Tool + "`", Page, StringComparison.Ordinal));

    [Fact]
    public void Each_kind_of_standard_input_is_named() =>
        Assert.All(StandardInput.Kinds, kind => Assert.Contains("`" + kind + "`", Page, StringComparison.Ordinal));

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex OptionPattern();
}
