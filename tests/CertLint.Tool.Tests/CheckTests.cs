namespace CertLint.Tool.Tests;

public sealed class CheckTests : IDisposable
{
    private const string Bad = "[req]\nprompt = no\ndistinguished_name = dn\n\n[dn]\nCN = mtls.contoso.com\nO = \"Contoso, Ltd.\"\nL = San Diego\nST = California\nC = USA\n";
    private static readonly string Good = Bad.Replace("USA", "US", StringComparison.Ordinal);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_finding_is_told_below_its_file_with_its_line_and_carets()
    {
        folder.Write("certs/request.cnf", Bad);

        var result = Command.Run(folder, "check");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            """
            certs/request.cnf
              10:5 warning CERT1004: Country 'USA' is not a two-letter ISO 3166-1 code; use 'US'.
                10 | C = USA
                   |     ^^^

            1 warning in 1 of 1 file.

            """,
            result.Output.ReplaceLineEndings("\n").Replace('\\', '/'));
        Assert.Equal("", result.Error);
    }

    [Fact]
    public void A_name_that_begins_with_two_dots_is_one_of_the_current_folder()
    {
        folder.Write("..certs/request.cnf", Bad);
        folder.Write("beside/empty.cnf", "");

        Assert.Equal("..certs/request.cnf", Command.Run(folder, "check").Lines[0].Replace('\\', '/'));
        Assert.Equal("..certs/request.cnf", Command.Run(folder, "inspect", "..certs/request.cnf").Lines[0].Replace('\\', '/'));
        Assert.Equal(
            folder["..certs/request.cnf"],
            Command.Run(Command.Start(Command.Executable, folder["beside"], "check", folder.Path), "").Lines[0]);
    }

    [Fact]
    public void Settings_with_findings_count_as_a_file()
    {
        folder.Write("request.cnf", Bad);
        folder.Write(".editorconfig", "root = true\n[*.cnf]\ncertlint.profile = nonsense\n");

        Assert.Equal("2 warnings in 2 of 2 files.", Command.Run(folder, "check").Lines[^1]);
    }

    [Fact]
    public void A_hyphen_in_place_of_a_file_is_standard_output()
    {
        folder.Write("request.cnf", Bad);

        var (plain, hyphen) = (Command.Run(folder, "check"), Command.Run(folder, "check", "--output", "-"));

        Assert.Equal((1, plain.Output, ""), (hyphen.ExitCode, hyphen.Output, hyphen.Error));
        Assert.False(File.Exists(folder["-"]));
    }

    [Fact]
    public void Nothing_is_found_where_nothing_is_wrong()
    {
        folder.Write("certs/request.cnf", Good);
        folder.Write("notes.txt", Bad);

        var result = Command.Run(folder, "check");

        Assert.Equal((0, "No findings in 1 file."), (result.ExitCode, result.Output.Trim()));
    }

    [Theory]
    [InlineData("never", 0)]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("suggestion", 1)]
    public void The_exit_code_tells_findings_from_a_level_on(string level, int expected)
    {
        folder.Write("request.cnf", Bad);

        Assert.Equal(expected, Command.Run(folder, "check", "--fail-on", level).ExitCode);
    }

    [Fact]
    public void Settings_of_editorconfig_files_hold()
    {
        folder.Write(".editorconfig", "root = true\n[legacy/*.cnf]\ndotnet_diagnostic.CERT1004.severity = none\n[*.pem.cnf]\ndotnet_diagnostic.CERT1004.severity = error\n");
        folder.Write("legacy/a.cnf", Bad);
        folder.Write("b.pem.cnf", Bad);

        var result = Command.Run(folder, "check", "--fail-on", "error");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("1 error in 1 of 2 files.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_profile_option_beats_the_editorconfig()
    {
        folder.Write(".editorconfig", "root = true\n[*]\ncertlint.profile = servicenow\n");
        folder.Write("request.cnf", Good.Replace("L = San Diego\n", "", StringComparison.Ordinal));

        Assert.Contains("CERT1003", Command.Run(folder, "check").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CERT1003", Command.Run(folder, "check", "--profile", "general").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_file_is_checked_whatever_its_name()
    {
        folder.Write("request.txt", Bad);

        Assert.Contains("10:5 warning CERT1004", Command.Run(folder, "check", "request.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_of_the_baseline_count_as_suppressed()
    {
        folder.Write("request.cnf", Bad);
        const string baseline = """
            <CertLintBaseline version="1">
              <Finding rule="CERT1004" file="request.cnf" value="USA" />
            </CertLintBaseline>
            """;

        var missing = Command.Run(folder, "check", "--baseline", "accepted.xml");
        folder.Write("accepted.xml", baseline);
        var named = Command.Run(folder, "check", "--baseline", "accepted.xml");
        File.Move(folder["accepted.xml"], folder["CertLintBaseline.xml"]);
        var found = Command.Run(folder, "check");

        Assert.Equal((2, "certlint: The baseline 'accepted.xml' does not exist."), (missing.ExitCode, missing.Error.Trim()));
        Assert.Equal((0, "No findings in 1 file (1 suppressed)."), (named.ExitCode, named.Output.Trim()));
        Assert.Equal((0, "No findings in 1 file (1 suppressed)."), (found.ExitCode, found.Output.Trim()));
    }

    [Fact]
    public void What_git_ignores_is_left_out_unless_it_is_asked_for()
    {
        folder.Write(".gitignore", "/out/\n");
        folder.Write("out/request.cnf", Bad);
        folder.Write(".git/request.cnf", Bad);

        Assert.Equal("No findings in 0 files.", Command.Run(folder, "check").Output.Trim());
        Assert.Contains("1 warning in 1 of 1 file.", Command.Run(folder, "check", "--no-ignore").Output, StringComparison.Ordinal);
        Assert.Contains("1 warning in 1 of 1 file.", Command.Run(folder, "check", "out").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_checked_under_the_settings_of_the_current_folder()
    {
        folder.Write(".editorconfig", "root = true\n[*.cnf]\ndotnet_diagnostic.CERT1004.severity = error\n");

        var result = Command.RunWithInput(folder, Bad, "check", "--stdin", "--as", "openssl-cnf", "--fail-on", "error");

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("<stdin>\n  10:5 error CERT1004: ", result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("| C = USA", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Verbose_says_what_was_not_checked()
    {
        folder.Write("request.cnf", Good.Replace("mtls.contoso.com", "{{ host }}", StringComparison.Ordinal));

        Assert.Equal("", Command.Run(folder, "check").Error);
        Assert.StartsWith("request.cnf:6:6: not checked because ", Command.Run(folder, "check", "--verbose").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The path 'nope' does not exist.", "check", "nope")]
    [InlineData("The path '' does not exist.", "check", "")]
    [InlineData("There is no option '--fromat'. Did you mean '--format'? 'certlint check --help' lists them.", "check", "--fromat", "text")]
    [InlineData("'x' is no profile; write one or several of servicenow, general and public-tls.", "check", "--profile", "general,x")]
    [InlineData("'--as' says what standard input is; add '--stdin', or leave it out.", "check", "--as", "pem")]
    [InlineData("Standard input is checked alone; leave out either --stdin or the paths.", "check", "--stdin", "--as", "pem", ".")]
    public void What_cannot_be_done_is_told_in_one_line(string expected, params string[] arguments)
    {
        var result = Command.Run(folder, arguments);

        Assert.Equal((2, "", "certlint: " + expected), (result.ExitCode, result.Output, result.Error.Trim()));
    }
}
