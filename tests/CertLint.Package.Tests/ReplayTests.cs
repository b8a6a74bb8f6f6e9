using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

public sealed class ReplayTests(PackedPackage package) : IDisposable
{
    private readonly Workspace workspace = new(package);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_second_build_shows_the_same_findings_though_the_compiler_is_skipped()
    {
        workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType>");
        workspace.Write("App/Program.cs", Inputs.ProviderProgram);
        workspace.Write("App/certs/request.cnf", Inputs.ProviderConfig);
        workspace.Write("App/certs/request.csr", Inputs.Request("CN=acme.service-now.com, O=Acme, L=San Diego, S=California, C=US"));
        workspace.Write("App/certs/client.key", Inputs.Issued("CN=mtls.acme.com").Key);
        string[] inFiles = ["client.key warning CERT4001", "request.cnf warning CERT1001", "request.csr warning CERT1001"];

        var first = workspace.Build("App");
        var second = workspace.Build("App", "--no-restore");
        workspace.Write("App/Program.cs", Inputs.ProviderProgram + "\n// edited");
        var third = workspace.Build("App", "--no-restore");

        Assert.Equal(["Program.cs warning CERT1001", .. inFiles], first.Findings);
        Assert.Equal(inFiles, second.Findings);
        Assert.Equal(first.Findings, third.Findings);
        Assert.All([first, second, third], output => Assert.True(output.Succeeded));

        var told = Assert.Single(second.Diagnostics, diagnostic => diagnostic.File.EndsWith(".cnf", StringComparison.Ordinal));
        Assert.Equal(workspace.PathOf("App/certs/request.cnf"), told.File);
        Assert.Equal("5,6,5,26", told.Place);
        Assert.Contains("/CERT1001.md)", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cache_is_no_orphan_to_an_incremental_clean_and_gone_after_a_clean()
    {
        const string cache = "App/obj/certlint/App.csproj.cache";
        workspace.WriteProject("App/App.csproj");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);

        workspace.Build("App");
        workspace.Build("App", "--no-restore", "-t:Build;IncrementalClean");
        Assert.True(workspace.Exists(cache));

        workspace.Run("clean", "App");
        Assert.False(workspace.Exists(cache));
    }

    [Fact]
    public void A_project_without_any_certificate_has_no_noise_and_no_task()
    {
        workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType>");
        workspace.Write("App/Program.cs", Inputs.CleanProgram);
        workspace.Write("App/notes.txt", "openssl");

        var output = workspace.Build("App", "-v:detailed");

        Assert.True(output.Succeeded, output.Text);
        Assert.Empty(output.Findings);
        Assert.Contains("_CertLintCollect", output.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("LintFiles", output.Text, StringComparison.Ordinal);
        Assert.False(workspace.Exists("App/obj/certlint/App.csproj.cache"));
    }
}
