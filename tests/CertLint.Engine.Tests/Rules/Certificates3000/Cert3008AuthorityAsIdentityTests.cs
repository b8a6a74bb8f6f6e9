using CertLint.Model;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3008AuthorityAsIdentityTests
{
    private const KeyUsages Signing = KeyUsages.KeyCertSign | KeyUsages.CrlSign;

    // Identity, Peer, Authority
    [Theory]
    [InlineData(true, Signing, "warning", "", "")]
    [InlineData(true, null, "warning", "", "")]
    [InlineData(true, KeyUsages.DigitalSignature, "warning", "suggestion", "suggestion")]
    [InlineData(true, KeyUsages.CrlSign, "warning", "suggestion", "suggestion")]
    [InlineData(false, Signing, "", "", "")]
    [InlineData(false, KeyUsages.DigitalSignature, "", "", "")]
    public void A_CA_s_certificate_is_no_identity(bool isAuthority, KeyUsages? bits, string identity, string peer, string authority) => Assert.Equal(
        [identity, peer, authority],
        new[] { Purpose.Identity, Purpose.Peer, Purpose.Authority }.Select(purpose =>
            Asked.LevelOf("CERT3008", Asked.Certificate(purpose) with { IsAuthority = isAuthority, KeyUsage = bits is { } set ? Asked.At(set) : null }) ?? ""));

    [Fact]
    public void Before_the_Baseline_Requirements_a_CA_s_key_usage_is_its_own_matter()
    {
        var old = Dated.Certificate("2012-06-30", "2032-06-30", Purpose.Authority) with { KeyUsage = Asked.At(KeyUsages.DigitalSignature) };

        Assert.Null(Asked.LevelOf("CERT3008", old));
        Assert.Equal("suggestion", Asked.LevelOf("CERT3008", old with { NotBefore = Dated.Time("2012-07-01") }));
    }

    [Fact]
    public void A_request_for_a_CA_is_for_a_CA() =>
        Assert.Null(Asked.LevelOf("CERT3008", Asked.Request() with { IsAuthority = true, KeyUsage = Asked.At(Signing) }));

    [Fact]
    public void The_message_says_what_to_present_instead() => Assert.Equal(
        "The CA certificate (basicConstraints with CA:TRUE) is presented as the project's own, so whoever gets its key can issue certificates that all who trust it accept; present one without CA:TRUE.",
        Asked.Findings(Asked.Certificate(Purpose.Identity) with { IsAuthority = true }).Single(finding => finding.Rule.Id == "CERT3008").Message);
}
