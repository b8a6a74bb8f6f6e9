using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.DnsNames2000;

/// <summary>CERT2001 to 2008 and 2012: a name in CN and SAN, its verdict in each column, its look-alikes.</summary>
public class HostRuleTests
{
    [Fact]
    public void A_private_CA_certifies_names_that_no_public_one_does()
    {
        var sample = new Sample("CN=web", "DNS=web", "DNS=web.prod.svc.cluster.local", "DNS=acme.service-now.com", "DNS=a_b.contoso.com")
        {
            Policy = LintPolicy.Default with { Profiles = Profiles.PublicTls | Profiles.ServiceNow },
        };

        var findings = sample.Findings(new ConfigTarget(default) { Purpose = Purpose.Request, IsPrivatelyIssued = true, IsSubjectOptional = true });

        Assert.Equal(["CERT1001", "CERT2004"], findings.Select(finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData("server01", "CERT2001 policy")]
    [InlineData("localhost", "CERT2001 suggestion")]
    [InlineData("John Smith", "CERT2001 suggestion")]
    [InlineData("john@contoso.com", "CERT2001 suggestion")]
    [InlineData("Contoso Root CA", "CERT2001 suggestion")]
    [InlineData("svc_ebonding", "CERT2001 suggestion")]
    [InlineData("system:kube-proxy", "CERT2001 suggestion")]
    [InlineData("system:node:node-0", "CERT2001 suggestion")]
    [InlineData("CONTOSO\\svc_web", "CERT2001 suggestion 'CONTOSO\\svc_web'")]
    [InlineData("contoso.com\\svc_web", "CERT2001 suggestion 'contoso.com\\svc_web'")]
    [InlineData("HTTP/web", "CERT2001 suggestion 'HTTP/web'")]
    [InlineData("HTTP/web.contoso.com@CONTOSO.COM", "CERT2001 suggestion")]
    [InlineData("urn:contoso:app.v1", "CERT2001 suggestion")]
    [InlineData("server01:8443", "CERT2001 policy")]
    [InlineData("server01.", "CERT2001 policy")]
    [InlineData("localhost.", "CERT2004 warning")]
    [InlineData("contoso..", "CERT2004 warning")]
    [InlineData("*.", "CERT2004 warning")]
    [InlineData("com", "CERT2001 policy")]
    [InlineData("mtls.contoso.com:8443", "CERT2002 warning")]
    [InlineData("mtls.contoso.com/path", "CERT2002 warning")]
    [InlineData("https://user@mtls.contoso.com", "CERT2002 warning")]
    [InlineData("https://mtls.contoso.com", "CERT2002 suggestion")]
    [InlineData("192.0.2.7", "CERT2003 warning")]
    [InlineData("2001:db8::7", "CERT2003 warning")]
    [InlineData("my_host.contoso.com", "CERT2004 warning")]
    [InlineData("-a.contoso.com", "CERT2004 warning")]
    [InlineData("a..contoso.com", "CERT2004 warning")]
    [InlineData("mtls.contoso.com.", "CERT2004 warning")]
    [InlineData("foo.*.contoso.com", "CERT2005 warning")]
    [InlineData("f*.contoso.com", "CERT2005 warning")]
    [InlineData("*.*.contoso.com", "CERT2005 warning")]
    [InlineData("co.uk", "CERT2006 policy")]
    [InlineData("*.co.uk", "CERT2006 policy")]
    [InlineData("app.corp.local", "CERT2007 policy")]
    [InlineData("app.internal", "CERT2007 policy")]
    [InlineData("www.example.org", "CERT2007 policy")]
    [InlineData("a.b.home.arpa", "CERT2007 policy")]
    [InlineData("mail.contoso.nosuchtld", "CERT2007 policy")]
    [InlineData("300.1.2.3", "CERT2007 policy")]
    [InlineData("7.2.0.192.in-addr.arpa", "CERT2007 policy")]
    [InlineData("abc.onion", "CERT2007 policy")]
    [InlineData("fe80::1%eth0", "CERT2003 warning")]
    [InlineData("https://[2001:db8::7]:8443/", "CERT2003 warning '2001:db8::7'")]
    [InlineData("ab--cd.contoso.com", "CERT2004 warning")]
    [InlineData("xn--12311613412431243.com", "CERT2004 warning")]
    [InlineData("mtls\u2013prod.contoso.com", "CERT2004 warning")]
    [InlineData("mtls\u00a0prod.contoso.com", "CERT2004 warning")]
    [InlineData("mtls.bücher.de", "CERT2012 warning")]
    [InlineData("ｍtls.contoso.com", "CERT2012 warning")]
    [InlineData("contoso.azurewebsites.net", "CERT2008 suggestion")]
    [InlineData("*.azurewebsites.net", "CERT2008 suggestion")]
    [InlineData("azurewebsites.net", "CERT2008 suggestion")]
    [InlineData("lb-1.eu-west-1.elb.amazonaws.com", "CERT2008 suggestion")]
    [InlineData("contoso.my.salesforce.com", "CERT2008 suggestion")]
    [InlineData("Dr.Müller", "CERT2001 suggestion 'Dr.Müller'")]
    public void A_common_name_of_a_request_is_judged(string name, string expected)
    {
        var finding = Assert.Single(Request(name).Config());

        Assert.StartsWith(expected, finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mtls.contoso.com")]
    [InlineData("*.contoso.com")]
    [InlineData("*.integration.contoso.co.uk")]
    [InlineData("xn--bcher-kva.de")]
    [InlineData("1.contoso.com")]
    [InlineData("a--b.contoso.com")]
    [InlineData("contoso.com")]
    [InlineData("myexample.com")]
    [InlineData("local.contoso.com")]
    [InlineData("servicenow.acme.com")]
    [InlineData("service-now.com.acme.com")]
    [InlineData("myservice-now.com")]
    [InlineData("azurewebsites.net.contoso.com")]
    [InlineData("myazurewebsites.net")]
    [InlineData("salesforce.com")]
    [InlineData("arpa.contoso.com")]
    [InlineData("onion.contoso.com")]
    [InlineData("duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion")]
    public void A_right_name_is_silent(string name)
    {
        Assert.Empty(Request(name).Config());
        Assert.Empty(Request(name).Request());
        Assert.Empty(Request(name).Certificate(Purpose.Identity));
        Assert.Empty(Request(name).Code());
    }

    [Fact]
    public void A_label_of_64_characters_is_too_long_and_one_of_63_is_not()
    {
        Assert.StartsWith("CERT2004", Assert.Single(San(new string('a', 64) + ".contoso.com").Config()), StringComparison.Ordinal);
        Assert.Empty(San(new string('a', 63) + ".contoso.com").Config());
    }

    [Theory]
    [InlineData("MyApp")]
    [InlineData("my_app")]
    [InlineData("Contoso.Saml2.Tests")]
    [InlineData("Contoso.Identity.Services")]
    [InlineData("Contoso.Tokens.Support")]
    [InlineData("Contoso.Saml2.Test")]
    [InlineData("OAuth2.Client_1.Local")]
    [InlineData("Contoso_Saml.Signing")]
    [InlineData("localhost")]
    [InlineData("John Smith")]
    [InlineData("mail@contoso.com")]
    [InlineData("Contoso.com Signing (2048)")]
    [InlineData("test-ca")]
    [InlineData("contoso.com\\svc_web")]
    public void A_common_name_in_code_that_names_no_host_is_silent(string name) => Assert.Empty(new Sample("CN=" + name).Code());

    [Theory]
    [InlineData("app.corp.local", "CERT2007 suggestion 'app.corp.local'")]
    [InlineData("www.example.com", "CERT2007 suggestion 'www.example.com'")]
    [InlineData("WWW.EXAMPLE.COM", "CERT2007 suggestion 'WWW.EXAMPLE.COM'")]
    [InlineData("Www.example.com", "CERT2007 suggestion 'Www.example.com'")]
    [InlineData("host.docker.internal", "CERT2007 suggestion 'host.docker.internal'")]
    [InlineData("contoso.azurewebsites.net", "CERT2008 suggestion 'contoso.azurewebsites.net'")]
    [InlineData("mtls.bücher.de", "CERT2012 warning 'mtls.bücher.de'")]
    [InlineData("co.uk", "CERT2006 warning 'co.uk'")]
    [InlineData("a_b.contoso.com", "CERT2004 warning 'a_b.contoso.com'")]
    [InlineData("https://mtls.contoso.com", "CERT2002 warning 'https://mtls.contoso.com'")]
    public void A_common_name_in_code_that_names_a_host_is_judged(string name, string expected) =>
        Assert.Equal([expected], new Sample("CN=" + name).Code());

    [Theory]
    [InlineData("localhost", null)]
    [InlineData("server01", "CERT2001 suggestion 'server01'")]
    [InlineData("10.0.0.1", "CERT2003 warning '10.0.0.1'")]
    [InlineData("a_b.contoso.com", "CERT2004 warning 'a_b.contoso.com'")]
    public void A_DNS_name_in_code_is_judged(string name, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], new Sample("DNS=" + name).Code());

    [Fact]
    public void An_IP_address_in_the_CN_is_right_outside_the_article_where_the_SAN_has_it()
    {
        Assert.Empty(new Sample("CN=192.0.2.7", "IP=192.0.2.7") { Policy = General }.Config());
        Assert.Equal(["CERT2003 warning '192.0.2.7'"], new Sample("CN=192.0.2.7") { Policy = General }.Config());
        Assert.Equal(["CERT2003 warning '192.0.2.7'"], new Sample("DNS=192.0.2.7") { Policy = General }.Config());
    }

    [Fact]
    public void An_IPv6_address_has_many_writings()
    {
        Assert.Empty(new Sample("CN=2001:DB8:0:0::7", "IP=2001:db8::7") { Policy = General }.Config());
        Assert.Equal(
            ["CERT2003 warning '2001:db8::8'"], new Sample("CN=2001:db8::8", "IP=2001:db8::7") { Policy = General }.Config());
    }

    [Fact]
    public void The_general_profile_does_not_ask_requests_for_qualified_names()
    {
        Assert.Empty(new Sample("CN=server01") { Policy = General }.Config());
        Assert.Equal(["CERT2001 warning 'server01'"], new Sample("CN=server01") { Policy = General }.Certificate(Purpose.Identity));
    }

    [Fact]
    public void A_signing_certificates_name_is_no_host() => Assert.Empty(
        new Sample("CN=contoso_signing.local", "O=Contoso") { Usage = Usage.Signing, Policy = General }.Config());

    [Theory]
    [InlineData("signing.contoso.com", null)]
    [InlineData("Contoso signing", "CERT2001 suggestion 'Contoso signing'")]
    [InlineData("acme.service-now.com", "CERT1001 policy 'acme.service-now.com'")]
    public void A_request_for_a_signing_certificate_is_still_the_articles(string name, string? expected) => Assert.Equal(
        expected is null ? [] : [expected],
        new Sample("CN=" + name, "O=Contoso", "L=Seattle", "ST=Washington", "C=US") { Usage = Usage.Signing }.Config());

    [Fact]
    public void Someone_elses_certificate_may_have_an_internal_name()
    {
        Assert.Empty(new Sample("CN=server01").Certificate(Purpose.Peer));
        Assert.Empty(new Sample("CN=app.corp.local").Certificate(Purpose.Peer));
        Assert.Equal(["CERT2004 suggestion 'a_b.contoso.com'"], new Sample("O=Contoso", "DNS=a_b.contoso.com").Certificate(Purpose.Peer));
    }

    [Fact]
    public void A_roots_name_with_a_dot_and_white_space_is_no_host() =>
        Assert.Empty(new Sample("CN=Entrust.net Certification Authority (2048)", "O=Entrust.net").Certificate(Purpose.Peer));

    [Fact]
    public void A_scheme_in_a_certificate_warns() => Assert.Equal(
        ["CERT2002 warning 'https://mtls.contoso.com'"],
        Request("https://mtls.contoso.com").Certificate(Purpose.Identity));

    [Fact]
    public void A_URL_form_suggests_the_host() =>
        Assert.Equal("mtls.contoso.com", Assert.Single(Request("https://mtls.contoso.com:443/a").ConfigFindings()).SuggestedValue);

    [Theory]
    [InlineData("mtls.contoso.com.", "mtls.contoso.com")]
    [InlineData("Mtls\u2013prod.contoso.com", "Mtls-prod.contoso.com")]
    [InlineData("mtls.contoso.com..", null)]
    [InlineData("my_host.contoso.com", null)]
    [InlineData("\u201cmtls\u201d.contoso.com", null)]
    [InlineData("mtls.bücher.de", "mtls.xn--bcher-kva.de")]
    [InlineData("mtls.b\u00c3\u00bccher.de", "mtls.xn--bcher-kva.de")] // the same in UTF-8, read as Latin-1
    [InlineData("Mtls.Bücher.de", null)]
    [InlineData("straße.de", null)]
    public void A_name_is_suggested_where_one_is_certain(string name, string? suggested) =>
        Assert.Equal(suggested, Assert.Single(Request(name).ConfigFindings()).SuggestedValue);

    [Theory]
    [InlineData("a\u200bb.contoso.com")]
    [InlineData("\u202ecom.osotnoc")]
    public void A_character_that_no_label_holds_is_another_rules(string name) =>
        Assert.DoesNotContain(Request(name).ConfigFindings(), finding => finding.Rule.Id == "CERT2012");

    [Fact]
    public void A_name_that_the_API_converts_may_have_any_letters()
    {
        var names = new[] { new GeneralName(GeneralNameKind.Dns, MappedText.Verbatim("mtls.bücher.de", 0)) };

        var written = new Linter().Lint(new CodeTarget(default) { AlternativeNames = names }, LintPolicy.Default);
        var converted = new Linter().Lint(new CodeTarget(default) { AlternativeNames = [names[0] with { IsConverted = true }] }, LintPolicy.Default);

        Assert.Equal("CERT2012", Assert.Single(written).Rule.Id);
        Assert.Empty(converted);
    }

    [Fact]
    public void An_artifact_has_no_text_that_a_suggestion_could_replace()
    {
        var findings = Request("https://mtls.contoso.com/a").Findings(new RequestTarget(new SourceSpan(0, 9)));

        Assert.Null(Assert.Single(findings).SuggestedValue);
    }

    private static LintPolicy General => new() { Profiles = Profiles.General };

    private static Sample Request(string name) => new("CN=" + name, "O=Contoso", "L=Seattle", "ST=Washington", "C=US");

    private static Sample San(string name) =>
        new("CN=mtls.contoso.com", "O=Contoso", "L=Seattle", "ST=Washington", "C=US", "DNS=mtls.contoso.com", "DNS=" + name);
}
