using System.Globalization;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;

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
        Assert.Equal("policy", Asked.LevelOf("CERT3005", Asked.Certificate(Purpose.Identity) with { Digest = digest }));
        Assert.Equal("suggestion", Asked.LevelOf("CERT3005", Asked.Certificate(Purpose.Peer) with { Digest = digest }));
        Assert.Equal("suggestion", Asked.LevelOf("CERT3005", Asked.Certificate(Purpose.Authority) with { Digest = digest }));
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

    [Theory]
    [InlineData("sha1", "2015-12-31", "")]
    [InlineData("sha1", "2016-01-01", "policy")]
    [InlineData("md5", "2010-01-01", "policy")]
    [InlineData("sha256", "2010-01-01", "")]
    public void A_certificate_is_judged_by_its_date(string digest, string issued, string expected) => Assert.Equal(expected, Asked.LevelOf(
        "CERT3005", Asked.Certificate(Purpose.Identity) with { Digest = Asked.At(digest), NotBefore = Day(issued) }) ?? "");

    [Fact]
    public void Nobody_relies_on_the_signature_of_a_trust_anchor()
    {
        var root = Asked.Certificate(Purpose.Authority) with { Digest = Asked.At("md5"), IsSelfIssued = true };

        Assert.Null(Asked.LevelOf("CERT3005", root));
        Assert.Equal("policy", Asked.LevelOf("CERT3005", root with { Purpose = Purpose.Identity }));
        // A router's own certificate.
        Assert.Equal("suggestion", Asked.LevelOf("CERT3005", root with { AlternativeNames = [new(GeneralNameKind.Dns, MappedText.At("fritz.box", default))] }));
        // Which programs refuse, whoever relies on it.
        Assert.Equal("suggestion", Asked.LevelOf("CERT3005", root with { SignatureFlaws = SignatureFlaws.Different }));
    }

    [Theory]
    [InlineData(SignatureFlaws.Different, "2020-01-01", "warning", "warning")]
    [InlineData(SignatureFlaws.Different, "2008-04-30", "", "")]
    [InlineData(SignatureFlaws.NotNull, "2020-01-01", "warning", "warning")]
    [InlineData(SignatureFlaws.NotAbsent, "2020-01-01", "warning", "warning")]
    [InlineData(SignatureFlaws.PssMalformed, "2020-01-01", "warning", "warning")]
    [InlineData(SignatureFlaws.PssUnusual, "2020-01-01", "suggestion", "warning")]
    [InlineData(SignatureFlaws.PssUnusual, "2019-12-31", "", "")]
    [InlineData(SignatureFlaws.DigestOfOtherCurve, "2025-03-15", "suggestion", "warning")]
    [InlineData(SignatureFlaws.DigestOfOtherCurve, "2025-03-14", "", "")]
    public void The_way_an_algorithm_is_written_is_judged(SignatureFlaws flaws, string issued, string expected, string expectedOfPublic)
    {
        var certificate = Asked.Certificate(Purpose.Identity) with { SignatureFlaws = flaws, NotBefore = Day(issued) };

        Assert.Equal(expected, Asked.LevelOf("CERT3005", certificate) ?? "");
        Assert.Equal(expectedOfPublic, Asked.LevelOf("CERT3005", certificate, new LintPolicy { Profiles = Profiles.PublicTls }) ?? "");
    }

    [Theory]
    [InlineData(SignatureFlaws.NotNull, "warning")]
    [InlineData(SignatureFlaws.NotAbsent, "warning")]
    [InlineData(SignatureFlaws.PssMalformed, "warning")]
    [InlineData(SignatureFlaws.PssUnusual, "")]
    [InlineData(SignatureFlaws.None, "")]
    public void A_request_too_is_judged_by_how_it_is_written(SignatureFlaws flaws, string expected) =>
        Assert.Equal(expected, Asked.LevelOf("CERT3005", Asked.Request() with { SignatureFlaws = flaws }) ?? "");

    [Theory]
    [InlineData("1.2.840.113549.1.1.11", "")]
    [InlineData("1.2.840.113549.1.1.10", "")]
    [InlineData("1.2.840.10045.4.3.4", "")]
    [InlineData("1.3.101.112", "warning")]
    [InlineData("1.2.643.2.2.3", "warning")]
    [InlineData("1.2.840.113549.1.1.14", "warning")]
    public void Public_CAs_sign_with_few_algorithms(string algorithm, string expected)
    {
        var certificate = Asked.Certificate(Purpose.Identity) with { SignatureAlgorithm = algorithm };

        Assert.Equal(expected, Asked.LevelOf("CERT3005", certificate, new LintPolicy { Profiles = Profiles.PublicTls }) ?? "");
        Assert.Null(Asked.LevelOf("CERT3005", certificate));
    }

    [Fact]
    public void The_message_on_a_certificate_says_to_get_another()
    {
        var finding = Assert.Single(Asked.Findings(Asked.Certificate(Purpose.Identity) with { Digest = Asked.At("md5") }));

        Assert.Equal(
            "The certificate is signed with the digest 'md5', which is broken: two texts with the same digest can be made; get a new one that is signed with sha256.",
            finding.Message);
    }

    private static DateTimeOffset Day(string date) => DateTimeOffset.Parse(date + "T00:00:00Z", CultureInfo.InvariantCulture);
}
