using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

public sealed class KeystoreTests(PackedPackage package) : IDisposable
{
    private const string Password = "an example's password";

    private readonly Workspace workspace = new(package);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_keystore_of_the_project_is_opened_with_the_password_of_the_environment()
    {
        workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType><CertLintKeystorePasswordVariable>EBONDING_STOREPASS</CertLintKeystorePasswordVariable>");
        workspace.Write("App/Program.cs", Inputs.CleanProgram);
        File.WriteAllBytes(workspace.PathOf("App/client.p12"), Keystore());

        var opened = Build(Password, []);
        var again = Build(Password, ["--no-restore"]);
        var closed = Build("another", ["--no-restore"]);
        var unset = Build(null, ["--no-restore"]);

        Assert.Equal(["client.p12 warning CERT1001"], opened.Findings);
        Assert.Equal(["client.p12 warning CERT1001"], again.Findings);
        Assert.Equal(["client.p12 warning CERT9001"], closed.Findings);
        Assert.Empty(unset.Findings);
        Assert.All([.. opened.Diagnostics, .. closed.Diagnostics], diagnostic =>
        {
            Assert.DoesNotContain(Password, diagnostic.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("another", diagnostic.Message, StringComparison.Ordinal);
        });
    }

    private BuildOutput Build(string? password, string[] arguments) => workspace.RunWith(
        password is null ? [] : new Dictionary<string, string> { ["EBONDING_STOREPASS"] = password }, "build", "App", arguments);

    private static byte[] Keystore()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest(
                "C=US, S=California, L=San Diego, O=Acme, CN=acme.service-now.com", key, HashAlgorithmName.SHA256)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
        return certificate.Export(X509ContentType.Pkcs12, Password);
    }
}
