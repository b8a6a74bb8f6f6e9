using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3012NotRsaTests
{
    [Theory]
    [InlineData(KeyAlgorithm.EllipticCurve, 256, "P-256", Usage.Signing, "warning")]
    [InlineData(KeyAlgorithm.EllipticCurve, 384, "1.3.132.0.34", Usage.Signing, "warning")]
    [InlineData(KeyAlgorithm.Edwards, 255, "1.3.101.112", Usage.Signing, "warning")]
    [InlineData(KeyAlgorithm.Rsa, 2048, null, Usage.Signing, "")]
    [InlineData(KeyAlgorithm.Unknown, null, null, Usage.Signing, "")]
    [InlineData(KeyAlgorithm.EllipticCurve, 256, "P-256", Usage.Client, "")]
    [InlineData(KeyAlgorithm.EllipticCurve, 256, "P-256", Usage.Server, "")]
    [InlineData(KeyAlgorithm.EllipticCurve, 256, "P-256", Usage.Unknown, "")]
    public void Tokens_are_signed_by_RSA_keys(KeyAlgorithm algorithm, int? bits, string? curve, Usage usage, string expected) => Assert.Equal(
        expected, Asked.LevelOf("CERT3012", Asked.Certificate(Purpose.Identity) with { Usage = usage, Key = Asked.At(new KeyParameters(algorithm, bits, curve)) }) ?? "");

    [Theory]
    [InlineData(KeyAlgorithm.Dsa, 2048, null, "CERT3004")]
    [InlineData(KeyAlgorithm.EllipticCurve, 192, "P-192", "CERT3004")]
    // A hint must not hide a warning.
    [InlineData(KeyAlgorithm.EllipticCurve, 256, "secp256k1", "CERT3012")]
    public void A_key_has_one_finding(KeyAlgorithm algorithm, int bits, string? curve, string expected)
    {
        var target = Asked.Config(Purpose.SelfSigned) with { Usage = Usage.Signing, Key = Asked.At(new KeyParameters(algorithm, bits, curve)) };

        Assert.Equal(expected, Assert.Single(Asked.Findings(target)).Rule.Id);
    }

    [Fact]
    public void The_message_says_what_the_instance_takes()
    {
        var target = Asked.Certificate(Purpose.Identity) with { Usage = Usage.Signing, Key = Asked.At(new KeyParameters(KeyAlgorithm.EllipticCurve, 256, "P-256")) };

        var finding = Assert.Single(Asked.Findings(target, new LintPolicy { Profiles = Profiles.General }));

        Assert.Equal("The key is an elliptic key, and a ServiceNow instance verifies a JWT with RSA only (RS256); make an RSA key with 2048 bits or more.", finding.Message);
        Assert.Equal(Asked.Place, finding.Place);
    }
}
