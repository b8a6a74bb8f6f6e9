using CertLint.Model;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3005WeakDigestTests
{
    [Theory]
    [InlineData("sha1", "policy")]
    [InlineData("sha", "policy")]
    [InlineData("md5", "policy")]
    [InlineData("md4", "policy")]
    [InlineData("md2", "policy")]
    [InlineData("mdc2", "policy")]
    [InlineData("md5sha1", "policy")]
    [InlineData("ripemd160", "suggestion")]
    [InlineData("rmd160", "suggestion")]
    [InlineData("sha224", "")]
    [InlineData("sha256", "")]
    [InlineData("sha512", "")]
    [InlineData("sha3256", "")]
    [InlineData("sm3", "")]
    [InlineData("shake256", "")]
    [InlineData("whatever", "")]
    public void A_broken_digest_is_told(string digest, string expected) =>
        Assert.Equal(expected, Asked.LevelOf("CERT3005", Asked.Config() with { Digest = Asked.At(digest) }) ?? "");

    [Fact]
    public void The_purpose_decides_how_loudly()
    {
        var digest = Asked.At("sha1");

        Assert.Equal("policy", Asked.LevelOf("CERT3005", Asked.Request() with { Digest = digest }));
        Assert.Equal("policy", Asked.LevelOf("CERT3005", Asked.Config(Purpose.SelfSigned) with { Digest = digest }));
        Assert.Equal("suggestion", Asked.LevelOf("CERT3005", Asked.Config(Purpose.Authority) with { Digest = digest }));
        Assert.Null(Asked.LevelOf("CERT3005", Asked.Certificate(Purpose.Identity) with { Digest = digest }));
    }

    [Fact]
    public void A_key_that_brings_its_own_digest_has_no_other() => Assert.Null(Asked.LevelOf(
        "CERT3005", Asked.Config() with { Digest = Asked.At("sha1"), Key = Asked.At(new KeyParameters(KeyAlgorithm.Edwards, null, "Ed25519")) }));

    [Fact]
    public void The_message_names_the_digest()
    {
        var finding = Assert.Single(Asked.Findings(Asked.Config() with { Digest = Asked.At("sha1") }));

        Assert.Equal("The digest 'sha1' is broken: two texts with the same digest can be made; sign with sha256.", finding.Message);
        Assert.Equal((Asked.Place, "sha1"), (finding.Place, finding.Value));
    }
}
