using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.DnsNames2000;

/// <summary>CERT2009 to 2011: what a subjectAltName lacks, and what it has twice.</summary>
public class AlternativeNameRuleTests
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    [Fact]
    public void A_common_name_that_the_SAN_lacks_warns_where_it_is_a_servers()
    {
        string[] lines = ["CN=mtls.contoso.com", "DNS=other.contoso.com"];

        Assert.Equal(["CERT2009 suggestion 'mtls.contoso.com'"], General(lines).Config());
        Assert.Equal(["CERT2009 suggestion 'mtls.contoso.com'"], General(lines).Request());
        Assert.Equal(["CERT2009 suggestion 'mtls.contoso.com'"], General(lines).Certificate(Purpose.Identity));
        Assert.Equal(["CERT2009 suggestion 'mtls.contoso.com'"], Server(lines).Certificate(Purpose.Peer));
        Assert.Equal(["CERT2009 warning 'mtls.contoso.com'"], Server(lines).Config());
        Assert.Equal(["CERT2009 warning 'mtls.contoso.com'"], Server(lines).Certificate(Purpose.Identity));
        Assert.Equal(["CERT2009 suggestion 'mtls.contoso.com'"], Client(lines).Certificate(Purpose.Identity));
        Assert.Equal(["CERT2009 warning 'mtls.contoso.com'"], PublicTls(lines).Request());
        Assert.Empty(Server(lines).Code());
        Assert.Empty(Server(lines).Config(Purpose.SelfSigned));
        Assert.Empty(Server(lines).Certificate(Purpose.Authority, authority: true));
    }

    [Theory]
    [InlineData("CN=mtls.contoso.com", "DNS=other.contoso.com", "DNS=mtls.contoso.com")]
    [InlineData("CN=*.contoso.com", "DNS=*.contoso.com")]
    [InlineData("CN=192.0.2.7", "IP=192.0.2.7")]
    [InlineData("CN=2001:DB8:0:0::7", "IP=2001:db8::7")]
    [InlineData("CN=John Smith", "email=john@contoso.com")]
    [InlineData("CN=john@contoso.com", "email=john@contoso.com")]
    [InlineData("CN=Contoso Service", "DNS=mtls.contoso.com")]
    [InlineData("O=Contoso", "DNS=mtls.contoso.com")]
    [InlineData("CN={HOST}.contoso.com", "DNS=mtls.contoso.com")]
    [InlineData("CN=mtls.contoso.com", "DNS={HOST}.contoso.com")]
    [InlineData("CN=mtls.contoso.com", "IP={ADDRESS}")]
    public void A_common_name_that_the_SAN_has_or_may_have_is_silent(params string[] lines)
    {
        Assert.Empty(Server(lines).Config());
        Assert.Empty(Server(lines).Certificate(Purpose.Identity));
    }

    [Fact]
    public void A_SAN_that_may_get_more_entries_lacks_nothing() => Assert.Empty(
        new Sample("CN=mtls.contoso.com", "DNS=other.contoso.com") { IsSanComplete = false, ExtendedKeyUsages = [ClientAuthentication, ServerAuthentication], Policy = GeneralPolicy }.Config());

    [Theory]
    [InlineData("MTLS.contoso.com", "mtls.contoso.com")]
    [InlineData("*.Contoso.com", "*.contoso.com")]
    public void A_common_name_in_another_case_is_a_suggestion(string commonName, string name)
    {
        var finding = Assert.Single(Server("CN=" + commonName, "DNS=" + name).ConfigFindings());

        Assert.Equal(("CERT2009", Findings.Level.Suggestion), (finding.Rule.Id, finding.Level));
        Assert.Contains("write both alike", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_common_name_that_a_wildcard_covers_matches_all_the_same()
    {
        string[] lines = ["CN=mtls.contoso.com", "DNS=*.contoso.com"];

        Assert.Equal(["CERT2009 suggestion 'mtls.contoso.com'"], Server(lines).Config());
        // BR 7.1.4.3 wants a copy.
        Assert.Equal(["CERT2009 warning 'mtls.contoso.com'"], PublicTls(lines).Config());
        Assert.Equal(["CERT2009 warning 'a.b.contoso.com'"], Server("CN=a.b.contoso.com", "DNS=*.contoso.com").Config());
        Assert.Equal(["CERT2009 warning 'contoso.com'"], Server("CN=contoso.com", "DNS=*.contoso.com").Config());
        Assert.Equal(["CERT2009 warning '*.contoso.com'"], Server("CN=*.contoso.com", "DNS=contoso.com").Config());
    }

    [Fact]
    public void Each_of_several_common_names_is_looked_for()
    {
        var findings = Server("CN=a.contoso.com", "CN=b.contoso.com", "CN=c.contoso.com", "DNS=b.contoso.com").Findings(new ConfigTarget(default) { Purpose = Purpose.Request });

        Assert.Equal(["a.contoso.com", "c.contoso.com"], findings.Where(finding => finding.Rule.Id == "CERT2009").Select(finding => finding.Value));
    }

    [Fact]
    public void An_IP_address_that_only_the_CN_has_is_one_finding() =>
        Assert.Equal(["CERT2003 warning '192.0.2.7'"], Server("CN=192.0.2.7", "IP=192.0.2.8").Config());

    [Fact]
    public void A_host_without_a_SAN_warns_where_the_certificate_is_a_servers()
    {
        string[] lines = ["CN=mtls.contoso.com"];

        Assert.Equal(["CERT2010 suggestion 'mtls.contoso.com'"], General(lines).Certificate(Purpose.Identity));
        Assert.Equal(["CERT2010 suggestion 'mtls.contoso.com'"], Client(lines).Certificate(Purpose.Identity));
        Assert.Equal(["CERT2010 warning 'mtls.contoso.com'"], Server(lines).Certificate(Purpose.Identity));
        Assert.Equal(["CERT2010 suggestion 'mtls.contoso.com'"], Server(lines).Certificate(Purpose.Peer));
        Assert.Equal(["CERT2010 warning 'mtls.contoso.com'"], PublicTls(lines).Certificate(Purpose.Identity));
        Assert.Equal(["CERT2010 suggestion 'mtls.contoso.com'"], Server(lines).Config());
        Assert.Equal(["CERT2010 suggestion 'mtls.contoso.com'"], Server(lines).Request());
        Assert.Empty(General(lines).Config());
        Assert.Empty(Client(lines).Request());
        Assert.Empty(PublicTls(lines).Config());
        Assert.Empty(Server(lines).Code());
        Assert.Empty(Server(lines).Config(Purpose.SelfSigned));
        Assert.Empty(Server(lines).Certificate(Purpose.Authority, authority: true));
    }

    [Theory]
    [InlineData("CN=John Smith")]
    [InlineData("CN=john@contoso.com")]
    [InlineData("CN=Contoso Token Signing")]
    [InlineData("CN={HOST}.contoso.com")]
    [InlineData("O=Contoso")]
    public void Who_is_no_host_needs_no_SAN(string line)
    {
        Assert.Empty(General(line).Certificate(Purpose.Identity));
        Assert.Empty(Client(line).Certificate(Purpose.Identity));
    }

    [Theory]
    [InlineData("1.3.6.1.5.5.7.3.3")] // codeSigning
    [InlineData("1.3.6.1.5.5.7.3.8")] // timeStamping
    public void A_certificate_that_is_not_for_TLS_needs_its_host_nowhere(string usage)
    {
        Assert.Empty(new Sample("CN=contoso.com") { IsSanComplete = true, ExtendedKeyUsages = [usage] }.Certificate(Purpose.Peer));
        Assert.Empty(new Sample("CN=contoso.com", "DNS=fabrikam.com") { ExtendedKeyUsages = [usage] }.Certificate(Purpose.Peer));
        Assert.Equal(
            ["CERT2010 suggestion 'contoso.com'"],
            new Sample("CN=contoso.com") { IsSanComplete = true, ExtendedKeyUsages = [usage, "2.5.29.37.0"] }.Certificate(Purpose.Peer));
    }

    [Fact]
    public void A_certificate_for_code_or_mail_needs_no_SAN_in_the_profile_of_public_servers()
    {
        var policy = new LintPolicy { Profiles = Profiles.PublicTls };

        Assert.Empty(new Sample("CN=Contoso, Ltd.") { IsSanComplete = true, Policy = policy, ExtendedKeyUsages = ["1.3.6.1.5.5.7.3.3"] }.Certificate(Purpose.Identity));
        Assert.Empty(new Sample("CN=contoso.com", "email=john@contoso.com") { Policy = policy, ExtendedKeyUsages = ["1.3.6.1.5.5.7.3.4"] }.Certificate(Purpose.Identity));
        Assert.Empty(new Sample("CN=Contoso Root") { IsSanComplete = true, Policy = policy }.Certificate(Purpose.Peer, selfIssued: true));
    }

    [Theory]
    [InlineData("jdoe")]
    [InlineData("UserA1")]
    [InlineData("HarborManager")]
    public void A_single_word_is_a_host_only_where_the_certificate_is_a_servers(string word)
    {
        Assert.Empty(General("CN=" + word).Certificate(Purpose.Peer));
        Assert.Empty(Client("CN=" + word).Certificate(Purpose.Peer));
        Assert.Empty(Client("CN=" + word, "email=john@contoso.com").Request());
        Assert.Equal([$"CERT2010 suggestion '{word}'"], Server("CN=" + word).Certificate(Purpose.Peer));
        Assert.Equal([$"CERT2009 suggestion '{word}'"], Server("CN=" + word, "DNS=mtls.contoso.com").Certificate(Purpose.Peer));
    }

    [Fact]
    public void Another_case_is_told_with_what_the_SAN_writes() => Assert.Equal(
        ["Common name 'MTLS.contoso.com' is written as 'mtls.contoso.com' in the SAN; write both alike."],
        General("CN=MTLS.contoso.com", "DNS=mtls.contoso.com").ConfigFindings().Select(finding => finding.Message));

    [Fact]
    public void A_servers_certificate_needs_a_SAN_whatever_its_common_name_is()
    {
        Assert.Equal(["CERT2010 warning 'subject'"], Server("CN=Contoso Service").Certificate(Purpose.Identity));
        Assert.Equal(["CERT2010 warning 'subject'"], PublicTls("C=US").Certificate(Purpose.Identity));
    }

    [Fact]
    public void A_SAN_without_an_entry_is_another_mistake()
    {
        var certificate = new CertificateTarget(default) { Purpose = Purpose.Identity };
        var name = PublicTls("C=US");

        Assert.Single(name.Findings(certificate), finding => finding.Rule.Id == "CERT2010");
        Assert.DoesNotContain(
            name.Findings(certificate with { Extensions = [new CertificateExtension("2.5.29.17", IsCritical: false)] }),
            finding => finding.Rule.Id == "CERT2010");
    }

    [Fact]
    public void A_signing_key_needs_no_SAN() => Assert.Empty(new Sample("CN=signing.contoso.com")
    {
        IsSanComplete = true, Usage = Usage.Signing, Policy = new LintPolicy { Profiles = Profiles.PublicTls },
    }.Certificate(Purpose.Identity));

    [Fact]
    public void An_empty_subject_needs_a_SAN()
    {
        Assert.Equal(["CERT2010 warning 'subject'"], General().Certificate(Purpose.Identity));
        Assert.Equal(["CERT2010 suggestion 'subject'"], General().Certificate(Purpose.Peer));
        Assert.Empty(General().Request());
        Assert.Empty(new Sample { IsSanComplete = true, IsComplete = false, Policy = GeneralPolicy }.Certificate(Purpose.Identity));
    }

    [Theory]
    [InlineData("DNS=mtls.contoso.com", "DNS=mtls.contoso.com")]
    [InlineData("DNS=mtls.contoso.com", "DNS=MTLS.Contoso.com")]
    [InlineData("IP=192.0.2.7", "IP=192.0.2.7")]
    [InlineData("IP=2001:db8::7", "IP=2001:DB8:0:0:0:0:0:7")]
    [InlineData("email=john@contoso.com", "email=john@Contoso.com")]
    [InlineData("URI=https://contoso.com/a", "URI=https://contoso.com/a")]
    [InlineData("RID=1.2.3", "RID=1.2.3")]
    public void A_name_that_stands_twice_is_told_at_the_second_place(string first, string second)
    {
        var sample = General("O=Contoso", first, second);

        var finding = Assert.Single(sample.ConfigFindings());

        Assert.Equal(("CERT2011", Findings.Level.Suggestion), (finding.Rule.Id, finding.Level));
        Assert.Equal(second[(second.IndexOf('=', StringComparison.Ordinal) + 1)..], sample.TextAt(finding.Place));
        Assert.Equal(first[(first.IndexOf('=', StringComparison.Ordinal) + 1)..], sample.TextAt(Assert.Single(finding.RelatedPlaces)));
        Assert.True(finding.Place.Start > finding.RelatedPlaces[0].Start);
    }

    [Theory]
    [InlineData("DNS=mtls.contoso.com", "DNS=*.contoso.com")]
    [InlineData("DNS=contoso.com", "URI=contoso:com")]
    [InlineData("IP=192.0.2.7", "IP=::ffff:192.0.2.7")]
    [InlineData("email=john@contoso.com", "email=John@contoso.com")]
    [InlineData("URI=https://contoso.com/a", "URI=https://contoso.com/A")]
    [InlineData("otherName=1.3.6.1.4.1.311.20.2.3", "otherName=1.3.6.1.4.1.311.20.2.3")] // its value is not known
    [InlineData("DNS={HOST}.contoso.com", "DNS={HOST}.contoso.com")]
    public void Names_that_may_differ_are_silent(string first, string second) =>
        Assert.Empty(General("O=Contoso", first, second).Config());

    [Fact]
    public void A_name_and_its_A_label_are_one()
    {
        var findings = General("O=Contoso", "DNS=bücher.de", "DNS=xn--bcher-kva.de").Config();

        Assert.Equal(["CERT2012 warning 'bücher.de'", "CERT2011 suggestion 'xn--bcher-kva.de'"], findings);
    }

    [Fact]
    public void A_wrong_name_that_stands_twice_is_one_finding_with_both_places()
    {
        var finding = Assert.Single(General("O=Contoso", "DNS=a_b.contoso.com", "DNS=A_b.contoso.com").ConfigFindings());

        Assert.Equal("CERT2004", finding.Rule.Id);
        Assert.Single(finding.RelatedPlaces);
    }

    [Fact]
    public void Three_of_a_name_are_two_too_many()
    {
        var sample = General("O=Contoso", "DNS=a.contoso.com", "DNS=b.contoso.com", "DNS=a.contoso.com", "DNS=a.contoso.com");

        Assert.Equal(["CERT2011 suggestion 'a.contoso.com'", "CERT2011 suggestion 'a.contoso.com'"], sample.Config());
        Assert.Equal(["CERT2011 suggestion 'a.contoso.com'", "CERT2011 suggestion 'a.contoso.com'"], sample.Code());
        Assert.Equal(["CERT2011 suggestion 'a.contoso.com'", "CERT2011 suggestion 'a.contoso.com'"], sample.Certificate(Purpose.Peer));
    }

    [Fact]
    public void In_a_certificate_both_places_are_one()
    {
        var name = new GeneralName(GeneralNameKind.Dns, MappedText.At("mtls.contoso.com", new SourceSpan(0, 27)));
        var findings = new Linter().Lint(
            new CertificateTarget(new SourceSpan(0, 27)) { Purpose = Purpose.Peer, AlternativeNames = [name, name] }, LintPolicy.Default);

        Assert.Empty(Assert.Single(findings).RelatedPlaces);
    }

    [Fact]
    public void A_hundred_thousand_names_are_compared_at_once()
    {
        var names = Enumerable.Range(0, 100_000)
            .Select(number => new GeneralName(GeneralNameKind.Dns, MappedText.Verbatim($"a{number}.contoso.com", 0)));

        Assert.Empty(new Linter().Lint(
            new ConfigTarget(default) { Purpose = Purpose.Request, AlternativeNames = [.. names] }, GeneralPolicy));
    }

    private static LintPolicy GeneralPolicy => new() { Profiles = Profiles.General };

    private static Sample General(params string[] lines) => new(lines) { IsSanComplete = true, Policy = GeneralPolicy };

    private static Sample Server(params string[] lines) =>
        new(lines) { IsSanComplete = true, Policy = GeneralPolicy, ExtendedKeyUsages = [ClientAuthentication, ServerAuthentication] };

    private static Sample Client(params string[] lines) =>
        new(lines) { IsSanComplete = true, Policy = GeneralPolicy, ExtendedKeyUsages = [ClientAuthentication] };

    private static Sample PublicTls(params string[] lines) =>
        new(lines) { IsSanComplete = true, Policy = new LintPolicy { Profiles = Profiles.PublicTls } };
}
