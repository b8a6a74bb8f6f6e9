using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Subject1000;

public class Cert1016RdnOrderTests
{
    private const string Rule = "CERT1016";

    [Fact]
    public void It_is_judged_in_each_column()
    {
        var name = Name("CN=mtls.contoso.com O=Contoso C=US");

        Assert.Equal(["suggestion 'Contoso'"], name.Lint(Rule, StructuredName.Config()));
        Assert.Equal(["suggestion 'Contoso'"], name.Lint(Rule, StructuredName.Request()));
        Assert.Equal(["warning 'Contoso'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Identity)));
        Assert.Equal(["suggestion 'Contoso'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Peer)));
        Assert.Equal(["suggestion 'Contoso'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Authority)));
        Assert.Empty(name.Lint(Rule, StructuredName.Config(Purpose.SelfSigned)));
        Assert.Empty(name.Lint(Rule, StructuredName.Config(Purpose.Authority)));
        Assert.Empty(name.Lint(Rule, StructuredName.Certificate(Purpose.Identity) with { IsSelfIssued = true }));
    }

    [Theory]
    [InlineData(Profiles.ServiceNow)]
    [InlineData(Profiles.General)]
    public void Without_the_baseline_requirements_any_order_is_right(Profiles profiles) =>
        Assert.Empty(new StructuredName("CN=mtls.contoso.com", "C=US") { Profiles = profiles }.Lint(Rule, StructuredName.Certificate(Purpose.Identity)));

    // The reference linter's own cases, and the table of BR 7.1.4.2.
    [Theory]
    [InlineData("CN=example.org O=Example L=Milano ST=Milano C=IT", "C, ST, L, O, CN")]
    [InlineData("C=IT ST=Milano L=Milano O=Example CN=example.org street=Via_Carducci", "C, ST, L, street, O, CN")]
    [InlineData("C=IT ST=Milano L=Milano street=Via_Carducci postalCode=20100 O=Example", "C, ST, L, postalCode, street, O")]
    [InlineData("CN=example.org C=IT", "C, CN")]
    [InlineData("C=IT DC=org DC=example", "DC, DC, C")]
    [InlineData("OU=IT O=Example", "O, OU")]
    [InlineData("GN=Gordon SN=Flash CN=a", "SN, GN, CN")]
    [InlineData("L=Milano ST=Milano", "ST, L")]
    [InlineData("CN=a.org emailAddress=a@b.org C=IT", "C, CN")]
    [InlineData("CN=a.org +OU=IT O=Example", "O, CN+OU")]
    public void Another_order_is_told_with_the_right_one(string attributes, string order) => Assert.Contains(
        $"but the Baseline Requirements want {order}; ",
        Assert.Single(Name(attributes).Findings(Rule, StructuredName.Request())).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("C=IT ST=Milano L=Milano postalCode=20100 street=Via_Carducci O=Example CN=example.org")]
    [InlineData("DC=org DC=example C=IT ST=Milano L=Milano O=Example CN=example.org")]
    [InlineData("C=IT ST=Milano L=Milano SN=Flash GN=Gordon CN=example.org")]
    [InlineData("C=IT street=a street=b O=Example OU=a OU=b CN=example.org")]
    [InlineData("emailAddress=a@b.org C=IT serialNumber=1 O=Example 1.2.3.4=a CN=a.org businessCategory=b jurisdictionC=IT")]
    [InlineData("CN=a.org")]
    [InlineData("C=IT O=Example C=IT")]
    [InlineData("C=IT O=Example +OU=IT CN=a.org")]
    public void The_right_order_is_silent_wherever_other_attributes_stand(string attributes) =>
        Assert.Empty(Name(attributes).Lint(Rule, StructuredName.Certificate(Purpose.Identity)));

    [Theory]
    [InlineData("2023-09-14", null)]
    [InlineData("2023-09-15", "warning 'IT'")]
    [InlineData(null, "warning 'IT'")]
    public void A_certificate_is_judged_by_the_requirements_of_its_time(string? notBefore, string? expected) => Assert.Equal(
        expected is null ? [] : [expected],
        Name("CN=a.org C=IT").Lint(Rule, StructuredName.Certificate(Purpose.Identity, notBefore)));

    [Fact]
    public void The_encoded_order_counts()
    {
        string[] lines = ["CN=mtls.contoso.com", "O=Contoso", "C=US"];

        Assert.Empty(new StructuredName(lines) { Profiles = Profiles.PublicTls, IsReversed = true }.Lint(Rule, StructuredName.Code()));
        var finding = Assert.Single(new StructuredName([.. lines.Reverse()]) { Profiles = Profiles.PublicTls, IsReversed = true }
            .Findings(Rule, StructuredName.Code()));
        Assert.Equal(
            "The subject is encoded in the order CN, O, C, but the Baseline Requirements want C, O, CN; add the attributes in the order CN, O, C.",
            finding.Message);
        Assert.Null(finding.SuggestedValue);
    }

    [Theory]
    [InlineData("config", "; write its lines in that order.")]
    [InlineData("request", "; make a new request in that order.")]
    [InlineData("certificate", "; have it issued again in that order.")]
    public void Each_place_hears_what_to_do(string place, string advice)
    {
        NamedTarget target = place switch
        {
            "config" => StructuredName.Config(),
            "request" => StructuredName.Request(),
            _ => StructuredName.Certificate(Purpose.Identity),
        };

        Assert.EndsWith(advice, Assert.Single(Name("CN=a.org C=IT").Findings(Rule, target)).Message, StringComparison.Ordinal);
    }

    // CERT5007 says that a flag is missing.
    [Fact]
    public void Code_whose_order_is_only_the_wrong_way_round_is_told_otherwise()
    {
        Assert.Empty(Name("CN=a.org O=Example C=IT").Lint(Rule, StructuredName.Code()));
        Assert.Equal(["suggestion 'IT'"], Name("CN=a.org C=IT O=Example").Lint(Rule, StructuredName.Code()));
        Assert.Equal(["suggestion 'IT'"], Name("O=Example C=IT").Lint(Rule, StructuredName.Code()));
    }

    [Fact]
    public void A_name_of_many_attributes_has_a_message_of_bounded_length()
    {
        var joined = Enumerable.Repeat("+OU=a", 10_000);
        var rdns = Enumerable.Repeat("DC=a", 10_000);

        var name = new StructuredName(["CN=a", .. joined, .. rdns]) { Profiles = Profiles.PublicTls };

        Assert.All(name.All(StructuredName.Request()), finding => Assert.InRange(finding.Message.Length, 1, 1000));
    }

    private static StructuredName Name(string attributes) =>
        new([.. attributes.Split(' ').Select(attribute => attribute.Replace('_', ' '))]) { Profiles = Profiles.PublicTls };
}
