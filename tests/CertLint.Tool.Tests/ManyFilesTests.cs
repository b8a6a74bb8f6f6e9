namespace CertLint.Tool.Tests;

/// <summary>A folder such as only a very large repository has.</summary>
public sealed class ManyFilesTests : IDisposable
{
    private const int Folders = 1000;
    private const int FilesInEach = 100;
    private const int ScriptsInEach = 20;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    // The limit is the collector's: where models of all files were kept for good, the run would end without memory.
    [Fact]
    public void A_hundred_thousand_files_are_checked_within_a_quarter_of_a_gigabyte()
    {
        const string bad = "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = Contoso\nL = San Diego\nST = California\nC = USA\n";
        for (var i = 0; i < Folders; i++)
        {
            var path = folder[$"{i}"];
            Directory.CreateDirectory(path);
            File.WriteAllText(Path.Combine(path, "request.cnf"), bad);
            // Twenty thousand commands, each of which asks for a file of the hundred thousand.
            for (var k = 1; k <= ScriptsInEach; k++)
                File.WriteAllText(Path.Combine(path, $"{k}.sh"), $"openssl req -new -config request.cnf -key my.key -out {k}.csr\n");
            for (var k = ScriptsInEach + 1; k < FilesInEach; k++)
                File.WriteAllText(Path.Combine(path, $"{k}.json"), "{ \"name\": \"service\", \"replicas\": 3 }\n");
        }

        var all = Command.Run(
            Command.Start("env", folder.Path, "DOTNET_GCHeapHardLimit=10000000", Command.Executable, "check", "--format", "github"), "");

        Assert.Equal((1, $"{Folders} warnings in {Folders} of {Folders * FilesInEach} files."), (all.ExitCode, all.Error.Trim().Replace(",", "", StringComparison.Ordinal)));
        Assert.Equal(Folders, all.Lines.Count(line => line.Contains("CERT1004", StringComparison.Ordinal)));

        if (OperatingSystem.IsLinux() && Command.Exists("script"))
            A_terminal_shows_how_far_it_is();

        var part = Command.Run(folder, "check", "--format", "github", "--shard", "3/7");
        Assert.InRange(part.Lines.Count, Folders / 10, Folders / 5);
        Assert.All(part.Lines, line => Assert.Contains(line, all.Lines));
    }

    private void A_terminal_shows_how_far_it_is()
    {
        var seen = Command.Run(
            Command.Start("script", folder.Path, "-qec", $"'{Command.Executable}' check --output report.txt", "/dev/null"), "");

        Assert.Equal(1, seen.ExitCode);
        Assert.Contains($"Checking {Folders * FilesInEach} files", seen.Output, StringComparison.Ordinal);
        Assert.EndsWith($"{Folders} warnings in {Folders} of {Folders * FilesInEach} files.\r\n", seen.Output, StringComparison.Ordinal);
    }
}
