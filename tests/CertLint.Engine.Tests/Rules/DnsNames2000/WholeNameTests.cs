using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.DnsNames2000;

/// <summary>Names of which the whole tells what is wrong: what was left before a host, lists, entries of another kind.</summary>
public class WholeNameTests
{
    [Theory]
    [InlineData("DNS=DNS:mtls.contoso.com", "Name 'DNS:mtls.contoso.com' cannot be a host name because of the 'DNS:' before it; use 'mtls.contoso.com'.", "mtls.contoso.com")]
    [InlineData("DNS=dns=*.contoso.com", "Name 'dns=*.contoso.com' cannot be a host name because of the 'dns=' before it; use '*.contoso.com'.", "*.contoso.com")]
    [InlineData("CN=CN=Mtls.contoso.com", "Name 'CN=Mtls.contoso.com' cannot be a host name because of the 'CN=' before it; use 'Mtls.contoso.com'.", "Mtls.contoso.com")]
    [InlineData("CN=CN=*.contoso.com", "Name 'CN=*.contoso.com' cannot be a host name because of the 'CN=' before it; use '*.contoso.com'.", "*.contoso.com")]
    [InlineData("CN=DNS:mtls.contoso.com", "Name 'DNS:mtls.contoso.com' cannot be a host name because of the 'DNS:' before it; use 'mtls.contoso.com'.", "mtls.contoso.com")]
    [InlineData("CN=app.contoso.com,mtls.contoso.com", "Name 'app.contoso.com,mtls.contoso.com' cannot be a host name because it holds several names; list each as a DNS name of its own in the SAN.", null)]
    [InlineData("DNS=app.contoso.com; *.contoso.co.uk", "Name 'app.contoso.com; *.contoso.co.uk' cannot be a host name because it holds several names; list each as a DNS name of its own in the SAN.", null)]
    [InlineData("DNS=app.contoso.com mtls.contoso.com", "Name 'app.contoso.com mtls.contoso.com' cannot be a host name because it holds several names; list each as a DNS name of its own in the SAN.", null)]
    [InlineData("DNS=john@contoso.com", "Name 'john@contoso.com' cannot be a host name because it is a mail address; list it in the SAN as one, or use a host name.", null)]
    [InlineData("DNS=/contoso", "Name '/contoso' cannot be a host name because no host stands in it; use a host name on your own domain.", null)]
    [InlineData("DNS=Amazon.com, Inc.", "Name 'Amazon.com, Inc.' cannot be a host name because of the character ','; use letters, digits, hyphens and single dots.", null)]
    [InlineData("DNS=hell,o.contoso.com", "Name 'hell,o.contoso.com' cannot be a host name because of the character ','; use letters, digits, hyphens and single dots.", null)]
    [InlineData("DNS=john doe@contoso.com", "Name 'john doe@contoso.com' cannot be a host name because of the white space; use letters, digits, hyphens and single dots.", null)]
    public void The_message_says_what_the_whole_is(string line, string message, string? suggested)
    {
        var finding = Assert.Single(General(line).ConfigFindings());

        Assert.Equal(("CERT2004", message, suggested), (finding.Rule.Id, finding.Message, finding.SuggestedValue));
    }

    [Theory]
    [InlineData("DNS=spiffe://contoso.com/billing", "CERT2002", "DNS name 'spiffe://contoso.com/billing' is a SPIFFE ID, which is no host; list it in the SAN as a URI.")]
    [InlineData("CN=co.uk", "CERT2006", "Name 'co.uk' is a public suffix, under which others register domains, so nobody can own it; use a host name on your own domain.")]
    [InlineData("CN=*.co.uk", "CERT2006", "Name '*.co.uk' stands for all names on a public suffix, under which others register domains, so nobody can own it; use a host name on your own domain.")]
    public void The_message_fits_the_name(string line, string rule, string message)
    {
        var finding = Assert.Single(General(line).ConfigFindings());

        Assert.Equal((rule, message), (finding.Rule.Id, finding.Message));
    }

    [Fact]
    public void A_SPIFFE_ID_in_the_common_name_names_no_host() => Assert.Empty(General("CN=spiffe://cluster.local/ns/billing").Config());

    [Theory]
    [InlineData(Profiles.General, null)]
    [InlineData(Profiles.PublicTls, "CERT2001 policy 'server01'")]
    [InlineData(Profiles.ServiceNow, "CERT2001 policy 'server01'")]
    public void The_baseline_requirements_want_qualified_names_too(Profiles profiles, string? expected) =>
        Assert.Equal(
            expected is null ? [] : [expected],
            new Sample("CN=server01", "DNS=server01") { IsComplete = false, Policy = new LintPolicy { Profiles = profiles } }.Request());

    private static Sample General(string line) => new(line) { Policy = new LintPolicy { Profiles = Profiles.General } };
}
