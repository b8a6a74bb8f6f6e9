using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Der;

/// <summary>A file is told by its structure, whatever its name.</summary>
public class DerFileTests
{
    [Theory]
    [InlineData("/project/mtls.cer")]
    [InlineData("/project/mtls.der")]
    [InlineData("/project/mtls")]
    [InlineData("/project/mtls.bin")]
    public void A_certificate_is_read(string path)
    {
        var target = Encoded.Single<CertificateTarget>(Encoded.Certificate, path);

        Assert.Equal("mtls.contoso.com", target.Subject?.Find(AttributeType.CommonName)?.Value.Text);
        Assert.Equal(Samples.Digest(Samples.Ec), target.PublicKeyDigest);
        Assert.Null(target.Entry);
    }

    [Fact]
    public void A_request_is_read() =>
        Assert.Equal(Samples.Digest(Samples.Ec), Encoded.Single<RequestTarget>(Encoded.Request, "/project/mtls.csr").PublicKeyDigest);

    [Fact]
    public void A_request_without_subject_and_attributes_is_read()
    {
        var request = new CertificateRequest(new X500DistinguishedName(""), Samples.Ec, HashAlgorithmName.SHA256).CreateSigningRequest();

        Assert.Empty(Encoded.Single<RequestTarget>(request).Subject!.Rdns);
    }

    [Fact]
    public void A_certificate_of_version_1_is_read()
    {
        var key = Samples.Rsa.ExportPkcs8PrivateKeyPem();
        var request = OpenSsl.Run(key, "req", "-new", "-key", "/dev/stdin", "-subj", "/C=US/CN=a");
        using var file = new TemporaryText(request);
        var certificate = OpenSsl.Run(key, "x509", "-req", "-signkey", "/dev/stdin", "-in", file.Path, "-days", "1");

        Assert.Equal("a", Encoded.Single<CertificateTarget>(Encoded.Of(certificate)).Subject?.Find(AttributeType.CommonName)?.Value.Text);
    }

    [Theory]
    [InlineData("PRIVATE KEY")]
    [InlineData("RSA PRIVATE KEY")]
    [InlineData("EC PRIVATE KEY")]
    public void A_private_key_is_read(string label)
    {
        var (content, key) = label switch
        {
            "PRIVATE KEY" => (Samples.Ec.ExportPkcs8PrivateKey(), (AsymmetricAlgorithm)Samples.Ec),
            "RSA PRIVATE KEY" => (Samples.Rsa.ExportRSAPrivateKey(), Samples.Rsa),
            _ => (Samples.Ec.ExportECPrivateKey(), Samples.Ec),
        };

        var target = Encoded.Single<KeyTarget>(content, "/project/mtls.key");

        Assert.Equal((label, false, Samples.Digest(key)), (target.Label, target.IsEncrypted, target.PublicKeyDigest));
    }

    [Fact]
    public void A_DSA_key_is_read()
    {
        var key = OpenSsl.Run(OpenSsl.Run("", "dsaparam", "1024"), "gendsa", "/dev/stdin");
        var traditional = Encoded.Of(OpenSsl.Run(key, "pkey", "-traditional"));

        Assert.Equal("DSA PRIVATE KEY", Encoded.Single<KeyTarget>(traditional).Label);
    }

    [Theory]
    [InlineData(PbeEncryptionAlgorithm.Aes256Cbc)]
    [InlineData(PbeEncryptionAlgorithm.TripleDes3KeyPkcs12)]
    public void An_encrypted_key_is_told_so(PbeEncryptionAlgorithm algorithm)
    {
        var target = Encoded.Single<KeyTarget>(Encoded.EncryptedKey(algorithm));

        Assert.Equal(("ENCRYPTED PRIVATE KEY", true, null), (target.Label, target.IsEncrypted, target.PublicKeyDigest));
    }

