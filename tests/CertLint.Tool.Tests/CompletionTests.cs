namespace CertLint.Tool.Tests;

/// <summary>The scripts for shells, by the shells themselves.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("certlint ch", "check")]
    [InlineData("certlint check --form", "--format")]
    [InlineData("certlint check --format gi", "github")]
    [InlineData("certlint check --stdin --as openssl", "openssl-cnf")]
    [InlineData("certlint explain CERT100", "CERT1001", "CERT1002", "CERT1003", "CERT1004", "CERT1005", "CERT1006", "CERT1007", "CERT1008", "CERT1009")]
    [InlineData("certlint completion ba", "bash")]
    public void Bash_completes(string line, params string[] expected)
    {
        Assert.SkipUnless(Command.Exists("bash"), "bash is not there.");
        const string ask = """
            source <(certlint completion bash)
            COMP_LINE=$1; COMP_POINT=${#1}; read -ra COMP_WORDS <<< "$1"; COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _certlint
            printf '%s\n' "${COMPREPLY[@]}"
            """;

        Assert.Equal(expected, InShell("bash", "-c", ask, "bash", line));
    }

    [Theory]
    [InlineData("certlint ch", "check")]
    [InlineData("certlint check --format gi", "github")]
    public void Fish_completes(string line, string expected)
    {
        Assert.SkipUnless(Command.Exists("fish"), "fish is not there.");

        var words = InShell("fish", "--no-config", "-c", "certlint completion fish | source; complete --do-complete $argv[1]", line);

        Assert.Contains(expected, words);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _certlint certlint")]
    [InlineData("zsh", "compdef _certlint certlint")]
    [InlineData("fish", "complete --command certlint")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName certlint")]
    public void Each_shell_has_a_script(string shell, string expected)
    {
        var result = Command.Run(folder, "completion", shell);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
        Assert.StartsWith("# ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_shell_is_refused()
    {
        var result = Command.Run(folder, "completion", "csh");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("'csh'", result.Error, StringComparison.Ordinal);
    }

    private string[] InShell(string shell, params string[] arguments)
    {
        // Found by name, as after an installation.
        var path = "PATH=" + Path.GetDirectoryName(Command.Executable) + ":" + Environment.GetEnvironmentVariable("PATH");
        var result = Command.Run(Command.Start("env", folder.Path, ["HOME=" + folder.Path, path, shell, .. arguments]), "");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return [.. result.Lines.Select(line => line.Split('\t')[0])];
    }
}
