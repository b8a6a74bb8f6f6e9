using CertLint.Model;

namespace CertLint.Engine.Tests.Rules.Subject1000;

public class Cert1001ProviderDomainTests
{
    [Theory]
    [InlineData("acme.service-now.com")]
    [InlineData("service-now.com")]
    [InlineData("ACME.Service-Now.COM")]
    [InlineData("acme.lab3.service-now.com")]
    [InlineData("acme.servicenow.com")]
    [InlineData("acme.servicenowservices.com")]
    [InlineData("acme.servicenowcloud.com.au")]
    [InlineData("{INSTANCE}.service-now.com")]
    public void A_name_on_a_domain_of_ServiceNow_breaks_policy_in_a_request(string name)
    {
        var sample = Common(name);

        Assert.Equal([$"CERT1001 policy '{name}'"], sample.Config());
        Assert.Equal([$"CERT1001 policy '{name}'"], sample.Request());
        Assert.Equal([$"CERT1001 policy '{name}'"], sample.Code());
        Assert.Equal([$"CERT1001 policy '{name}'"], sample.Certificate(Purpose.Identity));
    }

    [Theory]
    [InlineData("servicenow.contoso.com")]
    [InlineData("service-now.com.contoso.com")]
    [InlineData("myservice-now.com")]
    [InlineData("{X}service-now.com")]
    [InlineData("service-now.{TLD}")]
    [InlineData("{HOST}")]
    public void A_name_that_only_looks_like_one_is_silent(string name)
    {
        Assert.DoesNotContain(Common(name).Config(), finding => finding.StartsWith("CERT1001", StringComparison.Ordinal));
        Assert.DoesNotContain(Common(name).Code(), finding => finding.StartsWith("CERT1001", StringComparison.Ordinal));
    }

    [Fact]
    public void The_providers_own_certificate_is_right_as_a_Peer_but_rotates()
    {
        var sample = new Sample(
            "C=US", "ST=California", "L=San Diego", "O=ServiceNow, Inc.", "CN=*.service-now.com", "DNS=*.service-now.com",
            "DNS=service-now.com");

        Assert.Equal(["CERT3017 suggestion 'subject'"], sample.Certificate(Purpose.Peer));
    }

    [Theory]
    [InlineData("O=ServiceNow", false, false)]
    [InlineData("O=Service-now.com", false, false)]
    [InlineData("L=no organization at all", false, false)]
    [InlineData("O=Contoso", false, true)]
    [InlineData("O=ServiceNow, Inc.", true, true)]
    public void A_leaf_that_cannot_be_the_providers_warns_but_is_not_policy(string organization, bool selfIssued, bool warns)
    {
        var findings = new Sample(organization, "CN=acme.service-now.com").Certificate(Purpose.Peer, selfIssued);

        Assert.Equal([warns ? "CERT1001 warning 'acme.service-now.com'" : "CERT3017 suggestion 'subject'"], findings);
    }

    [Fact]
    public void A_self_signed_maker_warns_and_is_not_policy() =>
        Assert.Equal(["CERT1001 warning 'acme.service-now.com'"], Common("acme.service-now.com").Config(Purpose.SelfSigned));

    [Fact]
    public void An_authority_names_no_host() =>
        Assert.Empty(new Sample("CN=service-now.com", "O=Contoso").Config(Purpose.Authority));

    [Fact]
    public void A_name_in_the_SAN_counts_as_one_in_the_CN() =>
        Assert.Equal(
            ["CERT1001 policy 'acme.service-now.com'"],
            new Sample("CN=mtls.contoso.com", "O=Contoso", "L=Seattle", "ST=Washington", "C=US", "DNS=mtls.contoso.com", "DNS=acme.service-now.com").Config());

    [Fact]
    public void The_users_own_provider_domains_add_to_the_list()
    {
        var sample = new Sample("CN=acme.bigcloud.net", "O=Contoso", "L=Seattle", "ST=Washington", "C=US")
        {
            Policy = new() { ProviderDomains = ["bigcloud.net"] },
        };

        var finding = Assert.Single(sample.ConfigFindings());
        Assert.Equal("CERT1001", finding.Rule.Id);
        Assert.Contains("your service provider owns", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_test_project_it_is_a_suggestion()
    {
        var sample = new Sample("CN=acme.service-now.com") { Policy = new() { IsTest = true } };

        Assert.Equal(["CERT1001 suggestion 'acme.service-now.com'"], sample.Code());
    }

    [Fact]
    public void The_message_says_what_is_wrong_and_what_to_do()
    {
        var finding = Assert.Single(Common("acme.service-now.com").ConfigFindings());

        Assert.Equal(
            "Name 'acme.service-now.com' is on a domain that ServiceNow owns, so no CA will issue it to you; use a host name on your own domain.",
            finding.Message);
    }

    private static Sample Common(string name) =>
        new("CN=" + name, "O=Contoso", "L=Seattle", "ST=Washington", "C=US");
}
