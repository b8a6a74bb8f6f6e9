using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Subject1000;

public class Cert1017NameStructureTests
{
    private const string Rule = "CERT1017";

    [Fact]
    public void It_is_judged_in_each_column()
    {
        var name = Name("C=US L=a O=Contoso +OU=IT");
        var publicTls = Name("C=US L=a O=Contoso +OU=IT", Profiles.PublicTls);

        Assert.Equal(["suggestion 'IT'"], name.Lint(Rule, StructuredName.Code()));
        Assert.Equal(["suggestion 'IT'"], name.Lint(Rule, StructuredName.Config()));
        Assert.Equal(["suggestion 'IT'"], name.Lint(Rule, StructuredName.Request()));
        Assert.Equal(["suggestion 'IT'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Identity)));
        Assert.Equal(["suggestion 'IT'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Peer)));
        Assert.Equal(["suggestion 'IT'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Authority)));
        Assert.Empty(name.Lint(Rule, StructuredName.Config(Purpose.SelfSigned)));
        Assert.Empty(name.Lint(Rule, StructuredName.Config(Purpose.Authority)));
        Assert.Equal(["warning 'IT'"], publicTls.Lint(Rule, StructuredName.Code()));
        Assert.Equal(["warning 'IT'"], publicTls.Lint(Rule, StructuredName.Config()));
        Assert.Equal(["warning 'IT'"], publicTls.Lint(Rule, StructuredName.Request()));
        Assert.Equal(["warning 'IT'"], publicTls.Lint(Rule, StructuredName.Certificate(Purpose.Identity)));
        Assert.Equal(["suggestion 'IT'"], publicTls.Lint(Rule, StructuredName.Certificate(Purpose.Peer)));
    }

    [Theory]
    [InlineData("O=Contoso +OU=IT", "O and OU stand in one RDN (joined by '+'), which many programs cannot match; write each in an RDN of its own.")]
    [InlineData("CN=a +serialNumber=1 +UID=b", "CN, serialNumber and UID stand in one RDN (joined by '+'), which many programs cannot match; write each in an RDN of its own.")]
    [InlineData("OU=a +OU=b", "OU and OU stand in one RDN (joined by '+'), which many programs cannot match; write each in an RDN of its own.")]
    [InlineData("DC=contoso +DC=com", "DC and DC stand in one RDN (joined by '+'), which many programs cannot match; write each in an RDN of its own.")]
    [InlineData("CN=a +CN=a", "CN and CN stand in one RDN (joined by '+'), which many programs cannot match; write one of them.")]
    public void An_RDN_of_several_attributes_is_told(string attributes, string message)
    {
        var name = Name(attributes);

        var finding = name.Findings(Rule, StructuredName.Config())[0];

        Assert.Equal(message, finding.Message);
        Assert.Single(finding.RelatedPlaces);
    }

    [Theory]
    [InlineData("2023-09-14", "suggestion 'b'")]
    [InlineData("2023-09-15", "warning 'b'")]
    public void An_RDN_of_several_attributes_is_forbidden_since_2023(string notBefore, string expected) => Assert.Equal(
        [expected], Name("C=US L=c O=a +CN=b", Profiles.PublicTls).Lint(Rule, StructuredName.Certificate(Purpose.Identity, notBefore)));

    [Theory]
    [InlineData("OU=IT CN=a", "suggestion 'IT'")]
    [InlineData("O= OU=IT CN=a", "suggestion 'IT'")]
    [InlineData("O=Contoso OU=IT", null)]
    [InlineData("OU=IT O={organization}", null)]
    [InlineData("CN=a OU=IT,_O=Contoso", null)]
    [InlineData("CN=John OU=Users DC=contoso DC=com", null)]
    [InlineData("CN=a", null)]
    [InlineData("CN=a OU=", null)]
    [InlineData("CN=a OU= OU=IT", "suggestion 'IT'")]
    public void A_unit_without_an_organization_is_told(string attributes, string? expected) => Assert.Equal(
        expected is null ? [] : [expected], Name(attributes, Profiles.General).Lint(Rule, StructuredName.Config()));

    [Fact]
    public void What_may_be_missing_elsewhere_is_not_called_missing()
    {
        string[] lines = ["OU=IT", "CN=a"];

        Assert.Empty(new StructuredName(lines) { Profiles = Profiles.General, IsComplete = false }.Lint(Rule, StructuredName.Code()));
        Assert.Equal(["suggestion 'IT'"], new StructuredName(lines) { Profiles = Profiles.General }.Lint(Rule, StructuredName.Code()));
    }

    // One mistake, one finding: CERT1003 says that O is missing, CERT1015 that OU must go.
    [Fact]
    public void A_unit_without_an_organization_is_told_once()
    {
        var name = Name("OU=IT C=US ST=California L=San_Diego CN=mtls.contoso.com");

        Assert.Equal(["CERT1015", "CERT1003"], name.All(StructuredName.Request()).Select(finding => finding.Rule.Id));
        // That the certificate has no SAN is another mistake.
        Assert.Equal(["CERT1003", "CERT2010"], name.All(StructuredName.Certificate(Purpose.Identity)).Select(finding => finding.Rule.Id));
        var other = new StructuredName("OU=IT", "CN=mtls.contoso.com") { Policy = new() { RequiredAttributes = ["L"] } };
        Assert.Equal(["CERT1003", Rule, "CERT2010"], other.All(StructuredName.Certificate(Purpose.Identity)).Select(finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData("2021-08-15", "suggestion 'IT'")]
    [InlineData("2021-08-16", "warning 'IT'")]
    [InlineData("2022-08-31", "warning 'IT'")]
    [InlineData("2022-09-01", null)]
    public void The_requirements_forbade_such_a_unit_before_they_forbade_all(string notBefore, string? expected) => Assert.Equal(
        expected is null ? [] : [expected],
        Name("OU=IT CN=a", Profiles.PublicTls).Lint(Rule, StructuredName.Certificate(Purpose.Identity, notBefore)));

    [Theory]
    [InlineData("emailAddress=ops@contoso.com DNS=mtls.contoso.com", "suggestion 'ops@contoso.com'")]
    [InlineData("emailAddress=ops@contoso.com", "suggestion 'ops@contoso.com'")]
    [InlineData("emailAddress=ops@contoso.com email=dev@contoso.com", "suggestion 'ops@contoso.com'")]
    [InlineData("emailAddress=ops@contoso.com email=ops@contoso.com", null)]
    [InlineData("emailAddress=Ops@Contoso.com email=ops@contoso.com", null)]
    [InlineData("emailAddress={user}@contoso.com", null)]
    [InlineData("emailAddress=ops@contoso.com email={user}@contoso.com", null)]
    [InlineData("emailAddress=Unknown", null)]
    [InlineData("emailAddress=", null)]
    [InlineData("emailAddress=me@example.net", null)]
    [InlineData("CN=ops@contoso.com", null)]
    public void An_address_that_only_the_subject_has_is_told(string attributes, string? expected) => Assert.Equal(
        expected is null ? [] : [expected], Name(attributes).Lint(Rule, StructuredName.Request()));

    [Fact]
    public void Where_names_may_be_added_no_address_is_called_missing()
    {
        var name = new StructuredName("emailAddress=ops@contoso.com") { AreAlternativeNamesComplete = false };

        Assert.Empty(name.Lint(Rule, StructuredName.Config()));
        Assert.Empty(Name("emailAddress=ops@contoso.com").Lint(Rule, StructuredName.Code()));
    }

    [Fact]
    public void Each_address_has_a_finding_of_its_own() => Assert.Equal(
        ["suggestion 'a@contoso.com'", "suggestion 'c@contoso.com'"],
        Name("emailAddress=a@contoso.com emailAddress=b@contoso.com emailAddress=c@contoso.com email=b@contoso.com")
            .Lint(Rule, StructuredName.Request()));

    [Theory]
    [InlineData(Profiles.ServiceNow, "E-mail address 'ops@contoso.com' is in the subject but not in the subjectAltName, where RFC 5280 wants it; move it there in a new request.")]
    [InlineData(Profiles.PublicTls, "E-mail address 'ops@contoso.com' is in the subject but not in the subjectAltName, where RFC 5280 wants it and a publicly trusted TLS certificate cannot have it; leave it out in a new request.")]
    public void The_message_says_where_the_address_goes(Profiles profiles, string message) => Assert.Equal(
        message, Assert.Single(Name("emailAddress=ops@contoso.com", profiles).Findings(Rule, StructuredName.Request())).Message);

    [Theory]
    [InlineData("2012-06-30", false, "suggestion")]
    [InlineData("2012-07-01", false, "warning")]
    [InlineData("2024-01-01", true, "suggestion")]
    public void An_address_is_forbidden_to_what_serves_TLS_under_the_requirements(string notBefore, bool isAuthority, string level)
    {
        var certificate = StructuredName.Certificate(Purpose.Identity, notBefore) with { IsAuthority = isAuthority };

        Assert.Equal([$"{level} 'ops@contoso.com'"], Name("emailAddress=ops@contoso.com", Profiles.PublicTls).Lint(Rule, certificate));
    }

    // BR 7.1.2.7.2 to 7.1.2.7.5, and for earlier dates 7.1.6.1 and 7.1.6.4 of the versions then in force.
    [Theory]
    [InlineData("2.23.140.1.2.1", "2024-01-01", "C=US CN=a", null)]
    [InlineData("2.23.140.1.2.1", "2024-01-01", "", null)]
    [InlineData("2.23.140.1.2.1", "2024-01-01", "C=US L=a O=b CN=a", "domain validation (DV), but its subject holds L and O;")]
    [InlineData("2.23.140.1.2.1", "2024-01-01", "C=US serialNumber=1", "domain validation (DV), but its subject holds serialNumber;")]
    [InlineData("2.23.140.1.2.1", "2023-09-14", "C=US serialNumber=1", null)]
    [InlineData("2.23.140.1.2.1", "2023-09-14", "C=US postalCode=1 street=a ST=b", "domain validation (DV), but its subject holds postalCode, street and ST;")]
    [InlineData("2.23.140.1.2.1", "2016-09-06", "SN=a", null)]
    [InlineData("2.23.140.1.2.1", "2016-09-07", "SN=a", "domain validation (DV), but its subject holds SN;")]
    [InlineData("2.23.140.1.2.1", "2012-06-30", "O=a", null)]
    [InlineData("2.23.140.1.2.2", "2024-01-01", "C=US ST=a O=b", null)]
    [InlineData("2.23.140.1.2.2", "2024-01-01", "C=US L=a O=b OU=c serialNumber=1", null)]
    [InlineData("2.23.140.1.2.2", "2024-01-01", "CN=a", "organization validation (OV), but its subject lacks O, L or ST and C;")]
    [InlineData("2.23.140.1.2.2", "2024-01-01", "C=US L=a O=b GN=c", "organization validation (OV), but its subject holds GN;")]
    [InlineData("2.23.140.1.2.2", "2012-06-30", "ST=a O=b", null)]
    [InlineData("2.23.140.1.2.3", "2024-01-01", "C=US L=a SN=b GN=c", null)]
    [InlineData("2.23.140.1.2.3", "2024-01-01", "C=US L=a O=b", "individual validation (IV), but its subject lacks GN and SN;")]
    [InlineData("2.23.140.1.2.3", "2023-09-14", "C=US L=a O=b", null)]
    [InlineData("2.23.140.1.2.3", "2023-09-14", "C=US L=a GN=b", "individual validation (IV), but its subject lacks SN;")]
    [InlineData("2.23.140.1.2.3", "2015-09-27", "GN=b", null)]
    [InlineData("2.23.140.1.1", "2024-01-01", "C=US L=a O=b businessCategory=c jurisdictionC=US serialNumber=1", null)]
    [InlineData("2.23.140.1.1", "2024-01-01", "C=US L=a O=b jurisdictionC=US SN=c", "extended validation (EV), but its subject lacks businessCategory and serialNumber and holds SN;")]
    [InlineData("1.3.6.1.4.1.55555.1", "2024-01-01", "CN=a", null)]
    [InlineData("2.23.140.1.2.1 2.23.140.1.2.2", "2024-01-01", "O=a", null)]
    [InlineData("1.2.3 2.23.140.1.2.1 2.23.140.1.2.1", "2024-01-01", "O=a", "domain validation (DV), but its subject holds O;")]
    public void Attributes_that_a_policy_does_not_go_with_are_told(string policies, string notBefore, string attributes, string? words)
    {
        var certificate = StructuredName.Certificate(Purpose.Identity, notBefore, policies.Split(' '));

        var findings = Name(attributes, Profiles.General).Findings(Rule, certificate)
            .Where(finding => finding.Message.Contains("policy", StringComparison.Ordinal)).ToList();

        if (words is null)
            Assert.Empty(findings);
        else
            Assert.Contains(words, Assert.Single(findings).Message, StringComparison.Ordinal);
    }

    // BR 7.1.4.2.2 of 2016-09-07.
    [Theory]
    [InlineData("O=a CN=b", null, "The subject holds O but lacks C and L or ST, which the Baseline Requirements forbid;")]
    [InlineData("L=a O=b CN=c", null, "The subject holds O but lacks C, which")]
    [InlineData("C=US O=b CN=c", null, "The subject holds O but lacks L or ST, which")]
    [InlineData("C=US O=b CN=c", "2016-09-06", null)]
    [InlineData("C=US O=b CN=c", "2016-09-07", "lacks L or ST")]
    [InlineData("C=US L=a O=b CN=c", null, null)]
    [InlineData("C=US ST=a O=b CN=c", null, null)]
    [InlineData("C=US CN=c", null, null)]
    [InlineData("CN=c", null, null)]
    [InlineData("C=US L=a CN=c", null, "The subject holds L but neither O nor GN and SN, which")]
    [InlineData("C=US ST=a postalCode=b street=d CN=c", null, "The subject holds street, ST and postalCode but neither O nor GN and SN, which")]
    [InlineData("C=US L=a GN=b SN=c", null, "The subject holds GN and SN without the policy 2.23.140.1.2.3 (individual validation), which")]
    public void In_a_public_certificate_an_address_goes_with_a_name(string attributes, string? notBefore, string? words)
    {
        var certificate = StructuredName.Certificate(Purpose.Identity, notBefore);

        var findings = Name(attributes, Profiles.PublicTls).Findings(Rule, certificate);

        if (words is null)
            Assert.Empty(findings);
        else
            Assert.Contains(words, Assert.Single(findings).Message, StringComparison.Ordinal);
        Assert.Empty(Name(attributes, Profiles.General).Findings(Rule, certificate));
        Assert.Empty(Name(attributes, Profiles.PublicTls).Findings(Rule, StructuredName.Request()));
        Assert.Empty(Name(attributes, Profiles.PublicTls).Findings(Rule, certificate with { IsAuthority = true }));
        Assert.Empty(Name(attributes, Profiles.PublicTls).Findings(Rule, certificate with { IsSelfIssued = true }));
    }

    [Theory]
    [InlineData("2.23.140.1.2.2", "O=a CN=b")]
    [InlineData("2.23.140.1.2.1", "L=a CN=b")]
    [InlineData("2.23.140.1.2.3", "GN=a SN=b CN=c")]
    public void What_contradicts_the_policy_is_told_once(string policy, string attributes) => Assert.Contains(
        "policy " + policy,
        Assert.Single(Name(attributes, Profiles.PublicTls).Findings(Rule, StructuredName.Certificate(Purpose.Identity, null, policy))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void What_the_article_asks_for_is_told_as_missing()
    {
        var findings = Name("O=Contoso CN=mtls.contoso.com", Profiles.PublicTls | Profiles.ServiceNow).All(StructuredName.Certificate(Purpose.Identity));

        Assert.Contains(findings, finding => finding.Rule.Id == "CERT1003");
        Assert.DoesNotContain(findings, finding => finding.Rule.Id == Rule);
    }

    [Fact]
    public void A_policy_speaks_of_no_authority()
    {
        var certificate = StructuredName.Certificate(Purpose.Authority, "2024-01-01", "2.23.140.1.2.1") with { IsAuthority = true };

        Assert.Empty(Name("C=US O=Contoso CN=Contoso_CA").Lint(Rule, certificate));
    }

    [Fact]
    public void A_unit_that_must_go_anyway_contradicts_no_policy()
    {
        var certificate = StructuredName.Certificate(Purpose.Identity, "2024-01-01", "2.23.140.1.2.1");

        Assert.Empty(Name("OU=IT CN=mtls.contoso.com", Profiles.PublicTls).Lint(Rule, certificate));
        Assert.Contains(
            "holds OU;",
            string.Join(" ", Name("OU=IT CN=mtls.contoso.com", Profiles.General).Findings(Rule, certificate).Select(finding => finding.Message)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_names_the_policy() => Assert.Equal(
        "The certificate's policy 2.23.140.1.2.1 says domain validation (DV), but its subject holds O; have it issued again with the right attributes or under the right policy.",
        Assert.Single(Name("O=Contoso", Profiles.PublicTls)
            .Findings(Rule, StructuredName.Certificate(Purpose.Identity, null, "2.23.140.1.2.1"))).Message);

    [Fact]
    public void A_name_of_many_addresses_and_attributes_is_judged_in_time()
    {
        var addresses = Enumerable.Range(0, 20_000).Select(number => $"emailAddress=a{number}@contoso.com");
        var names = Enumerable.Range(0, 20_000).Select(number => $"email=b{number}@contoso.com");

        Assert.Equal(20_000, new StructuredName([.. addresses, .. names]).Findings(Rule, StructuredName.Request()).Count);
    }

    private static StructuredName Name(string attributes, Profiles profiles = Profiles.ServiceNow) =>
        new([.. attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(attribute => attribute.Replace('_', ' '))]) { Profiles = profiles };
}
