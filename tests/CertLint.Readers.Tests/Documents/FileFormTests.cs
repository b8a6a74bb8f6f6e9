using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Documents;

/// <summary>What CERT4003 and CERT4009 ask of a file: whether it is PEM, and whether a key stands beside a leaf.</summary>
public class FileFormTests
{
    private static readonly string KeyPem = Samples.Ec.ExportECPrivateKeyPem() + "\n";

    [Theory]
    [InlineData("/project/mtls.cer", "DER")]
    [InlineData("/project/mtls.crt", "DER")]
    [InlineData("/project/mtls.der", "DER")]
    [InlineData("/project/mtls", "DER")]
    [InlineData("/project/mtls.pem", null)] // CERT4005
    public void A_certificate_in_DER_is_none_in_PEM(string path, string? form) =>
        Assert.Equal(form, Assert.Single(DocumentReader.Read(path, Encoded.Certificate).Targets.OfType<CertificateTarget>()).BinaryForm);

    [Fact]
    public void Of_a_bundle_the_first_certificate_bears_it()
    {
        var certificates = new System.Security.Cryptography.X509Certificates.X509Certificate2Collection();
        foreach (var encoded in new[] { Encoded.Certificate, Keystores.KeystoreSamples.Root })
            certificates.Add(System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadCertificate(encoded));
        var bundle = certificates.Export(System.Security.Cryptography.X509Certificates.X509ContentType.Pkcs7)!;

        Assert.Equal(["PKCS #7", null], DocumentReader.Read("/project/a.p7b", bundle).Targets.OfType<CertificateTarget>().Select(target => target.BinaryForm));
        Assert.Equal(
            [null, null],
            Document.Read(System.Security.Cryptography.PemEncoding.WriteString("PKCS7", bundle), "/project/a.p7b").Targets.OfType<CertificateTarget>().Select(target => target.BinaryForm));
    }

    [Fact]
    public void PEM_requests_keys_and_keystores_are_none_of_them()
    {
        Assert.Null(Assert.Single(Document.Read(Samples.CertificatePem, "/project/a.pem").Targets.OfType<CertificateTarget>()).BinaryForm);
        Assert.Empty(DocumentReader.Read("/project/a.csr", Encoded.Request).Targets.OfType<CertificateTarget>());
        var keystore = new Keystores.JavaKeystoreBuilder(Keystores.JavaKeystoreBuilder.Jks).Trusted("a", Encoded.Certificate).Build();
        Assert.Null(Assert.Single(DocumentReader.Read("/project/a.jks", keystore).Targets.OfType<CertificateTarget>()).BinaryForm);
    }

    [Theory]
    [InlineData("/project/mid.pem", true)]
    [InlineData("/project/mid.crt", true)]
    [InlineData("/project/mid.key", true)]
    [InlineData("/project/deploy.yaml", false)]
    [InlineData("/project/deploy.sh", false)]
    public void A_key_beside_a_leaf_is_one_in_a_file_of_certificates(string path, bool isBeside)
    {
        Assert.Equal(isBeside, Key(Samples.CertificatePem + "\n" + KeyPem, path).IsBesideLeaf);
        Assert.Equal(isBeside, Key(KeyPem + Samples.CertificatePem, path).IsBesideLeaf);
    }

    [Fact]
    public void A_key_alone_beside_a_request_or_beside_a_CA_is_beside_no_leaf()
    {
        var authority = System.Security.Cryptography.PemEncoding.WriteString("CERTIFICATE", Keystores.KeystoreSamples.Root);

        Assert.All(
            [KeyPem, KeyPem + Samples.RequestPem, KeyPem + authority],
            text => Assert.False(Key(text, "/project/mid.pem").IsBesideLeaf));
    }

    private static KeyTarget Key(string text, string path) => Assert.Single(Document.Read(text, path).Targets.OfType<KeyTarget>());
}
