using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Engine.Tests.Rules.Subject1000;

public class Cert1012OtherOrganizationTests
{
    [Fact]
    public void Without_the_setting_it_is_silent() => Assert.Empty(With([], "Fabrikam").Config());

    [Fact]
    public void Another_organization_is_reported_in_each_column()
    {
        var sample = With(["Contoso"], "Fabrikam");

        Assert.Equal(["CERT1012 policy 'Fabrikam'"], sample.Config());
        Assert.Equal(["CERT1012 policy 'Fabrikam'"], sample.Request());
        Assert.Equal(["CERT1012 policy 'Fabrikam'"], sample.Code());
        Assert.Equal(["CERT1012 policy 'Fabrikam'"], sample.Certificate(Purpose.Identity));
        Assert.Empty(sample.Certificate(Purpose.Peer));
        Assert.Empty(sample.Certificate(Purpose.Authority));
        Assert.Empty(sample.Config(Purpose.SelfSigned));
        Assert.Empty(sample.Config(Purpose.Authority));
    }

    [Theory]
    [InlineData("Contoso, Ltd.", "Contoso, Ltd.")]
    [InlineData("Contoso, Ltd.", "Contoso", "Ltd.")]
    [InlineData("Contoso, Ltd.", "Fabrikam", "Contoso", "Ltd.", "Adatum")]
    [InlineData("A, B, C", "Z", "A", "B", "C")]
    [InlineData("Fabrikam", "Contoso", "Ltd.", "Fabrikam")]
    [InlineData("Contoso Europe", "Contoso  Europe")]
    [InlineData("Contoso  Europe", "Contoso Europe")]
    [InlineData("Contoso, Contoso, Ltd.", "Contoso", "Contoso", "Ltd.")]
    [InlineData("Müller & Söhne", "Müller & Söhne")]
    public void One_of_the_list_is_silent_also_where_its_commas_split_it(string organization, params string[] own) =>
        Assert.Empty(With(own, organization).Config());

    [Theory]
    [InlineData("Contoso, Ltd", "Contoso", "Ltd.")]
    [InlineData("Contoso,Ltd.", "Contoso", "Ltd.")]
    [InlineData("Ltd., Contoso", "Contoso", "Ltd.")]
    [InlineData("Contoso, Fabrikam", "Contoso", "Ltd.", "Fabrikam")]
    [InlineData("Contoso, Ltd., ", "Contoso", "Ltd.")]
    [InlineData("Contos", "Contoso")]
    [InlineData("Contoso Ltd.", "Contoso")]
    [InlineData("Muller", "Müller")]
    public void What_is_not_exactly_one_of_the_list_is_reported(string organization, params string[] own)
    {
        var finding = Assert.Single(With(own, organization).ConfigFindings());

        Assert.Equal(("CERT1012", Level.Policy, (string?)null), (finding.Rule.Id, finding.Level, finding.SuggestedValue));
    }

    [Theory]
    [InlineData("CONTOSO, LTD.", "Contoso, Ltd.", "Contoso", "Ltd.")]
    [InlineData("contoso", "Contoso", "Fabrikam", "Contoso")]
    public void A_name_in_another_case_is_reported_with_the_registered_one(string organization, string expected, params string[] own) =>
        Assert.Equal(expected, Assert.Single(With(own, organization).ConfigFindings()).SuggestedValue);

    [Fact]
    public void The_message_names_the_list_and_what_to_do() => Assert.Equal(
        "Organization 'Adatum' is none of your organizations (Contoso, Ltd., Fabrikam); use the registered name of one of them, or add this one to certlint.organizations.",
        Assert.Single(With(["Contoso, Ltd.", "Fabrikam"], "Adatum").ConfigFindings()).Message);

    [Fact]
    public void A_placeholder_is_a_placeholder() =>
        Assert.Equal(["CERT1007 policy 'Internet Widgits Pty Ltd'"], With(["Contoso"], "Internet Widgits Pty Ltd").Config());

    [Fact]
    public void A_word_that_may_be_a_placeholder_is_first_of_all_another_organization() =>
        Assert.Equal(["CERT1012 policy 'Test'"], With(["Contoso"], "Test").Config());

    [Fact]
    public void A_template_is_not_asked() => Assert.Empty(With(["Contoso"], "{ORG}").Config());

    [Fact]
    public void Neither_many_nor_long_names_take_long()
    {
        var own = Enumerable.Repeat("a", 10_000).ToArray();

        Assert.Equal("CERT1012", Assert.Single(With(own, string.Concat(Enumerable.Repeat("a, ", 20)) + "!").ConfigFindings()).Rule.Id);
        Assert.Equal("CERT1012", Assert.Single(With(own, string.Join(", ", own)).ConfigFindings()).Rule.Id);
    }

    private static Sample With(string[] own, string organization) =>
        new("CN=mtls.contoso.com", "O=" + organization, "L=Seattle", "ST=Washington", "C=US")
        {
            Policy = new() { Organizations = own },
        };
}
