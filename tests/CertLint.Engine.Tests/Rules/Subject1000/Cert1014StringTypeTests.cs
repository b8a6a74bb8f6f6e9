using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Subject1000;

public class Cert1014StringTypeTests
{
    private const string Rule = "CERT1014";

    [Fact]
    public void It_is_judged_where_a_name_is_encoded()
    {
        var name = new StructuredName("C#12=US");

        Assert.Equal(["warning 'US'"], name.Lint(Rule, StructuredName.Request()));
        Assert.Equal(["warning 'US'"], name.Lint(Rule, StructuredName.Request() with { Purpose = Purpose.Authority }));
        Assert.Equal(["warning 'US'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Identity)));
        Assert.Equal(["suggestion 'US'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Peer)));
        Assert.Equal(["suggestion 'US'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Authority)));
        Assert.Empty(new StructuredName("C=US").Lint(Rule, StructuredName.Config()));
        Assert.Empty(new StructuredName("C=US").Lint(Rule, StructuredName.Code()));
    }

    // X.520 6.3.1, 6.2.9; PKCS #9 5.2.1; RFC 4519 2.4; RFC 5280 appendix A.1.
    [Theory]
    [InlineData("C#12=US", "C 'US' is encoded as UTF8String, but its definition allows only PrintableString; make a new request with PrintableString.")]
    [InlineData("C#22=US", "C 'US' is encoded as IA5String, but its definition allows only PrintableString; make a new request with PrintableString.")]
    [InlineData("serialNumber#12=1", "serialNumber '1' is encoded as UTF8String, but its definition allows only PrintableString; make a new request with PrintableString.")]
    [InlineData("dnQualifier#12=1", "dnQualifier '1' is encoded as UTF8String, but its definition allows only PrintableString; make a new request with PrintableString.")]
    [InlineData("jurisdictionC#30=US", "jurisdictionC 'US' is encoded as BMPString, but its definition allows only PrintableString; make a new request with PrintableString.")]
    [InlineData("emailAddress#12=a@contoso.com", "emailAddress 'a@contoso.com' is encoded as UTF8String, but its definition allows only IA5String; make a new request with IA5String.")]
    [InlineData("DC#19=contoso", "DC 'contoso' is encoded as PrintableString, but its definition allows only IA5String; make a new request with IA5String.")]
    [InlineData("O#22=Contoso", "O 'Contoso' is encoded as IA5String, but its definition allows only UTF8String or PrintableString; make a new request with UTF8String or PrintableString.")]
    [InlineData("CN#18=1", "CN '1' is encoded as NumericString, but its definition allows only UTF8String or PrintableString; make a new request with UTF8String or PrintableString.")]
    [InlineData("CN#26=a", "CN 'a' is encoded as VisibleString, but its definition allows only UTF8String or PrintableString; make a new request with UTF8String or PrintableString.")]
    [InlineData("serialNumber#2=#02010A", "serialNumber '#02010A' is encoded as universal type 2, but its definition allows only PrintableString; make a new request with PrintableString.")]
    public void A_string_type_that_the_definition_does_not_allow_is_told(string attribute, string message) =>
        Assert.Equal(message, Assert.Single(new StructuredName(attribute).Findings(Rule, StructuredName.Request())).Message);

    [Theory]
    [InlineData("C#19=US")]
    [InlineData("serialNumber#19=1")]
    [InlineData("emailAddress#22=a@contoso.com")]
    [InlineData("DC#22=contoso")]
    [InlineData("O#12=Contoso")]
    [InlineData("O#19=Contoso")]
    [InlineData("UID#12=svc")]
    [InlineData("organizationIdentifier#19=NTRUS-1")]
    [InlineData("1.2.3.4#22=a")]
    [InlineData("1.2.840.113549.1.9.2#22=host")]
    [InlineData("C=US")]
    public void A_string_type_that_is_allowed_or_of_an_unknown_type_is_silent(string attribute) =>
        Assert.Empty(new StructuredName(attribute).Lint(Rule, StructuredName.Request()));

    [Theory]
    [InlineData("O#20=Contoso", "TeletexString")]
    [InlineData("street#28=1 Main St", "UniversalString")]
    [InlineData("ST#30=California", "BMPString")]
    public void A_string_type_for_old_names_only_is_a_suggestion(string attribute, string stringType)
    {
        var finding = Assert.Single(new StructuredName(attribute).Findings(Rule, StructuredName.Certificate(Purpose.Identity)));

        Assert.Equal(CertLint.Findings.Level.Suggestion, finding.Level);
        Assert.EndsWith(
            $"is encoded as {stringType}, which RFC 5280 keeps for names that were so encoded before it; request a new certificate with UTF8String.",
            finding.Message, StringComparison.Ordinal);
    }

    // X.680 41.4.
    [Theory]
    [InlineData("CN#19=*.contoso.com", "CN '*.contoso.com' is encoded as PrintableString, which does not have '*'; request a new certificate with UTF8String.")]
    [InlineData("O#19=Smith & Sons", "O 'Smith & Sons' is encoded as PrintableString, which does not have '&'; request a new certificate with UTF8String.")]
    [InlineData("O#19=Müller", "O 'Müller' is encoded as PrintableString, which does not have 'ü'; request a new certificate with UTF8String.")]
    [InlineData("serialNumber#19=a_b", "serialNumber 'a_b' is encoded as PrintableString, which does not have '_'; request a new certificate with a value without it.")]
    [InlineData("1.2.3.4#19=a@b", "1.2.3.4 'a@b' is encoded as PrintableString, which does not have '@'; request a new certificate with a value without it.")]
    public void A_PrintableString_with_a_character_that_it_does_not_have_is_told(string attribute, string message)
    {
        var finding = Assert.Single(new StructuredName(attribute).Findings(Rule, StructuredName.Certificate(Purpose.Identity)));

        Assert.Equal(message, finding.Message);
        Assert.Equal(CertLint.Findings.Level.Warning, finding.Level);
    }

    [Theory]
    [InlineData("O#19=Contoso, Ltd. (R+D) 'a-z': 1/2 = 0,5?")]
    [InlineData("CN#12=*.contoso.com")]
    [InlineData("DC#22=a_b")]
    [InlineData("O#19=a\u0007")] // CERT1010
    [InlineData("1.2.3.4#20=a@b")]
    public void All_characters_of_the_string_type_are_silent(string attribute) =>
        Assert.Empty(new StructuredName(attribute).Lint(Rule, StructuredName.Certificate(Purpose.Identity)));

    [Theory]
    [InlineData("C#19={country}")]
    [InlineData("C#19=D{country}")]
    [InlineData("serialNumber#19={serial}/{site}")]
    public void A_part_that_is_not_known_is_no_character(string attribute)
    {
        Assert.Empty(new StructuredName(attribute).Lint(Rule, StructuredName.Config()));
        Assert.Empty(new StructuredName(attribute).Lint(Rule, StructuredName.Request()));
    }

    [Fact]
    public void A_character_beside_a_part_that_is_not_known_is_told() => Assert.Single(
        new StructuredName("serialNumber#19={serial}_1").Lint(Rule, StructuredName.Config()));

    [Fact]
    public void A_character_in_a_string_of_the_wrong_type_is_one_mistake() => Assert.Equal(
        "DC 'a_b' is encoded as PrintableString, but its definition allows only IA5String; make a new request with IA5String.",
        Assert.Single(new StructuredName("DC#19=a_b").Findings(Rule, StructuredName.Request())).Message);

    [Theory]
    [InlineData("2023-09-14", "suggestion")]
    [InlineData("2023-09-15", "warning")]
    [InlineData(null, "warning")]
    public void The_baseline_requirements_forbid_it(string? notBefore, string level)
    {
        var name = new StructuredName("O#20=Contoso") { Profiles = Profiles.PublicTls };

        Assert.Equal([$"{level} 'Contoso'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Identity, notBefore)));
    }

    [Fact]
    public void What_one_setting_of_a_tool_has_done_is_one_mistake()
    {
        var name = new StructuredName("C#12=US", "ST#20=California", "O#20=Contoso", "OU#20=IT", "OU#20=Ops", "CN#12=a", "serialNumber#12=1", "DC#12=com");

        Assert.Equal(
            [
                "C and serialNumber are encoded as UTF8String, but their definitions allow only PrintableString; make a new request with PrintableString.",
                "ST, O and OU are encoded as TeletexString, which RFC 5280 keeps for names that were so encoded before it; make a new request with UTF8String.",
                "DC 'com' is encoded as UTF8String, but its definition allows only IA5String; make a new request with IA5String.",
            ],
            name.Findings(Rule, StructuredName.Request()).Select(finding => finding.Message));
    }

    [Theory]
    [InlineData("DC#19=contoso", "DC#19=com", "Each DC is encoded as PrintableString, but its definition allows only IA5String; make a new request with IA5String.")]
    [InlineData("OU#20=IT", "OU#20=Ops", "Each OU is encoded as TeletexString, which RFC 5280 keeps for names that were so encoded before it; make a new request with UTF8String.")]
    public void Several_attributes_of_one_type_have_one_definition(string first, string second, string message)
    {
        var finding = Assert.Single(new StructuredName(first, second).Findings(Rule, StructuredName.Request()));

        Assert.Equal(message, finding.Message);
    }

    [Fact]
    public void Only_rules_on_an_encoding_are_silent_about_a_config() => Assert.Equal(
        [Rule, "CERT3015"], CertLint.Rules.RuleCatalogue.All.Where(rule => rule.JudgesEncoding).Select(rule => rule.Id));
}
