using CertLint.Model;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3004WeakKeyTests
{
    [Theory]
    [InlineData(KeyAlgorithm.Rsa, 512, null, "policy")]
    [InlineData(KeyAlgorithm.Rsa, 1024, null, "policy")]
    [InlineData(KeyAlgorithm.Rsa, 2047, null, "policy")]
    [InlineData(KeyAlgorithm.Rsa, 2048, null, "")]
    [InlineData(KeyAlgorithm.Rsa, 0, null, "policy")]
    [InlineData(KeyAlgorithm.Rsa, null, null, "")]
    [InlineData(KeyAlgorithm.Dsa, 2048, null, "policy")]
    [InlineData(KeyAlgorithm.Dsa, null, null, "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, 192, null, "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, 256, null, "")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, null, "")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "prime192v1", "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "secp160r1", "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "sect163k1", "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "c2pnb163v1", "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "c2pnb208w1", "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "brainpoolP192r1", "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "P-192", "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "nistp192", "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "K-163", "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "wap-wsg-idm-ecid-wtls9", "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "1.2.840.10045.3.1.1", "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "1.3.132.0.8", "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "secp224r1", "suggestion")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "wap-wsg-idm-ecid-wtls12", "")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "prime239v1", "suggestion")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "prime256v1", "")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "secp256k1", "suggestion")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "X25519", "")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "SM2", "")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "1.2.840.10045.3.1.7", "")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "1.2.3.4", "")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "", "")]
    [InlineData(KeyAlgorithm.Edwards, null, "Ed25519", "")]
    [InlineData(KeyAlgorithm.Unknown, 512, null, "")]
    public void A_key_below_112_bits_of_strength_is_weak(KeyAlgorithm algorithm, int? bits, string? curve, string expected) =>
        Assert.Equal(expected, Asked.LevelOf("CERT3004", Asking(algorithm, bits, curve)) ?? "");

    [Theory]
    [InlineData(KeyAlgorithm.EllipticCurve, "secp256k1", "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, "brainpoolP256r1", "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, "secp224r1", "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, "prime256v1", "")]
    [InlineData(KeyAlgorithm.EllipticCurve, "1.3.132.0.34", "")]
    [InlineData(KeyAlgorithm.EllipticCurve, "P-521", "")]
    [InlineData(KeyAlgorithm.EllipticCurve, "nistP256", "")]
    [InlineData(KeyAlgorithm.EllipticCurve, "mine", "")]
    [InlineData(KeyAlgorithm.Edwards, "Ed25519", "policy")]
    public void Public_CAs_certify_three_curves(KeyAlgorithm algorithm, string curve, string expected) => Assert.Equal(
        expected, Asked.LevelOf("CERT3004", Asking(algorithm, null, curve), new LintPolicy { Profiles = Profiles.PublicTls }) ?? "");

    [Fact]
    public void It_holds_for_whoever_makes_the_key_and_for_certificates()
    {
        var weak = Asked.At(new KeyParameters(KeyAlgorithm.Rsa, 1024));

        Assert.Equal("policy", Asked.LevelOf("CERT3004", Asked.Request() with { Key = weak }));
        Assert.Equal("policy", Asked.LevelOf("CERT3004", Asked.Config(Purpose.SelfSigned) with { Key = weak }));
        Assert.Equal("policy", Asked.LevelOf("CERT3004", Asked.Config(Purpose.Authority) with { Key = weak }));
        Assert.Equal("policy", Asked.LevelOf("CERT3004", Asked.Certificate(Purpose.Identity) with { Key = weak }));
        Assert.Equal("suggestion", Asked.LevelOf("CERT3004", Asked.Certificate(Purpose.Peer) with { Key = weak }));
        Assert.Equal("suggestion", Asked.LevelOf("CERT3004", Asked.Certificate(Purpose.Authority) with { Key = weak }));
        Assert.Equal("policy", Asked.LevelOf("CERT3004", new CodeTarget(default) { Key = weak }));
    }

    [Theory]
    [InlineData(KeyAlgorithm.Rsa, 1024, null, "An RSA key of 1024 bits is too short to be safe, and no public CA certifies it; use 2048 bits or more.", "Rsa 1024")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "1.3.132.0.8", "The curve 'secp160r1' of 160 bits is too small to be safe; use P-256, P-384 or P-521.", "1.3.132.0.8")]
    [InlineData(KeyAlgorithm.EllipticCurve, 163, null, "A curve of 163 bits is too small to be safe; use P-256, P-384 or P-521.", "EllipticCurve 163")]
    [InlineData(KeyAlgorithm.Dsa, null, null, "DSA keys are no longer approved (FIPS 186-5), and no public CA certifies them; use RSA with 2048 bits or more, or a key on the curve P-256.", "Dsa")]
    public void The_message_names_the_key(KeyAlgorithm algorithm, int? bits, string? curve, string message, string value)
    {
        var finding = Assert.Single(Asked.Findings(Asking(algorithm, bits, curve)));

        Assert.Equal((message, Asked.Place, value), (finding.Message, finding.Place, finding.Value));
    }

    [Theory]
    [InlineData(KeyFlaws.ClosePrimes, "policy")]
    [InlineData(KeyFlaws.Roca, "policy")]
    [InlineData(KeyFlaws.NotPositiveExponent, "policy")]
    [InlineData(KeyFlaws.EvenExponent, "policy")]
    [InlineData(KeyFlaws.HugeExponent, "suggestion")]
    [InlineData(KeyFlaws.Parameters, "warning")]
    [InlineData(KeyFlaws.PssOnly, "")]
    [InlineData(KeyFlaws.None, "")]
    public void A_flaw_of_an_RSA_key_is_told(KeyFlaws flaws, string expected) =>
        Assert.Equal(expected, LevelOf(new KeyParameters(KeyAlgorithm.Rsa, 2048) { Exponent = 65537, Flaws = flaws }));

    [Theory]
    [InlineData(1L, "policy")]
    [InlineData(3L, "suggestion")]
    [InlineData(17L, "suggestion")]
    [InlineData(65535L, "suggestion")]
    [InlineData(65537L, "")]
    [InlineData(4294967297, "")]
    [InlineData(null, "")]
    public void A_small_exponent_is_a_hint_and_1_is_none(long? exponent, string expected) =>
        Assert.Equal(expected, LevelOf(new KeyParameters(KeyAlgorithm.Rsa, 2048) { Exponent = exponent }));

    [Theory]
    [InlineData(2049, "suggestion")]
    [InlineData(4095, "suggestion")]
    [InlineData(3072, "")]
    public void An_odd_size_is_a_hint(int bits, string expected) =>
        Assert.Equal(expected, LevelOf(new KeyParameters(KeyAlgorithm.Rsa, bits) { Exponent = 65537 }));

    [Fact]
    public void A_malformed_RSA_key_is_told() =>
        Assert.Equal("warning", LevelOf(new KeyParameters(KeyAlgorithm.Rsa, null) { Flaws = KeyFlaws.Malformed }));

    [Theory]
    [InlineData(KeyFlaws.ExplicitCurve, "policy")]
    [InlineData(KeyFlaws.Malformed, "warning")]
    [InlineData(KeyFlaws.PointEncoding, "warning")]
    [InlineData(KeyFlaws.Parameters, "warning")]
    [InlineData(KeyFlaws.None, "")]
    public void A_flaw_of_an_elliptic_key_is_told(KeyFlaws flaws, string expected) =>
        Assert.Equal(expected, LevelOf(new KeyParameters(KeyAlgorithm.EllipticCurve, 256) { Flaws = flaws }));

    [Theory]
    [InlineData("2019-12-31", "")]
    [InlineData("2020-01-01", "warning")]
    public void Public_CAs_certify_no_key_marked_for_PSS(string issued, string expected) => Assert.Equal(expected, Asked.LevelOf(
        "CERT3004",
        Asked.Certificate(Purpose.Identity) with
        {
            NotBefore = DateTimeOffset.Parse(issued + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture),
            Key = Asked.At(new KeyParameters(KeyAlgorithm.Rsa, 2048) { Exponent = 65537, Flaws = KeyFlaws.PssOnly }),
        },
        new LintPolicy { Profiles = Profiles.PublicTls }) ?? "");

    [Fact]
    public void Public_CAs_certify_no_key_that_an_artifact_shows_to_be_another()
    {
        var other = Asked.At(new KeyParameters(KeyAlgorithm.Unknown, null));
        var policy = new LintPolicy { Profiles = Profiles.PublicTls };

        Assert.Equal("policy", Asked.LevelOf("CERT3004", Asked.Certificate(Purpose.Identity) with { Key = other }, policy));
        Assert.Equal("policy", Asked.LevelOf("CERT3004", Asked.Request() with { Key = other }, policy));
        Assert.Null(Asked.LevelOf("CERT3004", Asked.Config() with { Key = other }, policy));
        Assert.Null(Asked.LevelOf("CERT3004", Asked.Certificate(Purpose.Identity) with { Key = other }));
    }

    [Theory]
    [InlineData(KeyAlgorithm.Rsa, 1024, null, KeyFlaws.None, "policy")]
    [InlineData(KeyAlgorithm.Rsa, 2048, null, KeyFlaws.Roca, "policy")]
    [InlineData(KeyAlgorithm.Dsa, 2048, null, KeyFlaws.None, "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, 192, "1.2.840.10045.3.1.1", KeyFlaws.None, "policy")]
    [InlineData(KeyAlgorithm.EllipticCurve, 256, "1.3.132.0.10", KeyFlaws.None, "")]
    [InlineData(KeyAlgorithm.Rsa, 2048, null, KeyFlaws.None, "")]
    public void A_private_key_is_told_where_it_is_weak_anywhere(KeyAlgorithm algorithm, int bits, string? curve, KeyFlaws flaws, string expected)
    {
        var target = new KeyTarget(Asked.Place) { IsEncrypted = true, Key = new KeyParameters(algorithm, bits, curve) { Exponent = 3, Flaws = flaws } };

        Assert.Equal(expected, new Linter().Lint(target, LintPolicy.Default).SingleOrDefault() is { } found ? SampleText.Word(found.Level) : "");
    }

    [Fact]
    public void The_gravest_flaw_is_the_one_that_is_told()
    {
        var key = new KeyParameters(KeyAlgorithm.Rsa, 1024) { Exponent = 3, SmallFactor = 7, Flaws = KeyFlaws.ClosePrimes | KeyFlaws.Parameters };

        Assert.Equal(
            "The two primes of the RSA key are so close together that anyone can compute the private key from the public one (Fermat); make a new key with another program.",
            MessageOn(key));
        Assert.Equal(
            "The RSA modulus is divisible by 7, so it is no product of two large primes: the key is damaged or the private one is easy to compute; make a new key.",
            MessageOn(key with { Flaws = KeyFlaws.None }));
        Assert.Equal(
            "The RSA modulus is an even number, so it is no product of two large primes: the key is damaged or anyone can compute the private one; make a new key.",
            MessageOn(key with { Flaws = KeyFlaws.None, SmallFactor = 2 }));
        Assert.Equal(
            "An RSA key of 1024 bits is too short to be safe, and no public CA certifies it; use 2048 bits or more.",
            MessageOn(key with { Flaws = KeyFlaws.None, SmallFactor = null }));
    }

    private static string MessageOn(KeyParameters key) =>
        Assert.Single(Asked.Findings(Asked.Certificate(Purpose.Identity) with { Key = Asked.At(key) })).Message;

    private static string LevelOf(KeyParameters key) =>
        Asked.LevelOf("CERT3004", Asked.Certificate(Purpose.Identity) with { Key = Asked.At(key) }) ?? "";

    private static ConfigTarget Asking(KeyAlgorithm algorithm, int? bits, string? curve) =>
        Asked.Config() with { Key = Asked.At(new KeyParameters(algorithm, bits, curve)) };
}
