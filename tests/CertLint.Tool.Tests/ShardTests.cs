using System.Text.Json;

namespace CertLint.Tool.Tests;

public sealed class ShardTests : IDisposable
{
    private const string Bad = "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = Contoso\nL = San Diego\nST = California\nC = USA\n";
    private const int Parts = 4;

    private readonly TemporaryFolder folder = new();

    public ShardTests()
    {
        Directory.CreateDirectory(folder[".git"]);
        for (var i = 0; i < 40; i++)
        {
            folder.Write($"services/s{i}/a.cnf", Bad);
            folder.Write($"services/s{i}/b.cnf", Bad);
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_file_is_in_one_part_and_a_folder_in_no_two()
    {
        var parts = Enumerable.Range(1, Parts).Select(part => FilesOf("--shard", $"{part}/{Parts}")).ToArray();

        Assert.Equal(FilesOf().Order(StringComparer.Ordinal), parts.SelectMany(files => files).Order(StringComparer.Ordinal));
        var folders = parts.Select(files => files.Select(file => Path.GetDirectoryName(file)!).ToHashSet()).ToArray();
        Assert.Equal(40, folders.Sum(part => part.Count));
        // Evenly enough that no machine waits for another: by chance, one part has ten of forty folders.
        Assert.All(folders, part => Assert.InRange(part.Count, 3, 20));
    }

    [Fact]
    public void A_part_is_the_same_from_each_folder_of_the_repository()
    {
        var fromRoot = FilesOf("--shard", $"2/{Parts}");

        var below = Command.Run(Command.Start(Command.Executable, folder["services"], "check", "..", "--format", "sarif", "--shard", $"2/{Parts}"), "");

        Assert.Equal(fromRoot, FilesIn(below.Output));
    }

    [Fact]
    public void Each_part_names_itself()
    {
        using var log = JsonDocument.Parse(Command.Run(folder, "check", "--format", "sarif", "--shard", "1/4").Output);

        Assert.Equal("CertLint/check-1-of-4/", log.RootElement.GetProperty("runs")[0].GetProperty("automationDetails").GetProperty("id").GetString());
    }

    [Fact]
    public void The_parts_merge_into_one_log()
    {
        Assert.SkipUnless(Command.Exists("sarif-multitool"), "sarif-multitool is not there.");
        for (var part = 1; part <= Parts; part++)
            Command.Run(folder, "check", "--format", "sarif", "--shard", $"{part}/{Parts}", "--output", $"part-{part}.sarif");

        var merged = Command.Run(
            Command.Start("sarif-multitool", folder.Path, "merge", "part-1.sarif", "part-2.sarif", "part-3.sarif", "part-4.sarif", "--merge-empty-logs", "--output-file", "all.sarif"), "");

        Assert.True(merged.ExitCode == 0, merged.Output + merged.Error);
        Assert.Equal(FilesOf().Order(StringComparer.Ordinal), FilesIn(File.ReadAllText(folder["all.sarif"])).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Parts_without_findings_merge_into_a_run_that_says_so()
    {
        Assert.SkipUnless(Command.Exists("sarif-multitool"), "sarif-multitool is not there.");
        folder.Write("clean/a.cnf", "");
        for (var part = 1; part <= 2; part++)
            Command.Run(folder, "check", "clean", "--format", "sarif", "--shard", $"{part}/2", "--output", $"clean-{part}.sarif");

        var merged = Command.Run(
            Command.Start("sarif-multitool", folder.Path, "merge", "clean-1.sarif", "clean-2.sarif", "--merge-empty-logs", "--output-file", "clean.sarif"), "");

        Assert.True(merged.ExitCode == 0, merged.Output + merged.Error);
        using var log = JsonDocument.Parse(File.ReadAllText(folder["clean.sarif"]));
        Assert.Equal(0, Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray()).GetProperty("results").GetArrayLength());
    }

    [Theory]
    [InlineData("0/4")]
    [InlineData("5/4")]
    [InlineData("1")]
    [InlineData("1/0")]
    [InlineData("-1/2")]
    [InlineData("1/2/3")]
    [InlineData("a/b")]
    [InlineData("1/99999999999")]
    public void Another_part_is_refused(string part)
    {
        var result = Command.Run(folder, "check", "--shard=" + part);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"certlint: '{part}' is no part of a run; write I/N as in '--shard 2/4'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_has_no_parts() =>
        Assert.Equal("certlint: Standard input has no parts; leave out '--shard'.", Command.Run(folder, "check", "--stdin", "--as", "pem", "--shard", "1/2").Error.Trim());

    private string[] FilesOf(params string[] options) => FilesIn(Command.Run(folder, ["check", "--format", "sarif", .. options]).Output);

    private static string[] FilesIn(string sarif)
    {
        using var log = JsonDocument.Parse(sarif);
        return [.. log.RootElement.GetProperty("runs").EnumerateArray().SelectMany(run => run.GetProperty("results").EnumerateArray())
            .Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!)];
    }
}
