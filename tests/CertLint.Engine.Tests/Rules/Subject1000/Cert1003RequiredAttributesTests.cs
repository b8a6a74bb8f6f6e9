using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Subject1000;

public class Cert1003RequiredAttributesTests
{
    [Fact]
    public void All_that_is_missing_is_one_finding()
    {
        var finding = Assert.Single(new Sample("CN=mtls.contoso.com", "O=Contoso", "C=US").ConfigFindings());

        Assert.Equal(
            "The subject lacks L and ST, which KB0656516 requires; add the city and state or province in which the organization is registered.",
            finding.Message);
    }

    [Fact]
    public void Where_the_format_names_hosts_only_the_users_own_setting_asks_for_more()
    {
        var sample = new Sample("CN=mtls.contoso.com");
        var asked = new Sample("CN=mtls.contoso.com") { Policy = LintPolicy.Default with { RequiredAttributes = ["CN", "O"] } };
        var target = new ConfigTarget(default) { Purpose = Purpose.Request, IsSubjectOptional = true };

        Assert.Empty(sample.Findings(target));
        Assert.Contains("lacks O, which certlint.required_attributes", Assert.Single(asked.Findings(target)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ST", "the state or province in which the organization is registered")]
    [InlineData("C", "the country (its two-letter code) in which the organization is registered")]
    [InlineData("O", "the registered name of the organization")]
    [InlineData("CN", "a host name on your own domain")]
    public void What_is_missing_is_said_so_that_it_stands_alone(string missing, string advice)
    {
        string[] lines = ["CN=mtls.contoso.com", "O=Contoso", "L=Seattle", "ST=Washington", "C=US"];
        var sample = new Sample([.. lines.Where(line => !line.StartsWith(missing + "=", StringComparison.Ordinal))]);

        Assert.EndsWith($"; add {advice}.", Assert.Single(sample.ConfigFindings()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void To_what_is_made_already_nothing_can_be_added()
    {
        var sample = new Sample("CN=mtls.contoso.com", "O=Contoso", "L=Seattle", "C=US");

        Assert.EndsWith(
            "; make a new request with the state or province in which the organization is registered.",
            Assert.Single(sample.Findings(new RequestTarget(default))).Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "; request a new certificate with the state or province in which the organization is registered.",
            Assert.Single(sample.Findings(new CertificateTarget(default) { Purpose = Purpose.Identity })).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SG", null)]
    [InlineData("MC", null)]
    [InlineData("VA", null)]
    [InlineData("DE", "suggestion")]
    [InlineData("JP", "suggestion")]
    [InlineData("US", "policy")]
    [InlineData("CA", "policy")]
    [InlineData("AU", "policy")]
    [InlineData("IN", "policy")]
    [InlineData("BR", "policy")]
    [InlineData("MX", "policy")]
    public void A_missing_state_alone_depends_on_the_country(string country, string? level)
    {
        var findings = new Sample("CN=mtls.contoso.com", "O=Contoso", "L=Somewhere", "C=" + country).Config();

        Assert.Equal(level is null ? [] : [$"CERT1003 {level} 'subject'"], findings);
    }

    [Fact]
    public void Whether_a_state_is_missing_depends_on_a_country_that_is_known()
    {
        Assert.Empty(new Sample("CN=mtls.contoso.com", "O=Contoso", "L=Somewhere", "C={COUNTRY}").Config());
        Assert.Contains("lacks L, which", Assert.Single(new Sample("CN=mtls.contoso.com", "O=Contoso", "C={COUNTRY}").ConfigFindings()).Message, StringComparison.Ordinal);
        Assert.Equal(["CERT1010 warning 'SG\u200b'"], new Sample("CN=mtls.contoso.com", "O=Contoso", "L=Singapore", "C=SG\u200b").Config());
    }

    [Fact]
    public void A_template_in_the_place_of_a_value_is_not_missing() =>
        Assert.Empty(new Sample("CN={CN}", "O={O}", "L={L}", "ST={ST}", "C={C}").Config());

    [Fact]
    public void What_the_reader_cannot_see_is_not_called_missing() =>
        Assert.Empty(new Sample("CN=mtls.contoso.com") { IsComplete = false }.Config());

    [Theory]
    [InlineData(Purpose.SelfSigned)]
    [InlineData(Purpose.Authority)]
    public void Only_requests_are_asked(Purpose purpose) => Assert.Empty(new Sample("CN=mtls.contoso.com").Config(purpose));

    [Fact]
    public void Certificates_are_asked_where_they_are_the_projects_own()
    {
        var sample = new Sample("CN=mtls.contoso.com");

        Assert.Equal(["CERT1003 warning 'subject'"], sample.Certificate(Purpose.Identity));
        Assert.DoesNotContain(sample.Certificate(Purpose.Identity, selfIssued: true), finding => finding.StartsWith("CERT1003", StringComparison.Ordinal));
        Assert.Empty(sample.Certificate(Purpose.Peer));
        Assert.Empty(sample.Certificate(Purpose.Authority));
        Assert.Empty(sample.Code());
    }

    [Fact]
    public void The_general_profile_asks_nothing_unless_the_user_does()
    {
        Assert.Empty(new Sample("CN=mtls.contoso.com") { Policy = new() { Profiles = Profiles.General } }.Config());
        Assert.Equal(
            ["CERT1003 policy 'subject'"],
            new Sample("CN=mtls.contoso.com")
            {
                Policy = new() { Profiles = Profiles.General, RequiredAttributes = ["CN", "OU"] },
            }.Config());
    }

    [Fact]
    public void The_users_list_replaces_the_articles() =>
        Assert.Empty(new Sample("CN=mtls.contoso.com", "O=Contoso")
        {
            Policy = new() { RequiredAttributes = ["CN", "O"] },
        }.Config());
}
