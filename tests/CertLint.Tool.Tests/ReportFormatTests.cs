using System.Text.Json;

namespace CertLint.Tool.Tests;

public sealed class ReportFormatTests : IDisposable
{
    private const string Bad = "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = \"Contoso, Ltd.\"\nL = San Diego\nST = California\nC = USA\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Sarif_goes_to_standard_output_or_into_a_file(bool isFile)
    {
        Directory.CreateDirectory(folder[".git"]);
        folder.Write("app/certs/request.cnf", Bad);

        var result = isFile
            ? Command.Run(folder, "check", "app", "--format", "sarif", "--output", "app.sarif")
            : Command.Run(folder, "check", "app", "--format", "sarif");

        Assert.Equal((1, "1 warning in 1 of 1 file."), (result.ExitCode, result.Error.Trim()));
        Assert.True(!isFile || result.Output.Length == 0);
        using var json = JsonDocument.Parse(isFile ? File.ReadAllText(folder["app.sarif"]) : result.Output);
        var run = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal("CertLint/check/", run.GetProperty("automationDetails").GetProperty("id").GetString());
        var finding = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("CERT1004", finding.GetProperty("ruleId").GetString());
        var place = finding.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("app/certs/request.cnf", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(9, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_a_failure()
    {
        folder.Write("request.cnf", Bad);

        var result = Command.Run(folder, "check", "--output", "missing/report.txt");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("certlint: The report 'missing/report.txt' was not written because it cannot be opened", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Trim().Split('\n'));
    }

    [Fact]
    public void Text_goes_into_a_file_and_the_summary_is_told()
    {
        folder.Write("request.cnf", Bad);

        var result = Command.Run(folder, "check", "--output", "report.txt");

        Assert.Equal((1, "", "1 warning in 1 of 1 file."), (result.ExitCode, result.Output, result.Error.Trim()));
        Assert.Contains("9:5 warning CERT1004", File.ReadAllText(folder["report.txt"]), StringComparison.Ordinal);
    }

    // Escapes by hand from the documentation of @actions/core: of a property also colons and commas.
    [Fact]
    public void Github_gets_commands_with_paths_below_the_repository()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No file of Windows has a colon in its name.");
        Directory.CreateDirectory(folder[".git"]);
        folder.Write("app/100%, a:b.cnf", Bad);

        var result = Command.Run(folder, "check", "app", "--format", "github");

        Assert.Equal(
            "::warning file=app/100%25%2C a%3Ab.cnf,line=9,endLine=9,col=5,endColumn=8,title=CERT1004::"
            + "Country 'USA' is not a two-letter ISO 3166-1 code; use 'US'. https://github.com/certlint/certlint/blob/main/docs/rules/CERT1004.md",
            Assert.Single(result.Lines));
        Assert.Equal("1 warning in 1 of 1 file.", result.Error.Trim());
    }
}
