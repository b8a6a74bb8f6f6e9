using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Rules.Subject1000;

namespace CertLint.Engine.Tests.Rules.Subject1000;

public class ProviderDomainTextTests
{
    [Theory]
    [InlineData("CN=acme.service-now.com", "acme.service-now.com")]
    [InlineData("  cn = acme.service-now.com , C=US", "acme.service-now.com")]
    [InlineData("C=US;CN=acme.servicenow.com", "acme.servicenow.com")]
    [InlineData("O=\"Acme, Inc.\",CN=*.servicenowservices.com", "*.servicenowservices.com")]
    [InlineData("O=Acme\\, Inc.,CN=acme.servicenowcloud.com.au", "acme.servicenowcloud.com.au")]
    [InlineData("2.5.4.3=acme.service-now.com", "acme.service-now.com")]
    [InlineData("/CN=acme.service-now.com", "acme.service-now.com")]
    [InlineData("/C=US/O=Contoso/CN=acme.service-now.com", "acme.service-now.com")]
    [InlineData("CN=Acme.Service-Now.Com", "Acme.Service-Now.Com")]
    [InlineData("CN=Acme.ServiceNow.Com", "Acme.ServiceNow.Com")]
    [InlineData("CN=https://acme.service-now.com/", "acme.service-now.com")]
    public void A_name_of_the_provider_is_told_at_its_host_as_a_suggestion(string text, string host)
    {
        var problem = ProviderDomainText.Find(MappedText.Verbatim(text, 0), LintPolicy.Default);

        Assert.NotNull(problem);
        Assert.Equal("CERT1001", problem.RuleId);
        Assert.Equal(Level.Suggestion, problem.AtMost);
        Assert.Equal(host, text.Substring(problem.Place.Start, problem.Place.Length));
        Assert.Contains($"'{host}'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("acme.service-now.com")]
    [InlineData("CN")]
    [InlineData("CN=")]
    [InlineData("/")]
    [InlineData("/CN")]
    [InlineData("CN=mtls.contoso.com")]
    [InlineData("CN=acme.service-now.com is no name of yours.")]
    [InlineData("No CA issues CN=acme.service-now.com")]
    [InlineData("subject: CN=acme.service-now.com, O=Contoso")]
    [InlineData("https://acme.service-now.com/CN=acme.service-now.com")]
    [InlineData("OU=acme.service-now.com, CN=mtls.contoso.com")]
    [InlineData("CN=acme.service-now.com.contoso.com")]
    [InlineData("CN=*.service-now.com, O=\"ServiceNow, Inc.\", C=US")]
    [InlineData("/O=ServiceNow, Inc./CN=acme.service-now.com")]
    [InlineData("CN=\ud800.service-now.com\udc00")]
    public void Any_other_text_is_silent(string text) =>
        Assert.Null(ProviderDomainText.Find(MappedText.Verbatim(text, 0), LintPolicy.Default));

    [Fact]
    public void A_long_text_is_data() => Assert.Null(ProviderDomainText.Find(
        MappedText.Verbatim("CN=acme.service-now.com, OU=" + new string('x', 2000), 0), LintPolicy.Default));

    [Fact]
    public void A_domain_of_a_setting_counts()
    {
        var policy = LintPolicy.Default with { ProviderDomains = ["fabrikam.com"] };

        Assert.NotNull(ProviderDomainText.Find(MappedText.Verbatim("CN=mtls.fabrikam.com", 0), policy));
        Assert.Null(ProviderDomainText.Find(MappedText.Verbatim("CN=mtls.fabrikam.com", 0), LintPolicy.Default));
    }
}
