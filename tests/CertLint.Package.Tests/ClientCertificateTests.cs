using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Package.Tests.Builds;

namespace CertLint.Package.Tests;

public sealed class ClientCertificateTests(PackedPackage package) : IDisposable
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    private readonly Workspace workspace = new(package);

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_certificate_for_servers_is_told_once_the_code_presents_it_as_a_client()
    {
        workspace.WriteProject("App/App.csproj", "<OutputType>Exe</OutputType>");
        workspace.Write("App/Program.cs", Inputs.CleanProgram);
        workspace.Write("App/certs/own.pem", Certificate());

        var before = workspace.Run("build", "App");
        workspace.Write("App/Client.cs", """
            static class Client
            {
                public static void Present(System.Net.Http.HttpClientHandler handler) => handler.ClientCertificates.Add(
                    System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadCertificateFromFile("certs/own.pem"));
            }
            """);
        var presented = workspace.Run("build", "App", "--no-restore");
        var replayed = workspace.Run("build", "App", "--no-restore");

        Assert.Empty(before.Findings);
        Assert.Equal(["own.pem warning CERT3007"], presented.Findings);
        Assert.Equal(["own.pem warning CERT3007"], replayed.Findings);
    }

    private static string Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var authority = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=mtls.contoso.com, O=Contoso, L=San Diego, S=California, C=US", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ServerAuthentication)], critical: false));
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("mtls.contoso.com");
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(
            new X500DistinguishedName("CN=Fabrikam CA"), X509SignatureGenerator.CreateForECDsa(authority),
            DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(90), [1, 2, 3]);
        return certificate.ExportCertificatePem();
    }
}
