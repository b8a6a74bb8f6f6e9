using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CertLint.Tool.Tests;

/// <summary>How the process behaves among others: pipes, signals, terminals, a file system that is not in order.</summary>
public sealed partial class ProcessTests : IDisposable
{
    private const string Bad = "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = Contoso\nL = San Diego\nST = California\nC = USA\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_reader_that_goes_away_is_no_failure()
    {
        Assert.SkipUnless(Command.Exists("bash"), "bash is not there.");
        for (var i = 0; i < 300; i++)
            folder.Write($"{i}.cnf", Bad);

        var result = Command.Run(Command.Start("bash", folder.Path, "-c", $"set -o pipefail; '{Command.Executable}' check | head -n 1"), "");

        Assert.Equal((1, "0.cnf", ""), (result.ExitCode, result.Output.Trim(), result.Error));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("rules")]
    [InlineData("explain CERT1005")]
    [InlineData("report --output -")]
    [InlineData("inspect a.cnf")]
    [InlineData("fix --dry-run")]
    [InlineData("completion bash")]
    [InlineData("--help")]
    public void A_full_disk_is_told(string arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Command.Exists("bash"), "bash or /dev/full is not there.");
        folder.Write("a.cnf", Bad);

        var result = Command.Run(Command.Start("bash", folder.Path, "-c", $"'{Command.Executable}' {arguments} > /dev/full"), "");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("certlint: Not all could be written to standard output (No space left on device).", result.Error.Trim());
    }

    [Fact]
    public void Nobody_need_listen_to_what_it_complains_of()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Command.Exists("bash"), "bash or /dev/full is not there.");

        Assert.Equal(2, Command.Run(Command.Start("bash", folder.Path, "-c", $"'{Command.Executable}' chekc 2> /dev/full"), "").ExitCode);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("rules")]
    [InlineData("report --output -")]
    [InlineData("inspect a.cnf")]
    [InlineData("fix --dry-run")]
    [InlineData("new --for client --tool certreq --common-name mtls.contoso.com --organization Contoso --locality Köln --state \"\" --country SG")]
    public void A_closed_output_is_told(string arguments)
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows() && Command.Exists("bash"), "bash is not there.");
        folder.Write("a.cnf", Bad);

        var result = Command.Run(Command.Start("bash", folder.Path, "-c", $"'{Command.Executable}' {arguments} >&-"), "");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("certlint: Not all could be written to standard output (it is closed).", result.Error.Trim());
    }

    [Theory]
    [InlineData("check", 1)]
    [InlineData("report", 0)]
    [InlineData("fix --dry-run", 0)]
    [InlineData("chekc", 2)]
    public void A_closed_error_output_changes_nothing(string arguments, int expected)
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows() && Command.Exists("bash"), "bash is not there.");
        folder.Write("a.cnf", Bad);

        Assert.Equal(expected, Command.Run(Command.Start("bash", folder.Path, "-c", $"'{Command.Executable}' {arguments} 2>&-"), "").ExitCode);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("new")]
    [InlineData("report --output -")]
    public void A_current_folder_that_is_gone_is_told(string arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Command.Exists("bash"), "bash is not there.");
        folder.Write("gone/a.cnf", Bad);

        var result = Command.Run(
            Command.Start("bash", Path.Combine(folder.Path, "gone"), "-c", $"rm -r ../gone; '{Command.Executable}' {arguments}"), "");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("certlint: The current folder is not there any more; go to another one.", result.Error.Trim());
    }

    [Fact]
    public async Task Ctrl_C_ends_it_without_a_word()
    {
        // Somebody who runs the tests in the background may have signals ignored, which every process below would inherit.
        Assert.SkipUnless(OperatingSystem.IsLinux() && Command.Exists("env"), "env, which gives a signal its meaning back, is not there.");
        using var process = Command.Start(
            "env", folder.Path, "--default-signal=INT", Command.Executable, "check", "--stdin", "--as", "pem");
        await process.StandardInput.WriteAsync("-----BEGIN");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        // Until it waits for more, which nothing outside tells.
        await Task.Delay(2000, TestContext.Current.CancellationToken);

        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        var ended = process.WaitForExit(TimeSpan.FromMinutes(1));
        if (!ended)
            process.Kill();
        Assert.True(ended, "The command does not end.");
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Equal((130, ""), (process.ExitCode, error));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("NO_COLOR=1 ", false)]
    [InlineData("TERM=dumb ", false)]
    public void A_terminal_has_colour_unless_somebody_objects(string environment, bool hasColour)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Command.Exists("script"), "script, which plays a terminal, is not there.");
        folder.Write("a.cnf", Bad);

        var result = Command.Run(
            Command.Start("script", folder.Path, "-qec", $"{environment}'{Command.Executable}' check", "/dev/null"), "");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(hasColour, result.Output.Contains("\u001B[33mwarning\u001B[0m", StringComparison.Ordinal));
        // Where .NET finds a terminal it sets up the keypad, which is no colour.
        Assert.Equal(hasColour, SequencePattern().IsMatch(result.Output));
        Assert.Contains("CERT1004", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_in_a_circle_are_not_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right there that few have.");
        folder.Write("certs/a.cnf", Bad);
        Directory.CreateSymbolicLink(folder["certs/again"], folder["certs"]);
        File.CreateSymbolicLink(folder["certs/b.cnf"], folder["certs/c.cnf"]);
        File.CreateSymbolicLink(folder["certs/c.cnf"], folder["certs/b.cnf"]);
        File.CreateSymbolicLink(folder["certs/link.cnf"], folder["certs/a.cnf"]);

        var result = Command.Run(folder, "check");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Equal(2, result.Lines.Count(line => line.Contains("CERT1004", StringComparison.Ordinal)));
        Assert.Equal(2, result.Lines.Count(line => line.Contains("CERT9001: The file was not checked because ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(".git")]
    [InlineData(".git/index")]
    [InlineData(".git/commondir")]
    [InlineData(".git/config")]
    [InlineData(".git/info/exclude")]
    [InlineData(".gitignore")]
    [InlineData(".editorconfig")]
    [InlineData("CertLintBaseline.xml")]
    public void A_pipe_in_place_of_what_it_reads_keeps_it_from_nothing(string name)
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows() && Command.Exists("mkfifo"), "mkfifo is not there.");
        folder.Write("a.cnf", Bad);
        Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
        File.Delete(folder[name]);
        using (var make = Process.Start("mkfifo", [folder[name]]))
            make.WaitForExit();

        var result = Command.Run(Command.Start(Command.Executable, folder.Path, "check"), "", TimeSpan.FromSeconds(30));

        Assert.Contains("CERT1004", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_may_not_be_read_is_told_and_the_rest_is_checked()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Permissions are set as Linux has them.");
        Assert.SkipUnless(!Environment.IsPrivilegedProcess || Command.Exists("setpriv"), "Root may read everything, and setpriv, which makes it somebody else, is not there.");
        var executable = Command.Executable;
        if (Environment.IsPrivilegedProcess)
            executable = CopyForEverybody(Path.GetDirectoryName(executable)!);
        folder.Write("work/a.cnf", Bad);
        folder.Write("work/locked/b.cnf", Bad);
        ChangeMode("755", folder.Path);
        ChangeMode("000", folder["work/locked"]);

        var result = Environment.IsPrivilegedProcess
            ? Command.Run(Command.Start("setpriv", folder["work"], "--reuid=65534", "--regid=65534", "--clear-groups", executable, "check"), "")
            : Command.Run(Command.Start(executable, folder["work"], "check"), "");
        ChangeMode("700", folder["work/locked"]);

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains("  warning CERT9001: The file was not checked because it is a folder to which access is denied.", result.Lines);
        Assert.Contains(result.Lines, line => line.Contains("CERT1004", StringComparison.Ordinal));
    }

    [GeneratedRegex("\u001B\\[[0-9;]*m")]
    private static partial Regex SequencePattern();

    private void ChangeMode(string mode, string path) =>
        Assert.Equal(0, Command.Run(Command.Start("chmod", folder.Path, mode, path), "").ExitCode);

    // The repository may lie where only root can go.
    private string CopyForEverybody(string from)
    {
        var to = Directory.CreateDirectory(folder["tool"]).FullName;
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        return Path.Combine(to, Path.GetFileName(Command.Executable));
    }
}
