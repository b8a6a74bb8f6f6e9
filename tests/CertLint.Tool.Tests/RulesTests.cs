using System.Text.Json;
using CertLint.Docs;

namespace CertLint.Tool.Tests;

public sealed class RulesTests : IDisposable
{
    private static readonly IReadOnlyList<string[]> Table = MarkdownTable.Below(
        "| ID | title | C# | config and CSR | certificate | policy |", File.ReadAllLines(Path.Combine(RulePage.Folder, "README.md")));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_table_says_what_the_page_of_all_rules_says()
    {
        var result = Command.Run(folder, "rules");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var rows = result.Lines.Skip(1).SkipLast(1).Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Equal(
            Table.Select(row => string.Join('|', IdOf(row), row[2], row[3], row[4], row[1])),
            rows.Select(row => string.Join('|', row)));
    }

    [Fact]
    public void Json_has_each_rule_with_its_levels()
    {
        using var json = JsonDocument.Parse(Command.Run(folder, "rules", "--format", "json").Output);

        var rules = json.RootElement.EnumerateArray().ToDictionary(rule => rule.GetProperty("id").GetString()!);
        Assert.Equal(Table.Select(IdOf), rules.Keys);
        var state = rules["CERT1005"];
        Assert.Equal("State or province is abbreviated", state.GetProperty("title").GetString());
        Assert.Equal("CertLintSubject", state.GetProperty("category").GetString());
        Assert.Equal("https://github.com/certlint/certlint/blob/main/docs/rules/CERT1005.md", state.GetProperty("helpLink").GetString());
        Assert.Equal("""{"severity":"warning","policy":true}""", Compact(state.GetProperty("levels").GetProperty("request")));
        Assert.Equal("""{"severity":"none","policy":false}""", Compact(rules["CERT1003"].GetProperty("levels").GetProperty("code")));
    }

    [Fact]
    public void Another_format_is_refused()
    {
        var result = Command.Run(folder, "rules", "--format", "xml");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("'xml'", result.Error, StringComparison.Ordinal);
    }

    private static string IdOf(string[] row) => row[0][1..9];

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
