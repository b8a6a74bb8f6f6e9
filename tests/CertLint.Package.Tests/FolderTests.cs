using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

/// <summary>Where projects and their outputs may lie.</summary>
public sealed class FolderTests(PackedPackage package) : IDisposable
{
    private readonly Workspace workspace = new(package);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Characters_that_paths_and_MSBuild_read_otherwise_change_nothing()
    {
        // The SDK itself fails in a folder whose name holds a percent sign and two hexadecimal digits.
        const string folder = "Büro & Söhne #1, 100% ab";
        workspace.WriteProject(folder + "/App.csproj");
        workspace.Write(folder + "/certs #2/request é%20 b.cnf", Inputs.ProviderConfig);
        workspace.Write(folder + "/.editorconfig", "[certs \\#2/*.cnf]\ndotnet_diagnostic.CERT1001.severity = error");

        var built = workspace.Build(folder);
        var replayed = workspace.Build(folder, "--no-restore");

        Assert.True(built.Findings is ["request é%20 b.cnf error CERT1001"], built.Text);
        Assert.Equal(built.Findings, replayed.Findings);
        Assert.All(built.Diagnostics, finding => Assert.True(File.Exists(finding.File), finding.File));
    }

    [Fact]
    public void A_build_whose_outputs_lie_elsewhere_writes_nothing_beside_the_sources()
    {
        workspace.WriteProject("Sources/App.csproj");
        workspace.Write("Sources/request.cnf", Inputs.ProviderConfig);
        workspace.Write("Sources/Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <BaseIntermediateOutputPath>$(MSBuildThisFileDirectory)../Elsewhere/obj/</BaseIntermediateOutputPath>
                <BaseOutputPath>$(MSBuildThisFileDirectory)../Elsewhere/bin/</BaseOutputPath>
              </PropertyGroup>
            </Project>
            """);
        var before = Entries("Sources");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(workspace.PathOf("Sources"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var built = workspace.Build("Sources");
        var replayed = workspace.Build("Sources", "--no-restore");

        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(workspace.PathOf("Sources"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(["request.cnf warning CERT1001"], built.Findings);
        Assert.Equal(built.Findings, replayed.Findings);
        Assert.Equal(before, Entries("Sources"));
        Assert.True(workspace.Holds("Elsewhere/obj/certlint", "App.csproj.cache"));
    }

    [Fact]
    public void Links_are_followed_and_told_as_the_project_names_them()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links want a privilege on Windows.");
        workspace.WriteProject("Real/App.csproj");
        workspace.Write("Certs/request.cnf", Inputs.ProviderConfig);
        Directory.CreateSymbolicLink(workspace.PathOf("Real/certs"), workspace.PathOf("Certs"));
        File.CreateSymbolicLink(workspace.PathOf("Real/linked.cnf"), workspace.PathOf("Certs/request.cnf"));
        File.CreateSymbolicLink(workspace.PathOf("Real/dangling.cnf"), workspace.PathOf("Certs/none.cnf"));
        Directory.CreateSymbolicLink(workspace.PathOf("Link"), workspace.PathOf("Real"));

        var output = workspace.Build("Link");

        Assert.True(output.Succeeded, output.Text);
        Assert.Equal(["dangling.cnf warning CERT9001", "linked.cnf warning CERT1001", "request.cnf warning CERT1001"], output.Findings);
        Assert.All(output.Diagnostics, finding => Assert.StartsWith(workspace.PathOf("Link"), finding.File, StringComparison.Ordinal));
    }

    private string[] Entries(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(workspace.PathOf(folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
