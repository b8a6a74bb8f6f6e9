using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Subject1000;

/// <summary>CERT1007 on values that stand for nothing (BR 7.1.2.7.4: "only metadata such as '.', '-', and ' '").</summary>
public class MarkTests
{
    private const string Rule = "CERT1007";

    [Theory]
    [InlineData("***")]
    [InlineData("_")]
    [InlineData("- -")]
    [InlineData("??")]
    [InlineData("...")]
    public void Encoded_punctuation_stands_for_nothing(string value)
    {
        var name = new StructuredName("OU=" + value);

        Assert.Equal([$"warning '{value}'"], name.Lint(Rule, StructuredName.Certificate(Purpose.Identity)));
        Assert.Equal([$"policy '{value}'"], name.Lint(Rule, StructuredName.Request()));
        // A template's mark may be in its place.
        Assert.Empty(name.Lint(Rule, StructuredName.Config()));
        Assert.Empty(name.Lint(Rule, StructuredName.Code()));
    }

    [Theory]
    [InlineData("OU=C++")]
    [InlineData("OU=.NET")]
    [InlineData("OU=3")]
    [InlineData("O=日本")]
    [InlineData("OU=—")]
    [InlineData("CN=*")] // CERT2005
    [InlineData("CN=*.*")]
    [InlineData("CN=::")] // an IP address
    public void Anything_that_says_something_is_silent(string attribute) =>
        Assert.Empty(new StructuredName(attribute).Lint(Rule, StructuredName.Certificate(Purpose.Identity)));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t ")]
    public void So_does_a_blank_in_a_certificate(string value)
    {
        var name = new StructuredName("OU=" + value, "CN=mtls.contoso.com") { Profiles = Profiles.General };

        Assert.StartsWith(
            "Organizational unit '",
            Assert.Single(name.Findings(Rule, StructuredName.Certificate(Purpose.Identity))).Message,
            StringComparison.Ordinal);
        Assert.Empty(name.Lint(Rule, StructuredName.Request()));
        Assert.Empty(name.Lint(Rule, StructuredName.Config()));
    }

    [Fact]
    public void A_blank_where_a_value_must_be_is_missing()
    {
        var name = new StructuredName("O= ", "CN=mtls.contoso.com");
        var findings = name.All(StructuredName.Certificate(Purpose.Identity));

        Assert.Contains(findings, finding => finding.Rule.Id == "CERT1003");
        Assert.DoesNotContain(findings, finding => finding.Rule.Id == Rule);
    }

    [Fact]
    public void The_message_says_what_to_do() => Assert.Equal(
        "Postal code ' ' is blank, so it stands for nothing; enter the real value, or leave the attribute out.",
        Assert.Single(new StructuredName("postalCode= ").Findings(Rule, StructuredName.Certificate(Purpose.Identity))).Message);
}
