using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

public sealed class ConcurrentBuildTests(PackedPackage package) : IDisposable
{
    private const int AtOnce = 4;

    private static readonly string[] Expected = ["request.cnf warning CERT1001"];

    private readonly Workspace workspace = new(package);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public async Task Builds_of_one_tree_at_once_all_tell_the_same_and_leave_a_whole_cache()
    {
        workspace.WriteProject("App/App.csproj");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);
        Assert.Equal(Expected, workspace.Build("App").Findings);
        File.Delete(workspace.PathOf(Cache));

        // The compiler's own files don't stand two builds at once, so only our target runs.
        var outputs = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(
            () => workspace.Run("msbuild", "App", "-t:_CertLintBeforeCompile", "-v:m"), TestContext.Current.CancellationToken)));

        Assert.All(outputs, output => Assert.True(output.Succeeded, output.Text));
        Assert.All(outputs, output => Assert.Equal(Expected, output.Findings));
        Assert.Equal([Path.GetFileName(Cache)], Directory.GetFiles(Path.GetDirectoryName(workspace.PathOf(Cache))!).Select(Path.GetFileName));
        Assert.Equal(Expected, workspace.Build("App", "--no-restore").Findings);
    }

    [Fact]
    public void A_damaged_cache_is_made_anew_without_a_word()
    {
        workspace.WriteProject("App/App.csproj");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);
        workspace.Build("App");
        var whole = File.ReadAllBytes(workspace.PathOf(Cache));
        File.WriteAllBytes(workspace.PathOf(Cache), whole[..(whole.Length / 2)]);

        var output = workspace.Build("App", "--no-restore");

        Assert.Equal(Expected, output.Findings);
        Assert.Equal(Expected.Length, output.Diagnostics.Count);
        // A young file's digest is kept beside its time, so that two whole caches need not be of one length.
        Assert.True(new FileInfo(workspace.PathOf(Cache)).Length > whole.Length / 2);
    }

    private const string Cache = "App/obj/certlint/App.csproj.cache";
}
