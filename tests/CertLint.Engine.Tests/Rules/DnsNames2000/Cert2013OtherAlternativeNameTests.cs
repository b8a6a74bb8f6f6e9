using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.DnsNames2000;

public class Cert2013OtherAlternativeNameTests
{
    [Fact]
    public void A_malformed_entry_is_judged_in_each_column()
    {
        var sample = General("O=Contoso", "email=<john@contoso.com>");

        Assert.Equal(["CERT2013 suggestion '<john@contoso.com>'"], sample.Code());
        Assert.Equal(["CERT2013 suggestion '<john@contoso.com>'"], sample.Config());
        Assert.Equal(["CERT2013 suggestion '<john@contoso.com>'"], sample.Request());
        Assert.Equal(["CERT2013 warning '<john@contoso.com>'"], sample.Certificate(Purpose.Identity));
        Assert.Equal(["CERT2013 suggestion '<john@contoso.com>'"], sample.Certificate(Purpose.Peer));
        Assert.Equal(["CERT2013 suggestion '<john@contoso.com>'"], sample.Certificate(Purpose.Authority, authority: true));
        Assert.Empty(sample.Config(Purpose.SelfSigned));
        Assert.Empty(sample.Config(Purpose.Authority));
    }

    [Theory]
    [InlineData("email=john", "it has no '@'")]
    [InlineData("email=John Doe <john@contoso.com>", "something stands around the address")]
    [InlineData("email=mailto:john@contoso.com", "something stands around the address")]
    [InlineData("email=john doe@contoso.com", "white space")]
    [InlineData("email=jöhn@contoso.com", "letters beyond ASCII")]
    [InlineData("URI=contoso.com/a", "it has no scheme")]
    [InlineData("URI=https://", "nothing stands behind the scheme")]
    [InlineData("URI=https://contoso.com/a b", "white space")]
    [InlineData("IP=300.1.2.3", "is no IP address")]
    [InlineData("IP=10.0.0.0/8", "is no IP address")]
    [InlineData("IP=#87080a000000ff000000", "is no IP address")] // 8 octets, as a reader writes them
    [InlineData("DNS=", "empty entry")]
    [InlineData("DNS= ", "empty entry")]
    [InlineData("URI=", "empty entry")]
    public void A_malformed_entry_warns_in_a_certificate(string line, string why)
    {
        var finding = Assert.Single(General("O=Contoso", line).Findings(new CertificateTarget(default) { Purpose = Purpose.Identity }));

        Assert.Equal(("CERT2013", Level.Warning), (finding.Rule.Id, finding.Level));
        Assert.Contains(why, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("URI=https://server01/a")]
    [InlineData("URI=ldap:///cn=a")]
    public void A_host_that_is_not_qualified_is_a_suggestion(string line)
    {
        var finding = Assert.Single(General("O=Contoso", line).Findings(new CertificateTarget(default) { Purpose = Purpose.Identity }));

        Assert.Equal(("CERT2013", Level.Suggestion), (finding.Rule.Id, finding.Level));
    }

    [Theory]
    [InlineData("email=john@contoso.com")]
    [InlineData("URI=https://contoso.com/a")]
    [InlineData("URI=spiffe://prod/ns/web")]
    [InlineData("URI=urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6")]
    [InlineData("IP=10.0.0.1")]
    [InlineData("IP=010.000.000.001")] // read by openssl
    [InlineData("IP=2001:db8::7")]
    [InlineData("RID=1.2.3")]
    [InlineData("dirName=subject")]
    [InlineData("dirName=")] // an empty name
    [InlineData("otherName=1.3.6.1.4.1.311.20.2.3")]
    [InlineData("email={ADDRESS}")]
    [InlineData("URI=https://{HOST}")]
    [InlineData("IP={ADDRESS}")]
    [InlineData("DNS={HOST}")]
    public void A_right_or_unknown_entry_is_silent(string line)
    {
        Assert.Empty(General("O=Contoso", line).Config());
        Assert.Empty(General("O=Contoso", line).Certificate(Purpose.Identity));
    }

    [Theory]
    [InlineData("email=john@contoso.com", "the mail address")]
    [InlineData("email=john", "the mail address")] // one mistake
    [InlineData("email={ADDRESS}", "the mail address '{ADDRESS}'")]
    [InlineData("URI=https://contoso.com/a", "the URI")]
    [InlineData("RID=1.2.3", "the registered ID")]
    [InlineData("dirName=CN=a", "the directory name")]
    [InlineData("otherName=1.3.6.1.4.1.311.20.2.3", "another kind of name, '1.3.6.1.4.1.311.20.2.3'")]
    [InlineData("IP=10.0.0.1", "reserved for private networks")]
    [InlineData("IP=127.0.0.1", "reserved for the own machine")]
    [InlineData("IP=fd00::1", "reserved for private networks")]
    public void A_public_CA_certifies_hosts_only(string line, string words)
    {
        var finding = Assert.Single(PublicTls("C=US", line).Findings(new CertificateTarget(default) { Purpose = Purpose.Identity }));

        Assert.Equal(("CERT2013", Level.Warning), (finding.Rule.Id, finding.Level));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
        Assert.Equal(["CERT2013 suggestion"], PublicTls("C=US", line).Config().Select(text => text[..19]));
    }

    // A public CA does certify the addresses of persons, for S/MIME, and certifies nothing that is self-signed.
    [Theory]
    [InlineData("email=john@contoso.com")]
    [InlineData("otherName=1.3.6.1.4.1.311.20.2.3")]
    [InlineData("IP=10.0.0.1")]
    public void What_is_no_public_servers_certificate_may_have_other_entries(string line)
    {
        var profiles = new LintPolicy { Profiles = Profiles.PublicTls };

        Assert.Empty(new Sample("CN=John Smith", line) { Policy = profiles, ExtendedKeyUsages = ["1.3.6.1.5.5.7.3.4"] }.Certificate(Purpose.Identity));
        Assert.Empty(new Sample("CN=John Smith", line) { Policy = profiles, ExtendedKeyUsages = ["1.3.6.1.5.5.7.3.2"] }.Request());
        // That it is self-signed is told, and nothing else.
        Assert.Equal(
            ["CERT3006 suggestion 'subject'"],
            new Sample("CN=John Smith", line) { Policy = profiles }.Certificate(Purpose.Identity, selfIssued: true));
    }

    [Theory]
    [InlineData("IP=8.8.8.8")]
    [InlineData("IP=2606:4700:4700::1111")]
    [InlineData("DNS=mtls.contoso.com")]
    public void What_a_public_CA_may_certify_is_silent(string line) =>
        Assert.Empty(PublicTls("C=US", line).Certificate(Purpose.Identity));

    [Fact]
    public void A_CA_may_have_a_directory_name_unless_it_is_a_public_one()
    {
        Assert.Empty(General("O=Contoso", "dirName=CN=ca-1").Certificate(Purpose.Authority, authority: true));
        Assert.Equal(
            ["CERT2013 suggestion 'CN=ca-1'"], PublicTls("C=US", "dirName=CN=ca-1").Certificate(Purpose.Authority, authority: true));
    }

    [Fact]
    public void A_SAN_is_critical_where_the_subject_is_empty_and_only_there()
    {
        Assert.Equal(["CERT2013 warning 'subject'"], General("O=Contoso", "DNS=mtls.contoso.com", "critical").Certificate(Purpose.Identity));
        Assert.Equal(["CERT2013 suggestion 'subject'"], General("O=Contoso", "DNS=mtls.contoso.com", "critical").Config());
        Assert.Empty(General("O=Contoso", "DNS=mtls.contoso.com").Certificate(Purpose.Identity));
        Assert.Empty(General("DNS=mtls.contoso.com", "critical").Certificate(Purpose.Identity));
        Assert.Equal(["CERT2013 warning 'subject'"], General("DNS=mtls.contoso.com").Certificate(Purpose.Identity));
        // Who asks a CA for nothing but host names leaves the subject, and with it the criticality, to the CA.
        Assert.Empty(General("DNS=mtls.contoso.com").Request());
    }

    [Fact]
    public void A_subject_that_is_not_known_says_nothing_of_criticality()
    {
        var sample = new Sample("DNS=mtls.contoso.com") { IsComplete = false, Policy = new LintPolicy { Profiles = Profiles.General } };

        Assert.Empty(sample.Certificate(Purpose.Identity));
    }

    private static Sample General(params string[] lines) => Sample(Profiles.General, lines);

    private static Sample PublicTls(params string[] lines) => Sample(Profiles.PublicTls, lines);

    private static Sample Sample(Profiles profiles, string[] lines) => new([.. lines.Where(line => line != "critical")])
    {
        IsSanCritical = lines.Contains("critical"), Policy = new LintPolicy { Profiles = profiles },
    };
}
