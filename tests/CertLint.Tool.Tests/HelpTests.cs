namespace CertLint.Tool.Tests;

public sealed class HelpTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("certlint check certs/server.pem", "--help")]
    [InlineData("certlint check --format sarif --output certs.sarif", "check", "--help")]
    [InlineData("certlint report certs --output certs.html", "report", "--help")]
    [InlineData("certlint fix --dry-run", "fix", "--help")]
    [InlineData("certlint rules --format json", "rules", "-h")]
    [InlineData("certlint explain CERT1005", "explain", "-?")]
    public void Help_has_examples(string example, params string[] arguments)
    {
        var result = Command.Run(folder, arguments);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(example, result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Lines, line => line.Length > 120);
    }

    [Fact]
    public void The_version_is_that_of_the_release()
    {
        var result = Command.Run(folder, "--version");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("0.1.0", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Say what to do: check, fix, inspect, new, report, rules, explain, completion. 'certlint --help' shows how.")]
    [InlineData("There is no command 'chekc'. Did you mean 'check'? 'certlint --help' shows how.", "chekc")]
    [InlineData("There is no command 'fly'. 'certlint --help' shows how.", "fly")]
    [InlineData("There is no option '--formt'. Did you mean '--format'? 'certlint rules --help' shows how.", "rules", "--formt")]
    [InlineData("Required argument missing for command: 'explain'. 'certlint explain --help' shows how.", "explain")]
    [InlineData("'x' is one argument too many. 'certlint explain --help' shows how.", "explain", "CERT1005", "x")]
    [InlineData("'--format' cannot be 'xml'; it takes text, sarif, github. 'certlint check --help' shows how.", "check", "--format", "xml")]
    [InlineData("'--key-size' cannot be '1024'; it takes 2048, 3072, 4096. 'certlint new --help' shows how.", "new", "--key-size", "1024")]
    [InlineData("SHELL cannot be 'tcsh'; it takes bash, zsh, fish, pwsh. 'certlint completion --help' shows how.", "completion", "tcsh")]
    public void What_is_not_understood_is_told_in_one_line(string expected, params string[] arguments)
    {
        var result = Command.Run(folder, arguments);

        Assert.Equal((2, "", "certlint: " + expected), (result.ExitCode, result.Output, result.Error.Trim()));
    }
}
