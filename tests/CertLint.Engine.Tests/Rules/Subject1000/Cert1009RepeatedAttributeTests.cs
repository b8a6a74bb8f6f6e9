using CertLint.Model;
using CertLint.Names;

namespace CertLint.Engine.Tests.Rules.Subject1000;

public class Cert1009RepeatedAttributeTests
{
    private const string Rule = "CERT1009";

    [Fact]
    public void It_is_judged_in_each_column()
    {
        var name = new StructuredName("C=US", "C=DE");

        Assert.Equal(["warning 'DE'"], name.Lint(Rule, StructuredName.Code()));
        Assert.Equal(["warning 'DE'"], name.Lint(Rule, StructuredName.Config()));
        Assert.Equal(["warning 'DE'"], name.Lint(Rule, StructuredName.Request()));
        Assert.Equal(["warning 'DE'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Identity)));
        Assert.Equal(["suggestion 'DE'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Peer)));
        Assert.Equal(["suggestion 'DE'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Authority)));
        Assert.Empty(name.Lint(Rule, StructuredName.Config(Purpose.SelfSigned)));
        Assert.Empty(name.Lint(Rule, StructuredName.Config(Purpose.Authority)));
    }

    [Theory]
    [InlineData("C=US C=US", "warning 'US'")]
    [InlineData("ST=Bavaria ST=Bayern", "warning 'Bayern'")]
    [InlineData("L=Munich O=Contoso L=Munich", "warning 'Munich'")]
    [InlineData("C=US +C=DE", "warning 'DE'")]
    [InlineData("O=Contoso O=Fabrikam", "suggestion 'Fabrikam'")]
    [InlineData("SN=Smith SN=Jones", "suggestion 'Jones'")]
    [InlineData("serialNumber=1 serialNumber=2", "suggestion '2'")]
    [InlineData("postalCode=92101 postalCode=92102", "suggestion '92102'")]
    [InlineData("CN=a.contoso.com CN=b.contoso.com", "warning 'b.contoso.com'")]
    [InlineData("CN=a.contoso.com CN=a.contoso.com", "warning 'a.contoso.com'")]
    [InlineData("CN=John_Smith CN=mtls.contoso.com CN=*.contoso.com", "warning '*.contoso.com'")]
    [InlineData("CN=john@contoso.com CN=mtls.contoso.com", "suggestion 'mtls.contoso.com'")]
    [InlineData("CN=John_Smith CN=1234567", "suggestion '1234567'")]
    [InlineData("CN=jdoe CN=1234567", "suggestion '1234567'")]
    [InlineData("CN=server01 CN=server01.contoso.com", "suggestion 'server01.contoso.com'")]
    [InlineData("CN=10.0.0.1 CN=10.0.0.2", "warning '10.0.0.2'")]
    public void What_a_name_holds_once_is_told_at_the_second_place(string attributes, string expected) =>
        Assert.Equal([expected], Name(attributes).Lint(Rule, StructuredName.Request()));

    [Theory]
    [InlineData("OU=IT OU=Ops OU=IT")]
    [InlineData("street=1_Main_St street=Suite_2")]
    [InlineData("DC=contoso DC=com")]
    [InlineData("CN=John CN=Users DC=contoso DC=com")]
    [InlineData("DC=com DC=contoso C=US C=US O=a O=b CN=a.contoso.com CN=b.contoso.com")]
    [InlineData("UID=a UID=b")]
    [InlineData("title=a title=b")]
    [InlineData("emailAddress=a@contoso.com emailAddress=b@contoso.com")]
    [InlineData("1.2.3.4=a 1.2.3.4=b")]
    [InlineData("C=US ST=California L=San_Diego O=Contoso OU=IT CN=mtls.contoso.com")]
    public void What_a_name_may_hold_again_is_silent(string attributes) =>
        Assert.Empty(Name(attributes).Lint(Rule, StructuredName.Request()));

    [Fact]
    public void Each_repeated_type_is_a_mistake_of_its_own() => Assert.Equal(
        ["warning 'DE'", "suggestion 'Fabrikam'"],
        Name("C=US O=Contoso C=DE O=Fabrikam").Lint(Rule, StructuredName.Request()));

    [Fact]
    public void All_other_places_are_related()
    {
        var name = Name("C=US C=DE C=FR");

        var finding = Assert.Single(name.Findings(Rule, StructuredName.Config()));

        Assert.Equal("DE", name.TextAt(finding.Place));
        Assert.Equal(["US", "FR"], name.TextsAt(finding.RelatedPlaces));
    }

    [Theory]
    [InlineData("C=US C=DE", "C stands twice in the subject, first as 'US', then as 'DE', but a name holds one; keep the right one.")]
    [InlineData("C=US C=US", "C stands twice in the subject, first as 'US', then as 'US' again, but a name holds one; keep the right one.")]
    [InlineData("L=A L=B L=C", "L stands 3 times in the subject, first as 'A', then as 'B', but a name holds one; keep the right one.")]
    [InlineData("CN=a.contoso.com CN=a.contoso.com", "CN stands twice in the subject, first as 'a.contoso.com', then as 'a.contoso.com' again, but a name holds one; keep the right one.")]
    [InlineData("CN=a.contoso.com CN=b.contoso.com", "CN stands twice in the subject, first as 'a.contoso.com', then as 'b.contoso.com', but a name holds one; keep the right one, and name other hosts in the subjectAltName.")]
    public void The_message_says_what_to_keep(string attributes, string message) =>
        Assert.Equal(message, Assert.Single(Name(attributes).Findings(Rule, StructuredName.Config())).Message);

    [Fact]
    public void From_what_is_made_already_nothing_can_be_removed()
    {
        var name = Name("C=US C=DE");

        Assert.EndsWith("; make a new request with one.", Message(StructuredName.Request()), StringComparison.Ordinal);
        Assert.EndsWith("; request a new certificate with one.", Message(StructuredName.Certificate(Purpose.Identity)), StringComparison.Ordinal);

        string Message(NamedTarget target) => Assert.Single(name.Findings(Rule, target)).Message;
    }

    [Fact]
    public void What_a_template_may_put_in_the_place_of_the_other_is_a_suggestion()
    {
        Assert.Equal(["suggestion 'DE'"], new StructuredName("C=US", "C=DE") { IsComplete = false }.Lint(Rule, StructuredName.Config()));
        Assert.Equal(["warning 'DE'"], new StructuredName("C=US", "C=DE") { IsComplete = false }.Lint(Rule, StructuredName.Code()));
    }

    [Fact]
    public void An_unknown_value_is_an_attribute_and_no_host()
    {
        Assert.Equal(["warning '{b}'"], Name("C={a} C={b}").Lint(Rule, StructuredName.Config()));
        Assert.Equal(["suggestion '{b}.contoso.com'"], Name("CN=a.contoso.com CN={b}.contoso.com").Lint(Rule, StructuredName.Config()));
    }

    [Fact]
    public void A_format_with_a_list_of_organizations_may_have_several()
    {
        var name = Name("O=system:masters O=developers C=US C=US");

        Assert.Equal(["warning 'US'"], name.Lint(Rule, StructuredName.Config() with { HasOrganizationList = true }));
    }

    [Fact]
    public void The_common_names_of_an_authority_and_of_a_signing_key_name_no_host()
    {
        var name = Name("CN=a.contoso.com CN=b.contoso.com");

        Assert.Equal(["suggestion 'b.contoso.com'"], name.Lint(Rule, StructuredName.Request() with { Usage = Usage.Signing }));
        Assert.Equal(["suggestion 'b.contoso.com'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Authority)));
    }

    // The rule keeps types in a set of 64.
    [Fact]
    public void Each_type_that_is_known_by_name_has_a_small_number_of_its_own()
    {
        Assert.Equal(Enumerable.Range(0, AttributeType.All.Count), AttributeType.All.Select(type => type.Ordinal).Order());
        Assert.InRange(AttributeType.All.Count, 1, 64);
        Assert.Equal(-1, AttributeType.FromOid("1.2.3.4").Ordinal);
    }

    private static StructuredName Name(string attributes) =>
        new([.. attributes.Split(' ').Select(attribute => attribute.Replace('_', ' '))]);
}
