using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.Building5000;

public class Cert5004SyntaxInValueTests
{
    private static readonly Dictionary<string, AttributeType> Types = new()
    {
        ["CN"] = AttributeType.CommonName, ["O"] = AttributeType.Organization, ["OU"] = AttributeType.OrganizationalUnit,
        ["L"] = AttributeType.Locality, ["ST"] = AttributeType.State, ["C"] = AttributeType.Country,
        ["E"] = AttributeType.EmailAddress, ["T"] = AttributeType.Title,
    };

    [Theory]
    [InlineData("O", "\"Contoso, Ltd.\"", "Contoso, Ltd.")]
    [InlineData("O", "\"Contoso\"", "Contoso")]
    [InlineData("O", "\"The \"\"Big\"\" Corp\"", "The \"Big\" Corp")]
    [InlineData("O", "\"The \\\"Big\\\" Corp\"", "The \"Big\" Corp")]
    [InlineData("O", "Contoso\\, Ltd.", "Contoso, Ltd.")]
    [InlineData("O", "Contoso \\\"Big\\\" Corp", "Contoso \"Big\" Corp")]
    [InlineData("O", "\\#1 Plumbing", "#1 Plumbing")]
    [InlineData("O", "A\\+B", "A+B")]
    [InlineData("O", "CONTOSO\\sales\\, Ltd.", null)]
    [InlineData("O", "O=Contoso", "Contoso")]
    [InlineData("O", "O=\"Contoso, Ltd.\"", "Contoso, Ltd.")]
    [InlineData("CN", "CN=h", "h")]
    [InlineData("CN", "cn = h", "h")]
    [InlineData("CN", "commonName=h", "h")]
    [InlineData("CN", "CN=mtls.contoso.com", "mtls.contoso.com")]
    [InlineData("CN", "CN=h, O=Contoso", null)]
    [InlineData("CN", "CN=h;O=Contoso", null)]
    [InlineData("CN", "O=Contoso", null)]
    [InlineData("O", "CN=h", null)]
    [InlineData("ST", "S=California", "California")]
    [InlineData("C", "C=US", "US")]
    [InlineData("E", "E=a@contoso.com", "a@contoso.com")]
    [InlineData("T", "CN=h", null)]
    [InlineData("CN", " CN=h", "h")]
    public void Syntax_of_a_text_is_a_warning(string type, string value, string? suggested)
    {
        var finding = Assert.Single(Lint(type, value));

        Assert.Equal("CERT5004", finding.Rule.Id);
        Assert.Equal(Level.Warning, finding.Level);
        Assert.Equal(suggested, finding.SuggestedValue);
    }

    [Theory]
    [InlineData("O", "E=mc2 Ltd")]
    [InlineData("CN", "S=1")]
    [InlineData("CN", "c=3")]
    public void What_may_be_a_formula_is_a_suggestion(string type, string value) =>
        Assert.Equal(("CERT5004", Level.Suggestion), Lint(type, value).Select(finding => (finding.Rule.Id, finding.Level)).Single());

    [Theory]
    [InlineData("CN", "CN={host}")]
    [InlineData("CN", "CN={host}, O=Contoso")]
    [InlineData("O", "\"{name}\"")]
    [InlineData("O", "{name}\\, Ltd.")]
    public void A_known_part_decides_although_another_is_not_known(string type, string value)
    {
        var finding = Assert.Single(Lint(type, value));

        Assert.Equal("CERT5004", finding.Rule.Id);
        Assert.Null(finding.SuggestedValue);
    }

    [Theory]
    [InlineData("CN", "O'Reilly")]
    [InlineData("O", "A+B")]
    [InlineData("O", "x=y")]
    [InlineData("O", "Contoso, Ltd.")]
    [InlineData("O", "6\" pipes")]
    [InlineData("O", "The \"Big\" Corp")]
    [InlineData("O", "\"Alpha\" and \"Beta\"")]
    [InlineData("O", "\"")]
    [InlineData("O", "\"\"")]
    [InlineData("CN", "CONTOSO\\user")]
    [InlineData("CN", "\\\\server\\share")]
    [InlineData("CN", "kq1Cw8C=")]
    [InlineData("CN", "C==")]
    [InlineData("CN", "SN=12345")]
    [InlineData("CN", "UID=12345")]
    [InlineData("CN", "{key}={host}")]
    [InlineData("CN", "{host}")]
    [InlineData("CN", "DNQ=1")]
    [InlineData("O", "#1 Plumbing")]
    [InlineData("O", "C# Ltd")]
    public void A_look_alike_is_left_alone(string type, string value) =>
        Assert.DoesNotContain(Lint(type, value), finding => finding.Rule.Id == "CERT5004");

    [Theory]
    [InlineData("O", "\"Contoso, Ltd.\" ", "CERT5004")]
    [InlineData("CN", "CN=h, O=Contoso", "CERT5004")]
    [InlineData("CN", "h, O=Contoso", "CERT1011")]
    [InlineData("L", "\"Paris\"", "CERT5004")]
    [InlineData("CN", "CN=acme.service-now.com", "CERT1001")]
    public void One_mistake_is_told_once_and_the_most_telling_way(string type, string value, string rule) =>
        Assert.Equal(rule, Assert.Single(Lint(type, value)).Rule.Id);

    [Theory]
    [InlineData("O", "\"Contoso, Ltd.\"")]
    [InlineData("CN", "CN=h")]
    public void A_text_that_is_parsed_has_its_own_rules(string type, string value) =>
        Assert.Empty(Lint(type, value, hasPlainValues: false));

    private static IReadOnlyList<Finding> Lint(string type, string value, bool hasPlainValues = true)
    {
        var attribute = new NameAttribute(Types[type], SampleText.Value(value, 0));
        var target = new CodeTarget(new SourceSpan(0, value.Length))
        {
            Subject = new DistinguishedName([new RelativeDistinguishedName(attribute)], true, new SourceSpan(0, value.Length)),
            IsSubjectComplete = false,
            HasPlainValues = hasPlainValues,
        };
        return new Linter().Lint(target, LintPolicy.Default);
    }
}
