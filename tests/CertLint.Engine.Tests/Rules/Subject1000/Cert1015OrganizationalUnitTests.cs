using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Subject1000;

public class Cert1015OrganizationalUnitTests
{
    private const string Rule = "CERT1015";
    private const string ServerAuth = "1.3.6.1.5.5.7.3.1";
    private const string ClientAuth = "1.3.6.1.5.5.7.3.2";

    [Theory]
    [InlineData(Profiles.ServiceNow, "suggestion 'IT'", "suggestion 'IT'", null)]
    [InlineData(Profiles.PublicTls, "warning 'IT'", "warning 'IT'", "warning 'IT'")]
    [InlineData(Profiles.ServiceNow | Profiles.PublicTls, "warning 'IT'", "warning 'IT'", "warning 'IT'")]
    [InlineData(Profiles.General, null, null, null)]
    public void The_profile_decides(Profiles profiles, string? config, string? request, string? certificate)
    {
        var name = new StructuredName("O=Contoso", "OU=IT") { Profiles = profiles };

        Assert.Equal(config is null ? [] : [config], name.Lint(Rule, StructuredName.Config()));
        Assert.Equal(request is null ? [] : [request], name.Lint(Rule, StructuredName.Request()));
        Assert.Equal(certificate is null ? [] : [certificate], name.Lint(Rule, StructuredName.Certificate(Purpose.Identity)));
    }

    [Fact]
    public void Code_and_other_purposes_are_silent()
    {
        var name = new StructuredName("O=Contoso", "OU=IT") { Profiles = Profiles.ServiceNow | Profiles.PublicTls };

        Assert.Empty(name.Lint(Rule, StructuredName.Code()));
        Assert.Empty(name.Lint(Rule, StructuredName.Config(Purpose.SelfSigned)));
        Assert.Empty(name.Lint(Rule, StructuredName.Config(Purpose.Authority)));
        Assert.Empty(name.Lint(Rule, StructuredName.Certificate(Purpose.Peer)));
        Assert.Empty(name.Lint(Rule, StructuredName.Certificate(Purpose.Authority)));
        Assert.Empty(name.Lint(Rule, StructuredName.Certificate(Purpose.Identity) with { IsSelfIssued = true }));
        Assert.Empty(name.Lint(Rule, StructuredName.Request() with { Usage = Usage.Signing }));
    }

    [Theory]
    [InlineData("2022-08-31", null)]
    [InlineData("2022-09-01", "warning 'IT'")]
    [InlineData(null, "warning 'IT'")]
    public void A_certificate_is_judged_by_the_requirements_of_its_time(string? notBefore, string? expected)
    {
        var name = new StructuredName("O=Contoso", "OU=IT") { Profiles = Profiles.PublicTls };

        Assert.Equal(expected is null ? [] : [expected], name.Lint(Rule, StructuredName.Certificate(Purpose.Identity, notBefore)));
    }

    [Theory]
    [InlineData(ClientAuth, null)]
    [InlineData(ClientAuth + " " + ServerAuth, "warning 'IT'")]
    [InlineData("2.5.29.37.0", "warning 'IT'")]
    public void A_certificate_that_serves_no_TLS_is_outside_the_requirements(string usages, string? expected)
    {
        var name = new StructuredName("O=Contoso", "OU=IT") { Profiles = Profiles.PublicTls, ExtendedKeyUsages = usages.Split(' ') };

        Assert.Equal(expected is null ? [] : [expected], name.Lint(Rule, StructuredName.Certificate(Purpose.Identity)));
        Assert.Equal(expected is null ? [] : [expected], name.Lint(Rule, StructuredName.Request()));
    }

    // Its own policy says that it meets the requirements.
    [Fact]
    public void A_policy_of_the_requirements_counts_more_than_the_usages()
    {
        var name = new StructuredName("O=Contoso", "OU=IT") { Profiles = Profiles.PublicTls, ExtendedKeyUsages = [ClientAuth] };

        Assert.Equal(["warning 'IT'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Identity, null, "1.2.3", "2.23.140.1.2.2")));
        Assert.Empty(name.Lint(Rule, StructuredName.Certificate(Purpose.Identity, null, "1.2.3")));
    }

    [Fact]
    public void Each_unit_has_to_go_whatever_it_is_called() => Assert.Equal(
        ["suggestion 'IT'", "suggestion '{unit}'"],
        new StructuredName("O=Contoso", "OU=IT", "OU={unit}").Lint(Rule, StructuredName.Config()));

    [Theory]
    [InlineData(Profiles.ServiceNow, "Organizational unit 'IT' must not be in a publicly trusted TLS certificate, so leave it out; the DBA name that KB0656516 wants there goes into O, as 'DBA name (Legal Name)'.")]
    [InlineData(Profiles.PublicTls, "Organizational unit 'IT' must not be in a publicly trusted TLS certificate; leave it out, and write a DBA name into O, as 'DBA name (Legal Name)'.")]
    public void A_request_hears_where_a_DBA_name_goes(Profiles profiles, string message) => Assert.Equal(
        message,
        Assert.Single(new StructuredName("O=Contoso", "OU=IT") { Profiles = profiles }.Findings(Rule, StructuredName.Request())).Message);

    [Fact]
    public void For_a_certificate_a_new_one_is_needed() => Assert.Equal(
        "Organizational unit 'IT' must not be in a publicly trusted TLS certificate since 2022-09-01; request a new certificate without it.",
        Assert.Single(new StructuredName("O=Contoso", "OU=IT") { Profiles = Profiles.PublicTls }
            .Findings(Rule, StructuredName.Certificate(Purpose.Identity))).Message);
}