    public static TheoryData<string, byte[]> Others => new()
    {
        { "public key", Samples.Ec.ExportSubjectPublicKeyInfo() },
        { "PKCS #1 public key", Samples.Rsa.ExportRSAPublicKey() },
        { "CRL", new CertificateRevocationListBuilder().Build(
            new X500DistinguishedName("CN=a"), X509SignatureGenerator.CreateForECDsa(Samples.Ec), 1, DateTimeOffset.UnixEpoch.AddYears(1),
            HashAlgorithmName.SHA256, X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(new byte[20]), DateTimeOffset.UnixEpoch) },
        { "six short numbers", Encoded.Element(0x30, [2, 1, 0, 2, 1, 1, 2, 1, 2, 2, 1, 3, 2, 1, 4, 2, 1, 5]) },
        { "empty SEQUENCE", [0x30, 0x00, 0x00, 0x00] },
        { "SEQUENCE of nothing known", [0x30, 0x82, 0x00, 0x02, 0x30, 0x00] },
        { "text", Encoding.ASCII.GetBytes("0.pool.ntp.org\n1.pool.ntp.org\n") },
        { "one octet", [0x30] },
        { "octets", [0x30, 0x82] },
        { "endless nesting", [.. Enumerable.Repeat((byte)0x30, 4000)] },
        { "git-crypt", [0, .. Encoding.ASCII.GetBytes("GITCRYPT"), 0, 1, 2, 3, 4] },
    };

    [Theory]
    [MemberData(nameof(Others), DisableDiscoveryEnumeration = true)]
    public void What_is_nothing_of_ours_is_passed_over_in_silence(string what, byte[] content)
    {
        foreach (var name in new[] { "/a.cer", "/a.crt", "/a.csr", "/a.p7b", "/a.der", "/a.pem", "/a.key", "/a.bin", "" })
        {
            var model = Encoded.Read(name, content);

            Assert.True(model.Targets.Count == 0 && model.Problems.Count == 0, $"{what} as '{name}'");
        }
    }

    [Theory]
    [InlineData("/mtls.cer")]
    [InlineData("/mtls.bin")]
    [InlineData("")]
    public void What_begins_as_a_certificate_of_version_3_and_is_cut_off_is_told_whatever_its_name(string path)
    {
        var problem = Assert.Single(Encoded.Read(path, Encoded.Certificate[..200]).Problems);

        Assert.Equal("CERT9001", problem.RuleId);
        Assert.Equal("The DER certificate cannot be read because its content is cut off or is no DER; export it again from its source.", problem.Message);
    }

    [Fact]
    public void A_request_or_bundle_that_is_cut_off_is_told_by_its_name()
    {
        var certificates = new X509Certificate2Collection(Samples.Certificate(new X500DistinguishedName("CN=a")));
        var bundle = certificates.Export(X509ContentType.Pkcs7)!;

        Assert.StartsWith("The DER certification request cannot", Assert.Single(Encoded.Read("/a.csr", Encoded.Request[..100]).Problems).Message, StringComparison.Ordinal);
        Assert.StartsWith("The PKCS #7 bundle cannot", Assert.Single(Encoded.Read("/a.P7B", bundle[..100]).Problems).Message, StringComparison.Ordinal);
        Assert.Empty(Encoded.Read("/a.bin", Encoded.Request[..100]).Problems);
        Assert.Empty(Encoded.Read("/a.csr", bundle[..100]).Problems);
    }

    [Fact]
    public void A_malformed_part_is_told_by_its_field()
    {
        var content = (byte[])Encoded.Certificate.Clone();
        // The SET of the first RDN of the issuer becomes a SEQUENCE.
        content[content.AsSpan().IndexOf<byte>([0x31, 0x0B, 0x30, 0x09, 0x06, 0x03, 0x55, 0x04, 0x06])] = 0x30;

        Assert.Contains("because its tbsCertificate.issuer is malformed;", Assert.Single(Encoded.Read("/a.cer", content).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_the_certificate_is_not_looked_at() =>
        Encoded.Single<CertificateTarget>([.. Encoded.Certificate, (byte)'\n']);
}
