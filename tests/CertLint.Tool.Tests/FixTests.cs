using System.Text;
using CertLint.Docs;

namespace CertLint.Tool.Tests;

public sealed class FixTests : IDisposable
{
    private const string Bad = "[req]\nprompt = no\ndistinguished_name = dn\n\n[dn]\nCN = mtls.contoso.com\nO = \"Contoso, Ltd.\"\nL = San Diego\nST = CA\nC = USA\n";
    private static readonly string Good = Bad.Replace("CA\n", "California\n", StringComparison.Ordinal).Replace("USA", "US", StringComparison.Ordinal);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_file_is_changed_and_the_change_is_shown()
    {
        folder.Write("certs/request.cnf", Bad);

        var result = Command.Run(folder, "fix");

        Assert.Equal((0, "Fixed 2 findings in 1 file."), (result.ExitCode, result.Error.Trim()));
        Assert.Equal(
            """
            --- a/certs/request.cnf
            +++ b/certs/request.cnf
            @@ -6,5 +6,5 @@
             CN = mtls.contoso.com
             O = "Contoso, Ltd."
             L = San Diego
            -ST = CA
            -C = USA
            +ST = California
            +C = US

            """.ReplaceLineEndings("\n"),
            result.Output);
        Assert.Equal(Good, File.ReadAllText(folder["certs/request.cnf"]));
        Assert.Equal((0, "", "Nothing was fixed."), Told(Command.Run(folder, "fix")));
        Assert.Equal(0, Command.Run(folder, "check").ExitCode);
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        var path = folder.Write("request.cnf", Bad);
        var time = File.GetLastWriteTimeUtc(path);

        var result = Command.Run(folder, "fix", "--dry-run");

        Assert.Equal((0, "Would fix 2 findings in 1 file."), (result.ExitCode, result.Error.Trim()));
        Assert.Contains("+C = US\n", result.Output, StringComparison.Ordinal);
        Assert.Equal((Bad, time), (File.ReadAllText(path), File.GetLastWriteTimeUtc(path)));
    }

    [Fact]
    public void What_needs_a_person_makes_the_exit_code_1()
    {
        folder.Write("request.cnf", Bad.Replace("mtls.contoso.com", "mtls", StringComparison.Ordinal));

        var result = Command.Run(folder, "fix");

        Assert.Equal((1, "Fixed 2 findings in 1 file; 1 needs a person: 'certlint check' tells it."), (result.ExitCode, result.Error.Trim()));
    }

    [Fact]
    public void Only_a_rule_that_is_named_is_mended()
    {
        folder.Write("request.cnf", Bad);

        Command.Run(folder, "fix", "--rule", "1004");

        Assert.Equal(Bad.Replace("USA", "US", StringComparison.Ordinal), File.ReadAllText(folder["request.cnf"]));
    }

    [Theory]
    [InlineData("There is no rule 'CERT7'; 'certlint rules' lists them all.", "--rule", "CERT7")]
    [InlineData("Only a person can mend what CERT1001 finds; these can be mended: CERT1004, CERT1005, CERT5001, CERT5003, CERT5008, CERT5009, CERT5010.", "--rule", "CERT1001")]
    [InlineData("The path 'nowhere' does not exist.", "nowhere")]
    [InlineData("'a.cs' is C#, which 'dotnet format analyzers' mends where a project references the package CertLint.", "a.cs")]
    [InlineData("There is no option '--dry-rum'. Did you mean '--dry-run'? 'certlint fix --help' lists them.", "--dry-rum")]
    public void What_cannot_be_done_is_said(string expected, params string[] arguments)
    {
        folder.Write("a.cs", "class A;");

        var result = Command.Run(folder, ["fix", .. arguments]);

        Assert.Equal((2, "", "certlint: " + expected), Told(result));
    }

    [Fact]
    public void A_read_only_file_is_told_and_the_others_are_mended()
    {
        var locked = folder.Write("a.cnf", Bad);
        folder.Write("b.cnf", Bad);
        File.SetAttributes(locked, FileAttributes.ReadOnly);

        var result = Command.Run(folder, "fix");

        File.SetAttributes(locked, FileAttributes.Normal);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("certlint: 'a.cnf' was not changed because it is read-only.", result.Error, StringComparison.Ordinal);
        Assert.Contains("Fixed 2 findings in 1 file; 2 need a person", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("a/a.cnf", result.Output, StringComparison.Ordinal);
        Assert.Equal((Bad, Good), (File.ReadAllText(locked), File.ReadAllText(folder["b.cnf"])));
    }

    [Fact]
    public void Mode_and_other_names_of_a_file_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("modes are Unix's");
            return;
        }

