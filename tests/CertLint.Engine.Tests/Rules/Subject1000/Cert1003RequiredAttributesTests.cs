using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Subject1000;

public class Cert1003RequiredAttributesTests
{
    [Theory]
    [InlineData(
        "O=Contoso, C=US",
        "The subject lacks CN, L and ST, which KB0656516 requires; add the host name on your own domain, the city and the state or province in which the organization is registered.")]
    [InlineData(
        "CN=mtls.contoso.com, O=Contoso, L=Seattle, C=US",
        "The subject lacks ST, which KB0656516 requires; add the state or province in which the organization is registered.")]
    [InlineData(
        "CN=mtls.contoso.com, L=Seattle, ST=Washington, C=US",
        "The subject lacks O, which KB0656516 requires; add the organization's registered name.")]
    public void All_that_is_missing_is_one_finding(string subject, string message) =>
        Assert.Equal(message, Assert.Single(new Sample(subject.Split(", ")).ConfigFindings()).Message);

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
        Assert.Empty(sample.Certificate(Purpose.Identity, selfIssued: true));
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
        Assert.Empty(new Sample("CN=mtls.contoso.com", "OU=Integration")
        {
            Policy = new() { RequiredAttributes = ["CN", "OU"] },
        }.Config());
}
