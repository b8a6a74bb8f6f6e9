using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.Subject1000;

/// <summary>The reordered text that CERT1016 suggests for a name in code.</summary>
public class ReorderedTextTests
{
    [Theory]
    [InlineData("C=US, O=Contoso, CN=mtls.contoso.com", "CN=mtls.contoso.com, O=Contoso, C=US")]
    [InlineData("C=US,O=\"Contoso, Ltd.\",CN=mtls.contoso.com", "CN=mtls.contoso.com,O=\"Contoso, Ltd.\",C=US")]
    [InlineData("C=US;O=\"A \"\"B\"\"; C\";CN=a", "CN=a;O=\"A \"\"B\"\"; C\";C=US")]
    [InlineData("O=Contoso, E=a@contoso.com, C=US, ST=California, CN=a", "CN=a, E=a@contoso.com, O=Contoso, ST=California, C=US")]
    public void Text_for_dotnet_is_suggested_in_the_right_order(string text, string suggested)
    {
        var finding = Assert.Single(Lint(DotNetDialect.Parse(Verbatim(text)).Name!, Verbatim(text)));

        Assert.Equal(suggested, finding.SuggestedValue);
        Assert.Equal(new SourceSpan(100, text.Length), finding.Place);
        Assert.Empty(Lint(DotNetDialect.Parse(Verbatim(suggested)).Name!, Verbatim(suggested)));
        Assert.Equal(Attributes(text).Order(), Attributes(suggested).Order());
    }

    [Fact]
    public void Text_for_BouncyCastle_is_too()
    {
        const string text = @"O=Contoso\, Ltd., C=US, CN=a";

        var finding = Assert.Single(Lint(BouncyCastleDialect.Parse(Verbatim(text), reverse: false).Name!, Verbatim(text)));

        Assert.Equal(@"C=US, O=Contoso\, Ltd., CN=a", finding.SuggestedValue);
    }

    [Theory]
    [InlineData("C=US, O=Contoso,CN=a")]
    [InlineData("C=US; O=Contoso, CN=a")]
    [InlineData(" C=US, O=Contoso, CN=a")]
    [InlineData("C=US, O=Contoso, CN=a ")]
    [InlineData("C=US, O=Contoso, CN=a,")]
    [InlineData("C=US,\tO=Contoso,\tCN=a")]
    [InlineData(@"C=US, O=Contoso\, CN=a")]
    public void Text_that_is_not_plain_gets_no_suggestion(string text)
    {
        var finding = Assert.Single(Lint(DotNetDialect.Parse(Verbatim(text)).Name!, Verbatim(text)));

        Assert.Null(finding.SuggestedValue);
        Assert.EndsWith("; write it in the order CN, O, C.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_with_an_escape_of_its_literal_is_suggested_as_it_means()
    {
        var text = new MappedTextBuilder()
            .Append("C=US, O=", 100).Append("\"", new SourceSpan(108, 2)).Append("Contoso, Ltd.", 110)
            .Append("\"", new SourceSpan(123, 2)).Append(", CN=a", 125).Build();

        var finding = Assert.Single(Lint(DotNetDialect.Parse(text).Name!, text));

        Assert.Equal("CN=a, O=\"Contoso, Ltd.\", C=US", finding.SuggestedValue);
        Assert.Equal(new SourceSpan(100, 31), finding.Place);
    }

    [Fact]
    public void Text_in_several_literals_or_with_a_hole_gets_no_suggestion()
    {
        var pieces = new MappedTextBuilder().Append("C=US, O=Contoso", 100).Append(", CN=a", 130).Build();
        var hole = new MappedTextBuilder().Append("C=US, CN=", 100)
            .Append(new Hole(HoleKind.Expression, "{host}"), new SourceSpan(109, 6)).Build();

        Assert.Null(Assert.Single(Lint(DotNetDialect.Parse(pieces).Name!, pieces)).SuggestedValue);
        Assert.All(
            DotNetDialect.Parse(hole).Name is { } name ? Lint(name, hole) : [],
            finding => Assert.Null(finding.SuggestedValue));
    }

    [Fact]
    public void An_order_that_is_not_known_is_not_judged()
    {
        var text = Verbatim("C=US, CN=a");

        Assert.Empty(Lint(DotNetDialect.Parse(text).Name! with { IsOrderKnown = false }, text));
    }

    [Fact]
    public void A_name_of_hundreds_of_RDNs_gets_no_suggestion()
    {
        var text = Verbatim("C=US, CN=a" + string.Concat(Enumerable.Repeat(", OU=a", 500)));

        Assert.Null(Assert.Single(Lint(DotNetDialect.Parse(text).Name!, text)).SuggestedValue);
    }

    private static MappedText Verbatim(string text) => MappedText.Verbatim(text, 100);

    private static IEnumerable<CertLint.Findings.Finding> Lint(DistinguishedName name, MappedText text) => new Linter()
        .Lint(
            new CodeTarget(new SourceSpan(90, 200)) { Subject = name, SubjectText = text },
            new LintPolicy { Profiles = Profiles.PublicTls })
        .Where(finding => finding.Rule.Id == "CERT1016");

    /// <summary>What .NET itself reads.</summary>
    private static IEnumerable<string> Attributes(string text) => new X500DistinguishedName(text).EnumerateRelativeDistinguishedNames()
        .Select(rdn => rdn.GetSingleElementType().Value + "=" + rdn.GetSingleElementValue());
}
