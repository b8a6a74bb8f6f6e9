using System.Reflection;
using CertLint.Docs;
using CertLint.Package.Tests.Builds;

[assembly: AssemblyFixture(typeof(PackedPackage))]
[assembly: Xunit.v3.Parallelization(MaxThreads = 2)]

namespace CertLint.Package.Tests.Builds;

/// <summary>The package, packed once a test run, with a feed and a packages folder of its own.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("certlint-package");

    public PackedPackage()
    {
        Feed = Path.Combine(root.FullName, "feed");
        PackagesFolder = Path.Combine(root.FullName, "packages");
        var suffix = "test." + DateTime.UtcNow.Ticks;
        var packed = DotnetCommand.Run(
            Path.Combine(Repository.Root, "nuget"),
            ["pack", "--no-build", "-c", Configuration(), "-o", Feed, "-nologo", "-p:VersionSuffix=" + suffix]);
        Assert.True(packed.Succeeded, packed.Text);
        PackOutput = packed;
        FilePath = Assert.Single(Directory.GetFiles(Feed));
        Version = Path.GetFileNameWithoutExtension(FilePath)["CertLint.".Length..];
    }

    /// <summary>What <c>dotnet pack</c> said.</summary>
    public BuildOutput PackOutput { get; }

    /// <summary>The folder that holds the package alone.</summary>
    public string Feed { get; }

    /// <summary>In place of the user's own, which would keep every version ever tested.</summary>
    public string PackagesFolder { get; }

    /// <summary>Full path of the <c>.nupkg</c>.</summary>
    public string FilePath { get; }

    /// <summary>The package's version, another one in each run.</summary>
    public string Version { get; }

    public void Dispose() => root.Delete(recursive: true);

    private static string Configuration() =>
        typeof(PackedPackage).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
}
