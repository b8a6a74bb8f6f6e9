using System.IO.Compression;
using System.Reflection;
using CertLint.Docs;

namespace CertLint.Tool.Tests;

/// <summary>The package that <c>dotnet tool install</c> takes.</summary>
public sealed class ToolPackageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_installs_and_runs()
    {
        var configuration = typeof(ToolPackageTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        // Another version in each run: whatever keeps packages must not answer with an older one.
        var suffix = $"test.{DateTime.UtcNow.Ticks}";
        Dotnet(
            "pack", Path.Combine(Repository.Root, "src", "CertLint.Tool"), "--no-build", "-c", configuration, "-o", folder["feed"], "-nologo",
            "-nodeReuse:false", "-p:VersionSuffix=" + suffix);
        Dotnet("tool", "install", "CertLint.Tool", "--prerelease", "--tool-path", folder["tools"], "--source", folder["feed"]);
        folder.Write("certs/a.cnf", "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = Contoso\nL = San Diego\nST = California\nC = USA\n");

        var result = Command.Run(Command.Start(folder["tools/certlint"] + (OperatingSystem.IsWindows() ? ".exe" : ""), folder.Path, "check", "certs"), "");

        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        Assert.Contains("9:5 warning CERT1004", result.Output, StringComparison.Ordinal);
        using var package = ZipFile.OpenRead(Assert.Single(Directory.GetFiles(folder["feed"])));
        Assert.Equal(
            ["LICENSE", "README.md", "THIRD-PARTY-NOTICES.md", "icon.png"],
            package.Entries.Select(entry => entry.FullName)
                .Where(name => name is "LICENSE" or "README.md" or "THIRD-PARTY-NOTICES.md" or "icon.png")
                .Order(StringComparer.Ordinal));
    }

    private void Dotnet(params string[] arguments)
    {
        var start = Command.Start(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder.Path, arguments);
        var result = Command.Run(start, "");
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }
}
