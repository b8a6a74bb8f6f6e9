using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

public sealed class CacheInvalidationTests(PackedPackage package) : IDisposable
{
    private readonly Workspace workspace = new(package);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_key_that_appears_beside_an_unchanged_certificate_makes_it_the_projects_own()
    {
        var (certificate, key) = Inputs.Issued("CN=mtls.acme.com, O=Acme, L=San Diego, S=CA, C=US");
        workspace.WriteProject("App/App.csproj");
        workspace.Write("App/client.crt", certificate);
        var before = workspace.Build("App");

        workspace.Write("App/client.key", key);
        var after = workspace.Build("App", "--no-restore");

        Assert.Empty(before.Findings);
        Assert.Equal(["client.crt warning CERT1005", "client.key warning CERT4001"], after.Findings);
    }

    [Fact]
    public void A_new_config_in_a_parent_folder_holds_at_once()
    {
        workspace.WriteProject("App/App.csproj");
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);
        var before = workspace.Build("App");

        workspace.Write(".editorconfig", "[*.cnf]\ndotnet_diagnostic.CERT1001.severity = none");
        var after = workspace.Build("App", "--no-restore");

        Assert.Equal(["request.cnf warning CERT1001"], before.Findings);
        Assert.Empty(after.Findings);
    }

    [Fact]
    public void An_edit_of_the_same_size_and_time_is_seen()
    {
        workspace.WriteProject("App/App.csproj");
        var wrong = Inputs.Config("mtls.acme.com", country: "ZZ");
        var right = Inputs.Config("mtls.acme.com", country: "DE").Replace("California", "Thuringen!", StringComparison.Ordinal);
        workspace.Write("App/request.cnf", wrong);
        var written = File.GetLastWriteTimeUtc(workspace.PathOf("App/request.cnf"));
        var restored = workspace.Run("restore", "App");
        Assert.True(restored.Succeeded, restored.Text);
        // As new as a file can be when the build looks at it.
        File.SetLastWriteTimeUtc(workspace.PathOf("App/request.cnf"), written.AddMinutes(5));
        var before = workspace.Build("App", "--no-restore");

        workspace.Write("App/request.cnf", right);
        File.SetLastWriteTimeUtc(workspace.PathOf("App/request.cnf"), written.AddMinutes(5));
        var after = workspace.Build("App", "--no-restore");

        Assert.Equal(wrong.Length, right.Length);
        Assert.Equal(["request.cnf warning CERT1004"], before.Findings);
        Assert.Empty(after.Findings);
    }

    [Fact]
    public void Broken_and_missing_files_are_told_and_the_build_goes_on()
    {
        workspace.WriteProject("App/App.csproj", items: """<CertLintFile Include="missing.pem" />""");
        workspace.Write("App/broken.pem", """
            -----BEGIN CERTIFICATE-----
            MIIBszCCARygAwIBAgIBATANBgkqhkiG9w0BAQsFADAAMB4XDTI1MDEwMTAwMDAw
            -----END CERTIFICATE-----
            """);
        Directory.CreateDirectory(workspace.PathOf("App/folder.pem"));
        workspace.Write("App/request.cnf", Inputs.ProviderConfig);

        var output = workspace.Build("App");

        Assert.Equal(
            ["broken.pem warning CERT9001", "missing.pem warning CERT9001", "request.cnf warning CERT1001"], output.Findings);
        Assert.True(output.Succeeded);
        Assert.True(workspace.Holds("App/bin", "App.dll"));
    }
}
