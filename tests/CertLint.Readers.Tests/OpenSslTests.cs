using System.Formats.Asn1;
using System.Security.Cryptography;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests;

/// <summary>What the real openssl writes.</summary>
public class OpenSslTests
{
    [Fact]
    public void A_trusted_certificate_is_read_before_its_trust_settings()
    {
        var pem = OpenSsl.Run(Samples.CertificatePem, "x509", "-trustout", "-addtrust", "clientAuth", "-setalias", "mtls");
        Assert.StartsWith("-----BEGIN TRUSTED CERTIFICATE-----", pem, StringComparison.Ordinal);

        var target = Assert.IsType<CertificateTarget>(Assert.Single(Document.Read(pem).Targets));

        Assert.Equal("mtls.contoso.com", target.Subject?.Find(AttributeType.CommonName)?.Value.Text);
        Assert.Equal(Samples.Digest(Samples.Ec), target.PublicKeyDigest);
    }

    [Fact]
    public void The_text_of_a_certificate_before_its_block_does_no_harm()
    {
        var pem = OpenSsl.Run(Samples.CertificatePem, "x509", "-text");

        Assert.NotEqual(0, Document.Single<CertificateTarget>(pem).Place.Start);
    }

    [Fact]
    public void A_traditional_key_encrypted_by_headers_is_told_so()
    {
        var rsa = OpenSsl.Run(Samples.Rsa.ExportPkcs8PrivateKeyPem(), "rsa", "-aes128", "-traditional", "-passout", "pass:s3cret");
        var ec = OpenSsl.Run(Samples.Ec.ExportPkcs8PrivateKeyPem(), "ec", "-aes256", "-passout", "pass:s3cret");
        Assert.Contains("Proc-Type: 4,ENCRYPTED", rsa, StringComparison.Ordinal);

        Assert.Equal(("RSA PRIVATE KEY", true, null), Read(rsa));
        Assert.Equal(("EC PRIVATE KEY", true, null), Read(ec));
        Assert.Equal(("RSA PRIVATE KEY", true, null), Read(rsa.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(("RSA PRIVATE KEY", true, null), Read(rsa.Replace("\n", "  \n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("-algorithm", "ed25519")]
    [InlineData("-algorithm", "ed448")]
    [InlineData("-algorithm", "x25519")]
    [InlineData("-algorithm", "x448")]
    [InlineData("-algorithm", "ec", "-pkeyopt", "ec_paramgen_curve:secp256k1")]
    [InlineData("-algorithm", "ec", "-pkeyopt", "ec_paramgen_curve:brainpoolP384r1")]
    [InlineData("-algorithm", "ec", "-pkeyopt", "ec_paramgen_curve:sect283k1")]
    public void A_key_has_the_digest_that_openssl_gives_its_public_half(params string[] algorithm)
    {
        var pem = OpenSsl.Run("", ["genpkey", .. algorithm]);

        Assert.Equal(("PRIVATE KEY", false, DigestByOpenSsl(pem)), Read(pem));
    }

    // A certificate may say so where the file of its key does not.
    [Fact]
    public void A_key_that_signs_with_PSS_only_has_the_digest_of_the_key_without_that_limit()
    {
        var limited = OpenSsl.Run("", "genpkey", "-algorithm", "rsa-pss");
        var keyInfo = new AsnReader(Convert.FromBase64String(limited[PemEncoding.Find(limited).Base64Data]), AsnEncodingRules.DER).ReadSequence();
        keyInfo.ReadInteger();
        keyInfo.ReadSequence();
        using var free = RSA.Create();
        free.ImportRSAPrivateKey(keyInfo.ReadOctetString(), out _);

        Assert.Equal(Read(free.ExportPkcs8PrivateKeyPem()), Read(limited));
    }

    [Fact]
    public void The_public_half_of_a_PKCS8_key_is_computed_as_openssl_does()
    {
        var pem = OpenSsl.Run(Samples.Ec.ExportPkcs8PrivateKeyPem(), "ec", "-no_public");

        Assert.Equal(("EC PRIVATE KEY", false, Samples.Digest(Samples.Ec)), Read(pem));
    }

    [Fact]
    public void A_DSA_key_has_a_digest_in_either_form()
    {
        var parameters = OpenSsl.Run("", "dsaparam", "1024");
        var key = OpenSsl.Run(parameters, "gendsa", "/dev/stdin");
        var traditional = OpenSsl.Run(key, "pkey", "-traditional");

        Assert.Equal(("DSA PRIVATE KEY", false, DigestByOpenSsl(key)), Read(traditional));
        Assert.Equal(("PRIVATE KEY", false, DigestByOpenSsl(key)), Read(key));
    }

    [Fact]
    public void Key_request_and_certificate_of_one_key_agree()
    {
        var key = OpenSsl.Run("", "genpkey", "-algorithm", "ed25519");
        var request = OpenSsl.Run(key, "req", "-new", "-key", "/dev/stdin", "-subj", "/C=US/CN=mtls.contoso.com");
        var certificate = OpenSsl.Run(key, "req", "-x509", "-key", "/dev/stdin", "-subj", "/C=US/CN=mtls.contoso.com", "-addext", "subjectAltName=DNS:mtls.contoso.com");

        var model = Document.Read(key + request + certificate);

        Assert.Empty(model.Problems);
        var digest = Assert.IsType<KeyTarget>(model.Targets[0]).PublicKeyDigest;
        Assert.NotNull(digest);
        Assert.Equal(digest, Assert.IsType<RequestTarget>(model.Targets[1]).PublicKeyDigest);
        var target = Assert.IsType<CertificateTarget>(model.Targets[2]);
        Assert.Equal(digest, target.PublicKeyDigest);
        Assert.True(target.IsAuthority);
        Assert.Equal("mtls.contoso.com", Assert.Single(target.AlternativeNames).Value.Text);
    }

    private static string DigestByOpenSsl(string key) => Convert.ToHexStringLower(
        SHA256.HashData(Convert.FromBase64String(Samples.Body(OpenSsl.Run(key, "pkey", "-pubout")))));

    private static (string Label, bool IsEncrypted, string? Digest) Read(string pem)
    {
        var key = Document.Single<KeyTarget>(pem);
        return (key.Label, key.IsEncrypted, key.PublicKeyDigest);
    }
}
