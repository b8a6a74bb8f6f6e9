using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CertLint.Runner.Tests.Relations;

/// <summary>A key pair with a certificate, and what it issues. Real keys and signatures, for years.</summary>
internal sealed class TestAuthority : IDisposable
{
    private static int serial;

    private TestAuthority(ECDsa key, X509Certificate2 certificate)
    {
        Key = key;
        Certificate = certificate;
    }

    public ECDsa Key { get; }

    public X509Certificate2 Certificate { get; }

    public string Pem => Certificate.ExportCertificatePem() + "\n";

    public string KeyPem => Key.ExportPkcs8PrivateKeyPem() + "\n";

    public string EncryptedKeyPem => Key.ExportEncryptedPkcs8PrivateKeyPem(
        "a test's password", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)) + "\n";

    public string RequestPem(string? subject = null) =>
        new CertificateRequest(subject ?? Certificate.Subject, Key, HashAlgorithmName.SHA256).CreateSigningRequestPem() + "\n";

    public static TestAuthority Root(string name) => Create("CN=" + name, null, ECDsa.Create(ECCurve.NamedCurves.nistP256), isAuthority: true);

    public static TestAuthority SelfSigned(string name) => Create("CN=" + name, null, ECDsa.Create(ECCurve.NamedCurves.nistP256), isAuthority: false);

    public TestAuthority Authority(string name) => Create("CN=" + name, this, ECDsa.Create(ECCurve.NamedCurves.nistP256), isAuthority: true);

    public TestAuthority Leaf(string name) => Create("CN=" + name, this, ECDsa.Create(ECCurve.NamedCurves.nistP256), isAuthority: false);

    /// <summary>Another certificate for a key that has one: a renewal, or a cross-certificate.</summary>
    public TestAuthority Again(TestAuthority other) => Create(
        other.Certificate.Subject, this, ECDsa.Create(other.Key.ExportParameters(includePrivateParameters: true)),
        other.Certificate.Extensions.OfType<X509BasicConstraintsExtension>().Single().CertificateAuthority);

    public void Dispose()
    {
        Key.Dispose();
        Certificate.Dispose();
    }

    private static TestAuthority Create(string subject, TestAuthority? issuer, ECDsa key, bool isAuthority)
    {
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(isAuthority, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        var (from, to) = (new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2036, 1, 1, 0, 0, 0, TimeSpan.Zero));
        if (issuer is null)
            return new TestAuthority(key, request.CreateSelfSigned(from, to));
        var issuerKey = issuer.Certificate.Extensions.OfType<X509SubjectKeyIdentifierExtension>().Single();
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(issuerKey));
        return new TestAuthority(key, request.Create(
            issuer.Certificate.SubjectName, X509SignatureGenerator.CreateForECDsa(issuer.Key), from, to, BitConverter.GetBytes(++serial + 0x01000000)));
    }
}
