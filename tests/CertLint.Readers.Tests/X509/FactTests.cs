using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.X509;

/// <summary>What a certificate or request says beside its names; each fact's place is that of its block.</summary>
public class FactTests
{
    private const string Sha1WithRsa = "1.2.840.113549.1.1.5";

    [Theory]
    [InlineData(1024)]
    [InlineData(1032)]
    [InlineData(2048)]
    public void An_RSA_key_has_the_bits_of_its_modulus(int bits)
    {
        using var key = RSA.Create(bits);
        var request = new CertificateRequest("CN=a", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

        AssertKey(new KeyParameters(KeyAlgorithm.Rsa, bits) { Exponent = 65537 }, request);
    }

    [Theory]
    [InlineData("1.2.840.10045.3.1.7", 256)]
    [InlineData("1.3.132.0.34", 384)]
    [InlineData("1.3.132.0.35", 521)]
    [InlineData("1.3.36.3.3.2.8.1.1.7", 256)]
    public void An_elliptic_key_has_its_curve_and_the_bits_of_its_field(string curve, int bits)
    {
        using var key = ECDsa.Create(ECCurve.CreateFromValue(curve));

        AssertKey(
            new KeyParameters(KeyAlgorithm.EllipticCurve, bits, curve), new CertificateRequest("CN=a", key, HashAlgorithmName.SHA256));
    }

    [Theory]
    [InlineData("ed25519", 255, "1.3.101.112")]
    [InlineData("ed448", 448, "1.3.101.113")]
    public void An_Edwards_key_has_the_bits_of_its_field_and_no_digest(string algorithm, int bits, string oid)
    {
        var key = OpenSsl.Run("", "genpkey", "-algorithm", algorithm);

        var target = Document.Single<CertificateTarget>(OpenSsl.Run(key, "req", "-x509", "-key", "/dev/stdin", "-subj", "/CN=a"));

        Assert.Equal(new KeyParameters(KeyAlgorithm.Edwards, bits, oid), target.Key?.Value);
        Assert.Equal(oid, target.SignatureAlgorithm);
        Assert.Null(target.Digest);
    }

    [Fact]
    public void A_curve_that_is_written_out_in_numbers_has_bits_and_no_name()
    {
        var key = OpenSsl.Run("", "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-param_enc", "explicit");

        var target = Document.Single<RequestTarget>(OpenSsl.Run(key, "req", "-new", "-key", "/dev/stdin", "-subj", "/CN=a"));

        Assert.Equal(new KeyParameters(KeyAlgorithm.EllipticCurve, 256) { Flaws = KeyFlaws.ExplicitCurve }, target.Key?.Value);
    }

    [Fact]
    public void A_DSA_key_has_the_bits_of_p()
    {
        var key = OpenSsl.Run(OpenSsl.Run("", "dsaparam", "1024"), "gendsa", "/dev/stdin");

        var target = Document.Single<RequestTarget>(OpenSsl.Run(key, "req", "-new", "-sha1", "-key", "/dev/stdin", "-subj", "/CN=a"));

        Assert.Equal(new KeyParameters(KeyAlgorithm.Dsa, 1024), target.Key?.Value);
        Assert.Equal(("1.2.840.10040.4.3", "sha1"), (target.SignatureAlgorithm, target.Digest?.Value));
    }

    [Theory]
    [InlineData("-sha1", Sha1WithRsa, "sha1")]
    [InlineData("-md5", "1.2.840.113549.1.1.4", "md5")]
    [InlineData("-sha224", "1.2.840.113549.1.1.14", "sha224")]
    [InlineData("-sha512-256", "1.2.840.113549.1.1.16", "sha512256")]
    [InlineData("-ripemd160", "1.3.36.3.3.1.2", "ripemd160")]
    [InlineData("-sha3-256", "2.16.840.1.101.3.4.3.14", "sha3256")]
    public void The_digest_is_that_of_the_signature_algorithm(string option, string oid, string digest)
    {
        var certificate = OpenSsl.Run(
            Samples.Rsa.ExportPkcs8PrivateKeyPem(), "req", "-x509", option, "-key", "/dev/stdin", "-subj", "/CN=a");

        var target = Document.Single<CertificateTarget>(certificate);

        Assert.Equal((oid, digest), (target.SignatureAlgorithm, target.Digest?.Value));
    }

    [Theory]
    [InlineData("-sha1", "sha1")]
    [InlineData("-sha256", "sha256")]
    [InlineData("-sha512", "sha512")]
    [InlineData("-sha224", "sha224")]
    public void The_digest_of_PSS_stands_in_its_parameters(string option, string digest)
    {
        var request = OpenSsl.Run(
            Samples.Rsa.ExportPkcs8PrivateKeyPem(), "req", "-new", option, "-sigopt", "rsa_padding_mode:pss", "-key", "/dev/stdin", "-subj", "/CN=a");

        var target = Document.Single<RequestTarget>(request);

        Assert.Equal(("1.2.840.113549.1.1.10", digest), (target.SignatureAlgorithm, target.Digest?.Value));
    }

    [Theory]
    [InlineData("DigitalSignature", (int)KeyUsages.DigitalSignature)]
    [InlineData("KeyCertSign, CrlSign", (int)(KeyUsages.KeyCertSign | KeyUsages.CrlSign))]
    [InlineData("DecipherOnly, KeyAgreement", (int)(KeyUsages.DecipherOnly | KeyUsages.KeyAgreement))]
    [InlineData("DigitalSignature, NonRepudiation, KeyEncipherment, DataEncipherment, EncipherOnly", 0b1000_1111)]
    [InlineData("None", 0)]
    public void Key_usage_is_read_bit_by_bit(string names, int expected)
    {
        var usages = Enum.Parse<X509KeyUsageFlags>(names);
        var request = new CertificateRequest("CN=a", Samples.Ec, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usages, critical: true));

        Assert.Equal((KeyUsages)expected, Document.Single<RequestTarget>(request.CreateSigningRequestPem()).KeyUsage?.Value);
        Assert.Equal((KeyUsages)expected, SelfSigned(request).KeyUsage?.Value);
    }

