using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.X509;

public class RequestSignatureTests
{
    [Theory]
    [InlineData("-md5")]
    [InlineData("-sha1")]
    [InlineData("-sha224")]
    [InlineData("-sha256")]
    [InlineData("-sha384")]
    [InlineData("-sha512")]
    public void An_RSA_signature_is_verified(string digest) => Verified(Encoded.Of(OpenSsl.Run(
        Samples.Rsa.ExportPkcs8PrivateKeyPem(), "req", "-new", "-key", "/dev/stdin", digest, "-subj", "/CN=mtls.contoso.com")));

    [Theory]
    [InlineData("1.2.840.10045.3.1.7", "SHA256")]
    [InlineData("1.3.132.0.34", "SHA384")]
    [InlineData("1.3.132.0.35", "SHA512")]
    [InlineData("1.3.132.0.10", "SHA256")]
    [InlineData("1.3.132.0.34", "SHA512")]
    public void An_ECDSA_signature_is_verified(string curve, string digest)
    {
        using var key = ECDsa.Create(ECCurve.CreateFromValue(curve));

        Verified(new CertificateRequest(Samples.Subject, key, new HashAlgorithmName(digest)).CreateSigningRequest());
    }

    [Theory]
    [InlineData("ed25519")]
    [InlineData("ed448")]
    public void An_EdDSA_signature_is_verified(string algorithm) => Verified(Encoded.Of(
        OpenSsl.Run("", "req", "-new", "-newkey", algorithm, "-nodes", "-keyout", "/dev/null", "-subj", "/CN=mtls.contoso.com")));

    [Fact]
    public void A_signature_by_an_exponent_of_3_is_verified() => Verified(Encoded.Of(OpenSsl.Run(
        "", "req", "-new", "-newkey", "rsa:2048", "-pkeyopt", "rsa_keygen_pubexp:3", "-nodes", "-keyout", "/dev/null", "-subj", "/CN=mtls.contoso.com")));

    [Fact]
    public void Another_keys_signature_is_none()
    {
        using var other = RSA.Create(2048);
        var request = new CertificateRequest(Samples.Subject, Samples.Rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

        Assert.False(IsValid(request.CreateSigningRequest(X509SignatureGenerator.CreateForRSA(other, RSASignaturePadding.Pkcs1))));
    }

    // A curve that no library names.
    [Fact]
    public void What_is_not_verified_is_not_known() => Assert.Null(IsValid(Encoded.Of(OpenSsl.Run(
        "", "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-pkeyopt", "ec_param_enc:explicit", "-nodes", "-keyout", "/dev/null", "-subj", "/CN=a"))));

    [Fact]
    public void Real_requests_verify_but_for_the_two_that_openssl_refuses()
    {
        var folder = Corpus.Folder("data/formats/pem");
        var requests = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .SelectMany(path => DocumentReader.Read(path, File.ReadAllBytes(path)).Targets.OfType<RequestTarget>().Select(request => (path, request.IsSignatureValid)))
            .Where(request => request.IsSignatureValid is not null)
            .ToArray();

        Assert.True(requests.Length > 20, $"Only {requests.Length} requests were verified.");
        // As `openssl req -verify` says.
        Assert.Equal(
            ["puppetlabs+puppet__spec_fixtures_ssl_tampered-csr.pem", "smallstep+cli__integration_testdata_certificate-create-bad-sig.csr"],
            requests.Where(request => request.IsSignatureValid == false).Select(request => Path.GetFileName(request.path)).Order(StringComparer.Ordinal));
    }

    private static void Verified(byte[] request)
    {
        Assert.True(IsValid(request));

        // A letter of the subject: it stays a request, but is another one.
        var changed = request.ToArray();
        var place = changed.AsSpan().IndexOf("mtls.contoso.com"u8);
        changed[place] ^= 1;
        Assert.False(IsValid(changed));

        // The signature's last bit.
        changed = request.ToArray();
        changed[^1] ^= 1;
        Assert.False(IsValid(changed));
    }

    private static bool? IsValid(byte[] request) => Encoded.Single<RequestTarget>(request).IsSignatureValid;
}
