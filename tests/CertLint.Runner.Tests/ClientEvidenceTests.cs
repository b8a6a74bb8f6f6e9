using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CertLint.Runner.Tests;

/// <summary>A certificate that C# hands to a client must be one for clients.</summary>
public sealed class ClientEvidenceTests : IDisposable
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("handler.ClientCertificates.Add(X509Certificate2.CreateFromPemFile(\"certs/client.pem\"));", "Warning")]
    [InlineData("handler.ClientCertificates.Add(X509Certificate2.CreateFromPemFile(\"../certs/client.pem\"));", "Warning")]
    [InlineData("handler.ClientCertificates.Add(X509Certificate2.CreateFromPemFile(\"other/client.pem\"));", "Suggestion")]
    [InlineData("handler.ClientCertificates.Add(X509Certificate2.CreateFromPemFile(\"my-client.pem\"));", "Suggestion")]
    [InlineData("listener.UseHttps(X509Certificate2.CreateFromPemFile(\"certs/client.pem\"));", "Suggestion")]
    public void The_sources_tell_what_a_certificate_is_for(string source, string expected)
    {
        var certificate = folder.Write("certs/client.pem", CertificateFor(ServerAuthentication, withKey: true));

        Assert.Equal([expected], SeveritiesOf(Request(folder.Write("Program.cs", source), certificate)));
    }

    [Fact]
    public void Someone_elses_certificate_becomes_the_projects_own_where_a_client_presents_it()
    {
        var certificate = folder.Write("client.pem", CertificateFor(ServerAuthentication, withKey: false));
        var source = folder.Write("Program.cs", "handler.ClientCertificates.Add(new X509Certificate2(\"client.pem\"));");

        Assert.Equal(["Warning"], SeveritiesOf(Request(source, certificate)));
        Assert.Empty(SeveritiesOf(Request(folder.Write("Program.cs", ""), certificate)));
    }

    [Fact]
    public void What_a_setting_says_stands_above_the_sources()
    {
        folder.Write(".editorconfig", "root = true\n[*.pem]\ncertlint.usage = server\n");
        var certificate = folder.Write("client.pem", CertificateFor(ServerAuthentication, withKey: true));
        var source = folder.Write("Program.cs", "handler.ClientCertificates.Add(new X509Certificate2(\"client.pem\"));");

        Assert.Empty(SeveritiesOf(Request(source, certificate)));
    }

    [Fact]
    public void A_change_of_the_sources_is_seen_and_without_one_the_findings_are_replayed()
    {
        var certificate = folder.Write("client.pem", CertificateFor(ServerAuthentication, withKey: true));
        var source = folder.Write("Program.cs", "handler.ClientCertificates.Add(new X509Certificate2(\"client.pem\"));");
        var request = Request(source, certificate) with { CachePath = folder.Cache };
        Assert.Equal(["Warning"], SeveritiesOf(request));

        var again = LintRun.Execute(request, TestContext.Current.CancellationToken);
        folder.WriteNow("Program.cs", "// nothing of the kind");
        var changed = LintRun.Execute(request, TestContext.Current.CancellationToken);

        Assert.True(again.IsReplay);
        Assert.False(changed.IsReplay);
        Assert.Equal(["Suggestion"], Severities(changed));
    }

    [Fact]
    public void Sources_that_decide_nothing_are_not_looked_at()
    {
        var certificate = folder.Write("client.pem", CertificateFor(ClientAuthentication, withKey: true));
        var source = folder.Write("Program.cs", "handler.ClientCertificates.Add(new X509Certificate2(\"client.pem\"));");
        var request = Request(source, certificate) with { CachePath = folder.Cache };
        LintRun.Execute(request, TestContext.Current.CancellationToken);

        folder.WriteNow("Program.cs", "// changed");

        Assert.True(LintRun.Execute(request, TestContext.Current.CancellationToken).IsReplay);
    }

    [Fact]
    public void A_source_that_is_not_there_is_none()
    {
        var certificate = folder.Write("client.pem", CertificateFor(ServerAuthentication, withKey: true));

        Assert.Equal(["Suggestion"], SeveritiesOf(Request(folder["Absent.cs"], certificate)));
    }

    private static LintRequest Request(string source, string certificate) => Requests.Of(certificate) with { SourceFiles = [source] };

    private static string[] SeveritiesOf(LintRequest request) => Severities(LintRun.Execute(request, TestContext.Current.CancellationToken));

    private static string[] Severities(LintResult result) =>
        [.. result.Findings.Where(finding => finding.Finding.Rule.Id == "CERT3007").Select(finding => finding.Severity.ToString())];

    private static string CertificateFor(string usage, bool withKey)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var authority = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=mtls.contoso.com, O=Contoso, L=San Diego, S=California, C=US", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(usage)], critical: false));
        using var certificate = request.Create(
            new X500DistinguishedName("CN=Fabrikam CA"), X509SignatureGenerator.CreateForECDsa(authority),
            DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30), [1, 2, 3]);
        return certificate.ExportCertificatePem() + "\n" + (withKey
            ? key.ExportEncryptedPkcs8PrivateKeyPem("an example's password", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 2048)) + "\n"
            : "");
    }
}
