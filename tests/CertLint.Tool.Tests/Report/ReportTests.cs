using CertLint.Docs;

namespace CertLint.Tool.Tests.Report;

public sealed class ReportTests : IDisposable
{
    private const string Bad = "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = \"Contoso, Ltd.\"\nL = San Diego\nST = California\nC = USA\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_page_goes_into_a_file_of_the_current_folder_whatever_is_found()
    {
        folder.Write("certs/request.cnf", Bad);

        var result = Command.Run(folder, "report");

        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Equal("1 warning in 1 of 1 file. The report is in 'certlint-report.html'.", result.Error.Trim());
        Assert.Single(ReportPage.Of(File.ReadAllText(folder["certlint-report.html"])).Findings);
    }

    [Fact]
    public void The_page_goes_to_standard_output_or_where_the_user_says()
    {
        folder.Write("certs/request.cnf", Bad);
        folder.Write("other/request.cnf", Bad);

        var result = Command.Run(folder, "report", "certs", "-o", "-");
        Command.Run(folder, "report", "certs", "-o", "a.html");

        Assert.Equal((0, "1 warning in 1 of 1 file."), (result.ExitCode, result.Error.Trim()));
        Assert.Single(ReportPage.Of(result.Output).Findings);
        Assert.Equal(WithoutTime(result.Output), WithoutTime(File.ReadAllText(folder["a.html"])));
        Assert.False(File.Exists(folder["certlint-report.html"]));
    }

    [Fact]
    public void An_older_report_is_replaced_and_nothing_else_is()
    {
        folder.Write("request.cnf", Bad);
        folder.Write("server.key", "precious");
        folder.Write("empty.html", "");

        Assert.Equal(0, Command.Run(folder, "report").ExitCode);
        Assert.Equal(0, Command.Run(folder, "report").ExitCode);
        Assert.Equal(0, Command.Run(folder, "report", "-o", "empty.html").ExitCode);
        var refused = Command.Run(folder, "report", "-o", "server.key");

        Assert.Equal(
            (2, "certlint: 'server.key' is there and is no report of CertLint, so it was not replaced; remove it, or name another file."),
            (refused.ExitCode, refused.Error.Trim()));
        Assert.Equal("precious", File.ReadAllText(folder["server.key"]));
    }

    [Fact]
    public void Profile_baseline_and_ignored_files_mean_what_they_mean_to_check()
    {
        folder.Write(".gitignore", "/out/\n");
        folder.Write("out/request.cnf", Bad);
        folder.Write("request.cnf", Bad.Replace("L = San Diego\n", "", StringComparison.Ordinal));
        folder.Write("accepted.xml", "<CertLintBaseline version=\"1\"><Finding rule=\"CERT1004\" file=\"request.cnf\" value=\"USA\" reason=\"the CA insists\" /></CertLintBaseline>");

        var plain = Command.Run(folder, "report", "-o", "-");
        var settled = Command.Run(folder, "report", "-o", "-", "--profile", "general", "--baseline", "accepted.xml", "--no-ignore");

        Assert.Equal(["CERT1003", "CERT1004"], RulesOf(plain));
        Assert.Equal(["CERT1004"], RulesOf(settled));
        Assert.Contains("1 suppressed", settled.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The path 'nope' does not exist.", "nope")]
    [InlineData("There is no option '--ouput'. Did you mean '--output'? 'certlint report --help' lists them.", "--ouput")]
    [InlineData("'x' is no profile; write one or several of servicenow, general and public-tls.", "--profile", "x")]
    public void What_cannot_be_done_is_told_in_one_line(string expected, params string[] arguments)
    {
        var result = Command.Run(folder, ["report", .. arguments]);

        Assert.Equal((2, "", "certlint: " + expected), (result.ExitCode, result.Output, result.Error.Trim()));
        Assert.False(File.Exists(folder["certlint-report.html"]));
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_a_failure()
    {
        var result = Command.Run(folder, "report", "-o", "missing/a.html");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("certlint: The report 'missing/a.html' was not written because it cannot be opened", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_option_stands_in_the_documentation()
    {
        var section = File.ReadAllText(Path.Combine(Repository.Root, "docs", "cli.md")).Split("\n## ").Single(text => text.StartsWith("report\n", StringComparison.Ordinal));
        var options = Command.Run(folder, "report", "--help").Output.Split("Examples:")[0].Split([' ', ',', '\n'])
            .Where(word => word.StartsWith("--", StringComparison.Ordinal) && word != "--help").Distinct().ToArray();

        Assert.Equal(4, options.Length);
        Assert.All(options, option => Assert.Contains("`" + option, section, StringComparison.Ordinal));
    }

    private static IEnumerable<string?> RulesOf(CommandResult result) =>
        ReportPage.Of(result.Output).Findings.Select(finding => (string?)finding.Attribute("data-rule")).Order();

    private static string WithoutTime(string page)
    {
        var start = page.IndexOf("<time datetime=", StringComparison.Ordinal);
        return page.Remove(start, page.IndexOf("</time>", start, StringComparison.Ordinal) - start);
    }
}