        var path = folder.Write("a.sh", "openssl req -new -key k.pem -out a.csr -subj \"/C=USA/ST=New York/L=Albany/O=Contoso/CN=mtls.contoso.com\"\n");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead;
        File.SetUnixFileMode(path, mode);
        var link = Command.Run(Command.Start("ln", folder.Path, "a.sh", "hard.txt"), "");
        Assert.Equal(0, link.ExitCode);

        Command.Run(folder, "fix");

        Assert.Equal(mode, File.GetUnixFileMode(path));
        Assert.Contains("/C=US/", File.ReadAllText(folder["hard.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_link_leads_to_is_changed_only_where_the_link_is_named()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a right there");
        var target = folder.Write("elsewhere.txt", Bad);
        File.CreateSymbolicLink(folder["link.cnf"], target);

        var walked = Command.Run(folder, "fix");
        var before = File.ReadAllText(target);
        var named = Command.Run(folder, "fix", "link.cnf");

        Assert.Equal((1, Bad), (walked.ExitCode, before));
        Assert.Equal((0, Good), (named.ExitCode, File.ReadAllText(target)));
        Assert.StartsWith("--- a/elsewhere.txt\n", named.Output, StringComparison.Ordinal);
        Assert.Equal(target, new FileInfo(folder["link.cnf"]).LinkTarget);
    }

    [Fact]
    public void Nothing_of_a_certificate_or_keystore_is_changed()
    {
        Copy(Path.Combine(Repository.Root, "samples", "Contoso.EBonding"));
        var artifacts = Directory.EnumerateFiles(folder["certs"]).Where(path => !path.EndsWith(".cnf", StringComparison.Ordinal)).ToDictionary(path => path, File.ReadAllBytes);
        var before = Command.Run(folder, "check");

        var result = Command.Run(folder, "fix");

        var after = Command.Run(folder, "check");
        Assert.Contains("Fixed 3 findings in 3 files", result.Error, StringComparison.Ordinal);
        // The request beside it says CA, too.
        Assert.Contains("ebonding.cnf:14:6: CERT1005 was not fixed because 'ebonding.csr' would then have CERT3013", result.Error.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.All(artifacts, artifact => Assert.Equal(artifact.Value, File.ReadAllBytes(artifact.Key)));
        Assert.Equal(FindingsIn(before) - 3, FindingsIn(after));
    }

    [Fact]
    public void A_password_is_not_shown()
    {
        folder.Write("a.sh", "# one\nkeytool -importkeystore -deststorepass hunter2 -srckeystore a.jks -destkeystore b.jks\nopenssl req -new -key k.pem -passin pass:correct-horse -out a.csr -subj \"/C=USA/ST=New York/L=Albany/O=Contoso/CN=mtls.contoso.com\"\n");

        var result = Command.Run(folder, "fix");

        Assert.Contains("+openssl req -new -key k.pem -passin pass:************* -out", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", result.Output, StringComparison.Ordinal);
        Assert.Contains("The diff of 'a.sh' hides a secret, so nothing but 'certlint fix' can apply it.", result.Error, StringComparison.Ordinal);
        Assert.Contains("pass:correct-horse -out a.csr -subj \"/C=US/", File.ReadAllText(folder["a.sh"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Odd_files_end_in_no_failure()
    {
        folder.Write("empty.cnf", "");
        File.WriteAllBytes(folder["binary.cnf"], [0, 1, 2, 255, 254]);
        File.WriteAllBytes(folder["mark.cnf"], [0xFF, 0xFE]);
        File.WriteAllBytes(folder["half.inf"], [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("[NewRequest]\nSubject = \"C=USA\"\n"), 0x41]);
        File.WriteAllText(folder["deep.json"], "{\"CN\":\"a\",\"names\":" + new string('[', 100_000));
        File.WriteAllText(folder["long.sh"], "openssl req -new -subj \"/C=USA/O=" + new string('a', 1_000_000) + "\"\n");

        var result = Command.Run(folder, "fix");

        Assert.InRange(result.ExitCode, 0, 1);
        Assert.DoesNotContain("itself failed", result.Error, StringComparison.Ordinal);
        Assert.Equal(0x41, File.ReadAllBytes(folder["half.inf"])[^1]);
    }

    private static int FindingsIn(CommandResult result) => result.Lines.Count(line => line.Contains(": ", StringComparison.Ordinal)
        && (line.Contains(" warning CERT", StringComparison.Ordinal) || line.Contains(" suggestion CERT", StringComparison.Ordinal)));

    private static (int ExitCode, string Output, string Error) Told(CommandResult result) => (result.ExitCode, result.Output, result.Error.Trim());

    private void Copy(string from)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, path);
            if (relative.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj")
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(folder[relative])!);
            File.Copy(path, folder[relative]);
        }
    }
}