    [Fact]
    public void Without_key_usage_it_is_not_known() => Assert.Null(Document.Single<CertificateTarget>(Samples.CertificatePem).KeyUsage);

    [Fact]
    public void A_malformed_key_usage_says_nothing_and_hinders_nothing()
    {
        var request = new CertificateRequest("CN=a", Samples.Ec, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509Extension("2.5.29.15", [0x04, 0x00], critical: true));

        Assert.Null(Document.Single<RequestTarget>(request.CreateSigningRequestPem()).KeyUsage);
    }

    [Fact]
    public void Dates_validity_serial_number_and_fingerprint_are_those_of_dotnet()
    {
        var from = DateTimeOffset.Parse("2026-03-01T10:20:30Z", CultureInfo.InvariantCulture);
        var request = new CertificateRequest("CN=a", Samples.Ec, HashAlgorithmName.SHA256);
        using var certificate = request.Create(
            new X500DistinguishedName("CN=ca"), X509SignatureGenerator.CreateForECDsa(Samples.Ec), from, from.AddDays(90), [0x00, 0x9A, 0x01]);

        var target = Document.Single<CertificateTarget>(certificate.ExportCertificatePem());

        Assert.Equal((from, from.AddDays(90)), (target.NotBefore, target.NotAfter));
        Assert.Equal(new Placed<TimeSpan>(TimeSpan.FromDays(90), target.Place), target.Validity);
        Assert.Equal("009a01", target.SerialNumber);
        Assert.Equal(certificate.GetCertHashString(HashAlgorithmName.SHA256).ToLowerInvariant(), target.Fingerprint);
    }

    [Fact]
    public void The_fingerprint_is_that_of_the_certificate_without_what_follows()
    {
        var der = Convert.FromBase64String(Samples.Body(Samples.CertificatePem));

        var target = Document.Single<CertificateTarget>(PemEncoding.WriteString("CERTIFICATE", [.. der, 0x30, 0x00]));

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(der)), target.Fingerprint);
    }

    [Fact]
    public void A_request_s_usages_are_asked_for()
    {
        var request = new CertificateRequest("CN=a", Samples.Ec, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.2")], critical: false));

        Assert.Equal(["1.3.6.1.5.5.7.3.2"], Document.Single<RequestTarget>(request.CreateSigningRequestPem()).ExtendedKeyUsages);
    }

    private static void AssertKey(KeyParameters expected, CertificateRequest request)
    {
        var asked = Document.Single<RequestTarget>(request.CreateSigningRequestPem());
        var certificate = SelfSigned(request);

        Assert.Equal(new Placed<KeyParameters>(expected, asked.Place), asked.Key);
        Assert.Equal(new Placed<KeyParameters>(expected, certificate.Place), certificate.Key);
        Assert.Equal(new Placed<string>("sha256", certificate.Place), certificate.Digest);
    }

    private static CertificateTarget SelfSigned(CertificateRequest request)
    {
        // CreateSelfSigned refuses a key whose usage is not to sign.
        using var certificate = request.Create(
            request.SubjectName, X509SignatureGenerator.CreateForECDsa(Samples.Ec), DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(1), [1]);
        return Document.Single<CertificateTarget>(certificate.ExportCertificatePem());
    }
}
