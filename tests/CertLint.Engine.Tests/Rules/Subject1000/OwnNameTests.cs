using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Subject1000;

/// <summary>The host of one's own that CERT1001 proposes for code, and never suggests.</summary>
public class OwnNameTests
{
    [Theory]
    [InlineData("acme.service-now.com", "acme.contoso.com")]
    [InlineData("a.lab3.service-now.com", "a.lab3.contoso.com")]
    [InlineData("acme.servicenowcloud.com.au", "acme.contoso.com")]
    // The longest of the provider's domains.
    [InlineData("acme.hosted.service-now.com", "acme.contoso.com")]
    [InlineData("acme.vendor.example", "acme.contoso.com")]
    // No single host, or none that is written plainly.
    [InlineData("service-now.com", null)]
    [InlineData("*.service-now.com", null)]
    [InlineData("acme.service-now.com.", null)]
    [InlineData("ACME.service-now.com", null)]
    [InlineData("{x}.service-now.com", null)]
    public void The_labels_before_the_providers_domain_stay(string host, string? expected)
    {
        var policy = new LintPolicy { OwnedDomains = ["contoso.com", "contoso.net"], ProviderDomains = ["vendor.example", "hosted.service-now.com"] };

        var finding = Assert.Single(
            new Sample("CN=" + host) { Policy = policy, IsComplete = false }.Findings(new CodeTarget(default)),
            finding => finding.Rule.Id == "CERT1001");

        Assert.Equal((expected, null), (finding.Proposal, finding.SuggestedValue));
    }

    [Fact]
    public void Nothing_is_proposed_without_a_domain_of_ones_own()
    {
        var finding = Assert.Single(new Sample("CN=acme.service-now.com") { IsComplete = false }.Findings(new CodeTarget(default)));

        Assert.Null(finding.Proposal);
    }
}
