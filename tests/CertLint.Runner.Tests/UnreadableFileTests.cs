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
        using (var large = File.Create(folder["large.pem"]))
            large.SetLength(FileContent.LargestFile + 1);

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
}
