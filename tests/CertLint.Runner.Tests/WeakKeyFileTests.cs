using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Findings;

namespace CertLint.Runner.Tests;

/// <summary>A weak key is one mistake in a file, whatever holds it there.</summary>
public sealed class WeakKeyFileTests : IDisposable
{
    private static readonly PbeParameters Encryption = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_certificate_and_its_key_in_one_file_have_one_finding()
    {
        using var key = RSA.Create(1024);

        Assert.Equal(["policy"], Told(CertificateOf(key) + key.ExportPkcs8PrivateKeyPem() + "\n"));
        Assert.Equal(["policy"], Told(key.ExportPkcs8PrivateKeyPem() + "\n" + CertificateOf(key)));
        Assert.Equal(["policy"], Told(CertificateOf(key) + CertificateOf(key) + key.ExportPkcs8PrivateKeyPem() + "\n"));
    }

    // Of a CA's certificate it is a suggestion, which must not hide what is policy.
    [Fact]
    public void The_louder_of_two_is_told()
    {
        using var key = RSA.Create(1024);

        Assert.Equal(["policy"], Told(CertificateOf(key, isAuthority: true) + key.ExportPkcs8PrivateKeyPem() + "\n"));
        Assert.Equal(["suggestion"], Told(CertificateOf(key, isAuthority: true)));
    }

    [Fact]
    public void Two_keys_are_two_mistakes()
    {
        using var key = RSA.Create(1024);
        using var other = RSA.Create(1024);

        Assert.Equal(["policy", "policy"], Told(CertificateOf(key) + key.ExportEncryptedPkcs8PrivateKeyPem("x", Encryption) + "\n" + other.ExportPkcs8PrivateKeyPem() + "\n"));
    }

    private string[] Told(string pem) =>
    [
        .. LintRun.Execute(new LintRequest { Files = [new InputFile(folder.Write("file.pem", pem))], RoslynDirectory = SdkRoslyn.Directory }, TestContext.Current.CancellationToken)
            .Findings.Where(reported => reported.Finding.Rule.Id == "CERT3004")
            .Select(reported => reported.Finding.Level.IsPolicy ? "policy" : reported.Finding.Level == Level.Suggestion ? "suggestion" : "warning"),
    ];

    private static string CertificateOf(RSA key, bool isAuthority = false)
    {
        var request = new CertificateRequest("CN=mtls.contoso.com", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        if (isAuthority)
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
        return certificate.ExportCertificatePem() + "\n";
    }
}
