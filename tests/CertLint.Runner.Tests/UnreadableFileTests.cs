using System.Diagnostics;
using CertLint.Model;
using CertLint.Runner.Files;

namespace CertLint.Runner.Tests;

public sealed class UnreadableFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeParts parts = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_cannot_be_read_is_told_and_the_rest_is_linted()
    {
        Directory.CreateDirectory(folder["folder.pem"]);
        WriteLarge("large.pem", "-----BEGIN CERTIFICATE-----");

        var result = parts.Run(Requests.Of(
            folder["folder.pem"], folder["large.pem"], folder["missing.pem"], folder["no\0path"], folder.Write("x.pem", "cert x")));

        Assert.Equal(
            [
                "folder.pem:0 CERT9001 Warning The file was not checked because it is a folder.",
                "large.pem:0 CERT9001 Warning The file was not checked because it is larger than 16 MiB.",
                "missing.pem:0 CERT9001 Warning The file was not checked because it does not exist or may not be seen.",
                "no\0path:0 CERT9001 Warning The file was not checked because it does not exist or may not be seen.",
                "x.pem:1 CERT1001 Warning x Peer Unknown ServiceNow",
            ],
            result.Lines());
        Assert.Equal(FilePosition.None, result.Findings[0].Position);
        Assert.Equal(1, result.FilesRead);
    }

    [Fact]
    public void The_largest_file_is_read()
    {
        using (var large = File.Create(folder["large.pem"]))
            large.SetLength(FileContent.LargestFile);

        Assert.Equal(1, parts.Run(Requests.Of(folder["large.pem"])).FilesRead);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_pipe_is_told_and_keeps_nobody_waiting(bool isBehindLink)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Named pipes stand in the file system on Unix only.");
        var path = folder["pipe.pem"];
        using (var makePipe = Process.Start("mkfifo", path))
            makePipe.WaitForExit();
        if (isBehindLink)
            File.CreateSymbolicLink(path = folder["link.pem"], folder["pipe.pem"]);

        var finding = Assert.Single(parts.Run(Requests.Of(path)).Findings);

        Assert.Equal("The file was not checked because it is no regular file.", finding.Finding.Message);
    }

    [Fact]
    public void An_empty_file_is_read_like_any_other()
    {
        var result = parts.Run(Requests.Of(folder.Write("empty.pem", "")));

        Assert.Empty(result.Findings);
        Assert.Equal(1, result.FilesRead);
    }

    [Fact]
    public void A_reader_that_fails_costs_its_own_file_only_and_its_text_is_not_quoted()
    {
        var result = parts.Run(Requests.Of(folder.Write("a.pem", "throw password=hunter2"), folder.Write("b.pem", "cert b")));

        Assert.Equal(2, result.Findings.Count);
        Assert.Contains("InvalidOperationException", result.Findings[0].Finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", result.Findings[0].Finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_that_are_none_do_not_stop_the_run()
    {
        var result = parts.Run(Requests.Of("", "relative.pem", "no\0path", folder["x.pem"]) with
        {
            GlobalConfigFiles = ["", "relative.globalconfig", "no\0path"],
            ProjectPath = "",
            Properties = new Dictionary<string, string> { ["certlint.profile"] = "bogus" },
        });

        Assert.Equal(
            ["CERT9001", "CERT9002"], result.Findings.Select(finding => finding.Finding.Rule.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_config_that_cannot_be_read_is_told()
    {
        using (var large = File.Create(folder["sub.globalconfig"]))
            large.SetLength(FileContent.LargestFile + 1);

        var result = parts.Run(Requests.Of(folder.Write("a.txt", "")) with { GlobalConfigFiles = [folder["sub.globalconfig"]] });

        Assert.Equal(
            ["sub.globalconfig:0 CERT9001 Warning The settings of this file were not applied because it is larger than 16 MiB."],
            result.Lines());
    }

    [Theory]
    [InlineData("data.json", "{\"cn\": \"openssl\"}", false)]
    [InlineData("data.pem", "", false)]
    [InlineData("bundle.pem", "-----BEGIN CERTIFICATE-----", true)]
    [InlineData("any.log", "-----begin certificate-----", true)]
    [InlineData("req.cnf", "distinguished_name = dn", true)]
    public void A_large_file_is_told_only_where_something_of_ours_stands_in_it(string name, string text, bool isTold)
    {
        var path = WriteLarge(name, text);

        var result = parts.Run(Requests.Of(path));

        Assert.Equal(
            isTold ? [$"{name}:0 CERT9001 Warning The file was not checked because it is larger than 16 MiB."] : [],
            result.Lines());
        Assert.Equal(0, result.FilesRead);
    }

    [Fact]
    public void A_large_file_that_holds_nothing_is_looked_through_once_and_again_when_it_changes()
    {
        var path = WriteLarge("data.json", "nothing");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-1));
        var request = Requests.Of(path) with { CachePath = folder.Cache };

        Assert.False(parts.Run(request).IsReplay);
        Assert.True(parts.Run(request).IsReplay);

        WriteLarge("data.json", "-----BEGIN CERTIFICATE-----");
        Assert.Single(parts.Run(request).Findings);
    }

    [Fact]
    public void Links_in_a_circle_are_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "Making a link needs a privilege on Windows.");
        File.CreateSymbolicLink(folder["a.pem"], folder["b.pem"]);
        File.CreateSymbolicLink(folder["b.pem"], folder["a.pem"]);
        Directory.CreateSymbolicLink(folder["loop"], folder[""]);
        var real = folder.Write("x.pem", "cert x");

        var result = parts.Run(Requests.Of(folder["a.pem"], Path.Combine(folder["loop"], "loop", "loop", "x.pem"), real));

        Assert.Equal(
            [
                "a.pem:0 CERT9001 Warning The file was not checked because it does not exist or may not be seen.",
                "x.pem:1 CERT1001 Warning x Peer Unknown ServiceNow",
                "x.pem:1 CERT1001 Warning x Peer Unknown ServiceNow",
            ],
            result.Lines().Order());
    }

    [Fact]
    public void A_file_that_somebody_has_locked_is_told_and_the_rest_is_linted()
    {
        var locked = folder.Write("locked.pem", "cert y");
        using var holder = new FileStream(locked, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var result = parts.Run(Requests.Of(locked, folder.Write("x.pem", "cert x")));

        Assert.StartsWith("locked.pem:0 CERT9001 Warning The file was not checked because it cannot be opened (", result.Lines()[0], StringComparison.Ordinal);
        Assert.Equal("x.pem:1 CERT1001 Warning x Peer Unknown ServiceNow", result.Lines()[1]);
    }

    [Fact]
    public void A_file_that_vanishes_after_it_was_seen_is_told()
    {
        var path = folder.Write("a.pem", "cert a");
        var stamp = FileStamp.Of(path);
        File.Delete(path);

        var content = FileContent.Read(path, stamp);

        Assert.Null(content.Bytes);
        Assert.StartsWith("it cannot be opened (", content.Failure, StringComparison.Ordinal);
        Assert.False(content.IsLasting);
    }

    [Fact]
    public void A_file_that_shrinks_and_one_that_grows_after_it_was_seen_are_read_as_they_are()
    {
        var path = folder.Write("a.pem", "cert a and more");
        var stamp = FileStamp.Of(path);

        File.WriteAllText(path, "cert");
        Assert.Equal(4, FileContent.Read(path, stamp).Bytes?.Length);

        WriteLarge("a.pem", "");
        Assert.True(FileContent.Read(path, stamp).IsTooLarge);
    }

    [Fact]
    public void A_file_without_permission_is_told()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Root may read everything.");
        var path = folder.Write("a.pem", "cert a");
        if (OperatingSystem.IsWindows())
            Assert.Skip("Permissions are others on Windows.");
        else
            File.SetUnixFileMode(path, UnixFileMode.None);

        Assert.Equal(["a.pem:0 CERT9001 Warning The file was not checked because access to it is denied."], parts.Run(Requests.Of(path)).Lines());
    }

    [Theory]
    [InlineData("/dev/null")]
    [InlineData("/dev/zero")]
    [InlineData("/dev/full")]
    [InlineData("/proc/self/mem")]
    public void A_device_keeps_nobody_waiting(string path)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have no such path.");

        var result = parts.Run(Requests.Of(path, folder.Write("x.pem", "cert x")));

        Assert.Contains("x.pem:1 CERT1001 Warning x Peer Unknown ServiceNow", result.Lines());
        Assert.All(result.Findings.Where(finding => finding.Path == path), finding => Assert.Equal("CERT9001", finding.Finding.Rule.Id));
    }

    [Fact]
    public void Text_in_UTF16_is_read_and_octets_of_0_make_a_file_binary()
    {
        var certificate = Docs.ExampleArtifacts.KeyPem("PRIVATE KEY");
        var utf16 = folder["utf16.txt"];
        File.WriteAllText(utf16, certificate, System.Text.Encoding.Unicode);
        var binary = folder.Write("binary.txt", "\0\0" + certificate);
        var empty = folder.Write("empty.pem", "");
        var nothing = folder.Write("zeros.pem", new string('\0', 1000));

        var result = LintRun.Execute(Requests.Of(utf16, binary, empty, nothing), TestContext.Current.CancellationToken);

        Assert.Equal([("utf16.txt", "CERT4001")], result.Findings.Select(finding => (Path.GetFileName(finding.Path), finding.Finding.Rule.Id)));
    }

    // Sparse: it takes no room on the disk.
    private string WriteLarge(string name, string text)
    {
        using var file = File.Create(folder[name]);
        file.SetLength(FileContent.LargestFile + 1);
        file.Seek(FileContent.LargestFile / 2, SeekOrigin.Begin);
        file.Write(System.Text.Encoding.ASCII.GetBytes(text));
        return folder[name];
    }
}
