using CertLint.Model;
using CertLint.Policy;

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
    [InlineData(KeyAlgorithm.EllipticCurve, null, "secp224r1", "")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "wap-wsg-idm-ecid-wtls12", "")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "prime239v1", "")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "prime256v1", "")]
    [InlineData(KeyAlgorithm.EllipticCurve, null, "secp256k1", "")]
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
    public void It_holds_for_whoever_makes_the_key_and_not_yet_for_certificates()
    {
        var weak = Asked.At(new KeyParameters(KeyAlgorithm.Rsa, 1024));

        Assert.Equal("policy", Asked.LevelOf("CERT3004", Asked.Request() with { Key = weak }));
        Assert.Equal("policy", Asked.LevelOf("CERT3004", Asked.Config(Purpose.SelfSigned) with { Key = weak }));
        Assert.Equal("policy", Asked.LevelOf("CERT3004", Asked.Config(Purpose.Authority) with { Key = weak }));
        Assert.Null(Asked.LevelOf("CERT3004", Asked.Certificate(Purpose.Identity) with { Key = weak }));
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

    private static ConfigTarget Asking(KeyAlgorithm algorithm, int? bits, string? curve) =>
        Asked.Config() with { Key = Asked.At(new KeyParameters(algorithm, bits, curve)) };
}
