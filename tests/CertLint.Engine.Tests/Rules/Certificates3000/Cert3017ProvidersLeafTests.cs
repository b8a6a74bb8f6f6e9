using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

public class Cert3017ProvidersLeafTests
{
    [Theory]
    [InlineData("*.service-now.com", null, "ServiceNow, Inc.", true)]
    [InlineData("acme.service-now.com", null, "ServiceNow, Inc.", true)]
    [InlineData("acme.service-now.com", null, null, true)]
    [InlineData("mtls.contoso.com", "acme.servicenowservices.com", "ServiceNow, Inc.", true)]
    [InlineData("api.provider.net", null, "Provider Ltd.", true)]
    [InlineData("servicenow.acme.com", null, "Acme", false)]
    [InlineData("service-now.com.acme.com", null, "Acme", false)]
    [InlineData("myservice-now.com", null, "Acme", false)]
    [InlineData("mtls.contoso.com", "www.contoso.com", "Contoso, Ltd.", false)]
    // CERT1001 says that this one is not the provider's.
    [InlineData("acme.service-now.com", null, "Contoso, Ltd.", false)]
    public void A_leaf_on_a_provider_s_domain_rotates(string commonName, string? alternativeName, string? organization, bool isTold)
    {
        var certificate = Peer(commonName, alternativeName, organization);
        var policy = new LintPolicy { ProviderDomains = ["provider.net"] };

        Assert.Equal(isTold ? "suggestion" : "", Dated.Level("CERT3017", certificate, policy));
        Assert.Equal(isTold ? "suggestion" : "", Dated.Level("CERT3017", certificate, policy with { IsTest = true }));
    }

    [Fact]
    public void A_CA_s_certificate_our_own_and_a_self_signed_one_are_not_meant()
    {
        var certificate = Peer("acme.service-now.com", null, "ServiceNow, Inc.");

        Assert.Equal("", Dated.Level("CERT3017", certificate with { IsAuthority = true, Purpose = Purpose.Authority }, new LintPolicy()));
        Assert.Equal("", Dated.Level("CERT3017", certificate with { Purpose = Purpose.Identity }, new LintPolicy()));
        Assert.Equal("", Dated.Level("CERT3017", certificate with { HasPrivateKey = true }, new LintPolicy()));
        Assert.Equal("", Dated.Level("CERT3017", certificate with { IsSelfIssued = true }, new LintPolicy()));
    }

    [Fact]
    public void One_mistake_is_told_once()
    {
        var certificate = Peer("acme.service-now.com", "www.service-now.com", "Contoso, Ltd.");

        Assert.Equal(["CERT1001"], new Linter(IsOnProviders).Lint(certificate, new LintPolicy()).Select(finding => finding.Rule.Id).Distinct());
        // It is no more the provider's for nobody wanting to hear of CERT1001.
        Assert.Empty(new Linter(id => id == "CERT3017").Lint(certificate, new LintPolicy()));

        static bool IsOnProviders(string id) => id is "CERT1001" or "CERT3017";
    }

    [Fact]
    public void The_message_names_the_host_and_its_owner()
    {
        Assert.Equal(
            "The certificate for '*.service-now.com' is ServiceNow's own, which replaces it several times a year, so whoever trusts this copy then fails; trust the CA that issues it.",
            Dated.Message("CERT3017", Peer("*.service-now.com", null, "ServiceNow, Inc."), new LintPolicy()));
        Assert.Contains(
            "is your service provider's own",
            Dated.Message("CERT3017", Peer("api.provider.net", null, null), new LintPolicy { ProviderDomains = ["provider.net"] }), StringComparison.Ordinal);
    }

    private static CertificateTarget Peer(string commonName, string? alternativeName, string? organization)
    {
        (AttributeType, string)[] subject = [(AttributeType.CommonName, commonName)];
        return Asked.Certificate(Purpose.Peer) with
        {
            Subject = Dated.Name(organization is null ? subject : [(AttributeType.Organization, organization), .. subject]),
            AlternativeNames = alternativeName is null ? [] : [new GeneralName(GeneralNameKind.Dns, MappedText.At(commonName, Asked.Place)), new GeneralName(GeneralNameKind.Dns, MappedText.At(alternativeName, Asked.Place))],
        };
    }
}
