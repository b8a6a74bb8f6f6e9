using System.Text;
using CertLint.Tool.Fixing;

namespace CertLint.Tool.Tests;

/// <summary>What git makes of the diff of a dry run is what the command itself writes, octet for octet.</summary>
public sealed class FixDiffTests : IDisposable
{
    private const string Config = "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = Contoso\nL = San Diego\nST = CA\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string, string> Files { get; } = new()
    {
        { "a.cnf", "utf-8", Config + "C = USA\n" },
        { "no newline.cnf", "utf-8", Config + "C = USA" },
        { "deep/er/crlf.cnf", "utf-8", (Config + "C = USA\n").ReplaceLineEndings("\r\n") },
        { "cr.cnf", "iso-8859-1", "# Zürich\n" + (Config + "C = USA\n# a\r# b\r\n") },
        { "latin.cnf", "iso-8859-1", "# ÄÖÜ\n" + Config + "C = USA\n# ÄÖÜ\n# ÿ\n" },
        { "mark.cnf", "utf-8", "\uFEFF# a\n" + Config + "C = USA\n" },
        { "far.cnf", "utf-8", Config + string.Concat(Enumerable.Range(0, 30).Select(i => $"# {i}\n")) + "C = USA\n# end\n" },
        { "near.cnf", "utf-8", Config + "# 1\n# 2\n# 3\n# 4\nC = USA\n# end\n" },
        { "secret.cnf", "utf-8", "# password = hunter2\n" + Config + "# 1\n# token = hunter3\nC = USA\n# end\n# 2\n# secret = hunter4\n" },
        { "one.json", "utf-8", "{\"CN\":\"mtls.contoso.com\",\"key\":{\"algo\":\"rsa\",\"size\":2048},\"names\":[{\"C\":\"USA\",\"ST\":\"NY\",\"L\":\"Albany\",\"O\":\"Contoso\",}]}" },
        { "q\"uo\\te\t.cnf", "utf-8", Config + "C = USA\n" },
        { "ä é 世.cnf", "utf-8", Config + "C = USA\n" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Git_applies_it(string name, string encoding, string text)
    {
        Assert.SkipUnless(Command.Exists("git"), "git is not installed");
        Assert.SkipWhen(OperatingSystem.IsWindows() && name.Contains('"', StringComparison.Ordinal), "no name of Windows");
        Directory.CreateDirectory(Path.GetDirectoryName(folder[name])!);
        var content = Encoding.GetEncoding(encoding).GetBytes(text);
        File.WriteAllBytes(folder[name], content);
        var executable = Command.Start("/bin/sh", folder.Path, "-c", $"'{Command.Executable}' fix --dry-run > fix.diff");
        Command.Run(executable, "");
        Assert.DoesNotContain("hunter", File.ReadAllText(folder["fix.diff"]), StringComparison.Ordinal);

        var applied = Command.Run(Command.Start("git", folder.Path, "apply", "fix.diff"), "");
        Assert.Equal((0, ""), (applied.ExitCode, applied.Error));
        var byGit = File.ReadAllBytes(folder[name]);
        File.WriteAllBytes(folder[name], content);
        Command.Run(folder, "fix");

        Assert.Equal(byGit, File.ReadAllBytes(folder[name]));
        Assert.NotEqual(content, byGit);
    }

    [Fact]
    public void Of_UTF_16_is_only_said_that_it_differs()
    {
        byte[] content = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("[NewRequest]\r\nSubject = \"CN=mtls.contoso.com, O=Contoso, L=Albany, S=NY, C=USA\"\r\n")];
        File.WriteAllBytes(folder["a.inf"], content);

        var result = Command.Run(folder, "fix");

        Assert.Equal("Binary files a/a.inf and b/a.inf differ\n", result.Output);
        Assert.Contains("'a.inf' is UTF-16", result.Error, StringComparison.Ordinal);
        Assert.Equal(
            "\uFEFF[NewRequest]\r\nSubject = \"CN=mtls.contoso.com, O=Contoso, L=Albany, S=New York, C=US\"\r\n",
            Encoding.Unicode.GetString(File.ReadAllBytes(folder["a.inf"])));
    }

    [Theory]
    [InlineData("a.cnf", "a/a.cnf")]
    [InlineData("a b.cnf", "a/a b.cnf\t")]
    [InlineData("ä.cnf", "a/ä.cnf")]
    [InlineData("a\"b\\c\n\u0001.cnf", "\"a/a\\\"b\\\\c\\n\\001.cnf\"")]
    public void Paths_are_written_as_git_does(string path, string expected) => Assert.Equal(expected, DiffPaths.Header("a", path));

    [Fact]
    public void Openssl_makes_the_intended_name_of_what_was_mended()
    {
        Assert.SkipUnless(Command.Exists("openssl"), "openssl is not installed");
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the script is a shell's");
        folder.Write("a.cnf", Config.Replace("= no", "= No", StringComparison.Ordinal) + "C = USA\n");
        folder.Write("a.sh", "openssl req -new -newkey rsa:2048 -nodes -keyout b.key -out b.csr -subj /C=USA/S=NY/L=Albany/O=AC/DC\\ Ltd/CN=mtls.contoso.com\n");

        Command.Run(folder, "fix");
        var config = Command.Run(Command.Start("openssl", folder.Path, "req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", "a.key", "-config", "a.cnf", "-out", "a.csr"), "");
        var script = Command.Run(Command.Start("/bin/sh", folder.Path, "a.sh"), "");

        Assert.Equal((0, 0), (config.ExitCode, script.ExitCode));
        Assert.Equal("subject=CN = mtls.contoso.com, O = Contoso, L = San Diego, ST = California, C = US", SubjectOf("a.csr"));
        Assert.Equal("subject=C = US, ST = New York, L = Albany, O = AC/DC Ltd, CN = mtls.contoso.com", SubjectOf("b.csr"));
    }

    private string SubjectOf(string request) =>
        Command.Run(Command.Start("openssl", folder.Path, "req", "-in", request, "-noout", "-subject", "-nameopt", "oneline"), "").Output.Trim();
}
