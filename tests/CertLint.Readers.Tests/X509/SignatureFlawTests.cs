using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Readers.Tests.Support;
using CertLint.Readers.X509;

namespace CertLint.Readers.Tests.X509;

public class SignatureFlawTests
{
    private const string Sha256WithRsa = "06092A864886F70D01010B";
    private const string EcdsaWithSha256 = "06082A8648CE3D040302";

    [Theory]
    [InlineData("SHA256")]
    [InlineData("SHA384")]
    [InlineData("SHA512")]
    public void What_NET_writes_has_no_flaw(string digest)
    {
        var name = new HashAlgorithmName(digest);

        Assert.Equal(SignatureFlaws.None, Self(new CertificateRequest(Samples.Subject, Samples.Rsa, name, RSASignaturePadding.Pkcs1)));
    }

    [Theory]
    [InlineData("1.2.840.10045.3.1.7", "SHA256", SignatureFlaws.None)]
    [InlineData("1.3.132.0.34", "SHA384", SignatureFlaws.None)]
    [InlineData("1.3.132.0.35", "SHA512", SignatureFlaws.None)]
    [InlineData("1.2.840.10045.3.1.7", "SHA384", SignatureFlaws.DigestOfOtherCurve)]
    [InlineData("1.2.840.10045.3.1.7", "SHA512", SignatureFlaws.DigestOfOtherCurve)]
    [InlineData("1.3.132.0.34", "SHA256", SignatureFlaws.DigestOfOtherCurve)]
    [InlineData("1.3.132.0.35", "SHA384", SignatureFlaws.DigestOfOtherCurve)]
    public void A_digest_goes_with_a_curve(string curve, string digest, SignatureFlaws expected)
    {
        using var key = ECDsa.Create(ECCurve.CreateFromValue(curve));

        Assert.Equal(expected, Self(new CertificateRequest(Samples.Subject, key, new HashAlgorithmName(digest))));
    }

    public static TheoryData<string, string, SignatureFlaws> Algorithms => new()
    {
        { "RSA with NULL", Sequence(Sha256WithRsa + "0500"), SignatureFlaws.None },
        { "RSA without", Sequence(Sha256WithRsa), SignatureFlaws.NotNull },
        { "RSA with another", Sequence(Sha256WithRsa + "3000"), SignatureFlaws.NotNull },
        { "RSA with more", Sequence(Sha256WithRsa + "05000500"), SignatureFlaws.NotNull },
        { "ECDSA", Sequence(EcdsaWithSha256), SignatureFlaws.None },
        { "ECDSA with NULL", Sequence(EcdsaWithSha256 + "0500"), SignatureFlaws.NotAbsent },
        { "Ed25519 with NULL", Sequence("06032B65700500"), SignatureFlaws.NotAbsent },
        { "PSS without", Sequence("06092A864886F70D01010A"), SignatureFlaws.PssMalformed },
        { "PSS with NULL", Sequence("06092A864886F70D01010A0500"), SignatureFlaws.PssMalformed },
        { "PSS with SHA-1", Sequence("06092A864886F70D01010A3000"), SignatureFlaws.PssUnusual },
        { "PSS with SHA-256 and 32", Pss("01", "01", "20"), SignatureFlaws.None },
        { "PSS with SHA-384 and 48", Pss("02", "02", "30"), SignatureFlaws.None },
        { "PSS with SHA-512 and 64", Pss("03", "03", "40"), SignatureFlaws.None },
        { "PSS with another salt", Pss("01", "01", "40"), SignatureFlaws.PssUnusual },
        { "PSS with another MGF1", Pss("01", "02", "20"), SignatureFlaws.PssUnusual },
        { "PSS with SHA-224", Pss("04", "04", "50"), SignatureFlaws.PssUnusual },
        { "unknown", Sequence("06032A03040500"), SignatureFlaws.None },
    };

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void The_parameters_are_those_of_the_algorithm(string what, string algorithm, SignatureFlaws expected)
    {
        Assert.NotEmpty(what);

        Assert.Equal(expected, SignatureFlawReader.Of(Convert.FromHexString(algorithm)));
    }

    [Fact]
    public void A_request_is_judged_by_its_one_algorithm()
    {
        var encoded = Encoded.Request.ToArray();
        var place = encoded.AsSpan().LastIndexOf(Convert.FromHexString(Sequence(EcdsaWithSha256)));
        Assert.True(place > 0);

        Assert.Equal(SignatureFlaws.None, Encoded.Single<RequestTarget>(encoded).SignatureFlaws);
        // sha256WithRSAEncryption, one octet longer, in its place.
        byte[] signed = [.. encoded.AsSpan(4, place - 4)];
        var changed = Encoded.Element(0x30, signed, Convert.FromHexString(Sequence(Sha256WithRsa)), encoded[(place + 12)..]);
        Assert.Equal(SignatureFlaws.NotNull, Encoded.Single<RequestTarget>(changed).SignatureFlaws);
    }

    [Fact]
    public void Two_algorithms_that_differ_are_told()
    {
        var certificate = Encoded.Certificate.ToArray();
        var inner = certificate.AsSpan().IndexOf(Convert.FromHexString(EcdsaWithSha256));
        // ecdsa-with-SHA384 outside, SHA256 within.
        var outer = certificate.AsSpan(inner + 1).IndexOf(Convert.FromHexString(EcdsaWithSha256)) + inner + 1;
        certificate[outer + 9] = 3;

        Assert.True((Encoded.Single<CertificateTarget>(certificate).SignatureFlaws & SignatureFlaws.Different) != 0);
        Assert.Equal(SignatureFlaws.None, Encoded.Single<CertificateTarget>(Encoded.Certificate).SignatureFlaws);
    }

    private static SignatureFlaws Self(CertificateRequest request)
    {
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90));
        return Encoded.Single<CertificateTarget>(certificate.RawData).SignatureFlaws;
    }

    private static string Sequence(string contents) => $"30{contents.Length / 2:X2}{contents}";

    // Mozilla Root Store Policy 5.1.1, BR 7.1.3.2.1.
    private static string Pss(string digest, string maskDigest, string salt) =>
        "304106092A864886F70D01010A3034A00F300D060960864801650304" + "02" + digest + "0500A11C301A06092A864886F70D010108300D060960864801650304" + "02"
        + maskDigest + "0500A2030201" + salt;
}
