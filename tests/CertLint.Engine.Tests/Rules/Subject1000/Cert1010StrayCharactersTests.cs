using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Engine.Tests.Rules.Subject1000;

/// <summary>What CERT1010 says of stray characters, and what other rules say of the value without them.</summary>
public class Cert1010StrayCharactersTests
{
    [Fact]
    public void Stray_characters_are_reported_in_each_column()
    {
        var sample = Complete("O=Contoso &amp; Sons");

        Assert.Equal(["CERT1010 warning 'Contoso &amp; Sons'"], sample.Config());
        Assert.Equal(["CERT1010 warning 'Contoso &amp; Sons'"], sample.Request());
        Assert.Equal(["CERT1010 warning 'Contoso &amp; Sons'"], sample.Code());
        Assert.Equal(["CERT1010 warning 'Contoso &amp; Sons'"], sample.Certificate(Purpose.Identity));
        Assert.Equal(["CERT1010 suggestion 'Contoso &amp; Sons'"], sample.Certificate(Purpose.Peer));
        Assert.Equal(["CERT1010 suggestion 'Contoso &amp; Sons'"], sample.Certificate(Purpose.Authority));
        Assert.Empty(sample.Config(Purpose.SelfSigned));
        Assert.Empty(sample.Config(Purpose.Authority));
    }

    [Theory]
    [InlineData("O= Contoso", "Organization ' Contoso' holds white space at its beginning; write 'Contoso'.")]
    [InlineData("O=Contoso\t", "Organization 'Contoso\\u0009' holds white space at its end; write 'Contoso'.")]
    [InlineData("O= Contoso\u00a0", "Organization ' Contoso\u00a0' holds white space at both ends; write 'Contoso'.")]
    [InlineData("O=Contoso\u00a0Ltd", "Organization 'Contoso\u00a0Ltd' holds the no-break space U+00A0; write 'Contoso Ltd'.")]
    [InlineData("O=Con\u200btoso", "Organization 'Con\\u200Btoso' holds the invisible character U+200B; write 'Contoso'.")]
    [InlineData("O=AT&amp;T", "Organization 'AT&amp;T' holds the HTML entity '&amp;'; write 'AT&T'.")]
    [InlineData("O=MÃ¼ller", "Organization 'MÃ¼ller' holds UTF-8 that was read as Latin-1 ('Ã¼'); write 'Müller'.")]
    [InlineData("O=Contoso\0Evil", "Organization 'Contoso\\u0000Evil' holds the control character U+0000; enter the value again without it.")]
    [InlineData("O= AT&amp;T\u200b", "Organization ' AT&amp;T\\u200B' holds the HTML entity '&amp;', white space at its beginning and the invisible character U+200B; write 'AT&T'.")]
    [InlineData("L=Springfield ", "City or locality 'Springfield ' holds white space at its end; write 'Springfield'.")]
    [InlineData("DNS=mtls.contoso.com ", "DNS name 'mtls.contoso.com ' holds white space at its end; write 'mtls.contoso.com'.")]
    [InlineData("CN=\ufeffmtls.contoso.com", "Common name '\\uFEFFmtls.contoso.com' holds the invisible character U+FEFF; write 'mtls.contoso.com'.")]
    [InlineData("emailAddress=pki@contoso.com ", "E-mail address 'pki@contoso.com ' holds white space at its end; write 'pki@contoso.com'.")]
    public void The_message_names_what_is_there_and_what_to_write(string line, string message) =>
        Assert.Equal(message, Assert.Single(Complete(line).ConfigFindings(), IsOurs).Message);

    [Theory]
    [InlineData("O=Contoso ", "Contoso")]
    [InlineData("C=DE ", "DE")]
    [InlineData("C=D\u200bE", "DE")]
    [InlineData("C=D&#69;", "DE")]
    [InlineData("DNS=mtls\u200b.contoso.com", "mtls.contoso.com")]
    [InlineData("CN=mtls.contoso.com\u200b", "mtls.contoso.com")]
    [InlineData("CN=mtls.contoso.com&nbsp;", "mtls.contoso.com")]
    public void The_cleaned_value_is_suggested_for_all_that_is_written(string line, string expected)
    {
        var sample = Complete(line);

        var finding = Assert.Single(sample.ConfigFindings());
        Assert.Equal(("CERT1010", expected), (finding.Rule.Id, finding.SuggestedValue));
        Assert.Equal(line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..], sample.TextAt(finding.Place));
    }

    [Theory]
    [InlineData("C=USA ", "CERT1004 policy 'USA '", "US")]
    [InlineData("C=\u200bUSA", "CERT1004 policy '\u200bUSA'", "US")]
    [InlineData("ST=NW&nbsp;", "CERT1005 policy 'NW&nbsp;'", "Nordrhein-Westfalen")]
    [InlineData("L=NYC ", "CERT1006 policy 'NYC '", null)]
    [InlineData("L= Default City", "CERT1007 policy ' Default City'", null)]
    [InlineData("O=-\u200b", "CERT1007 policy '-\u200b'", null)]
    [InlineData("O=Contoso, OU=IT ", "CERT1011 warning 'Contoso, OU=IT '", null)]
    [InlineData("CN=acme.service-now.com\u200b", "CERT1001 policy 'acme.service-now.com'", null)]
    [InlineData("DNS= acme.service-now.com", "CERT1001 policy 'acme.service-now.com'", null)]
    [InlineData("CN=server01 ", "CERT2001 policy 'server01'", null)]
    [InlineData("CN=a\u00a0b.contoso.com", "CERT2004 warning 'a\u00a0b.contoso.com'", null)]
    public void A_cleaned_value_that_is_wrong_is_told_alone(string line, string expected, string? suggested)
    {
        Assert.Equal([expected], Complete(line).Config());
        Assert.Equal(suggested, Assert.Single(Complete(line).ConfigFindings()).SuggestedValue);
    }

    [Theory]
    [InlineData("C=de ", "Country 'de ' holds white space at its end; write 'DE'.", "DE")]
    [InlineData("O=Test ", "Organization 'Test ' holds white space at its end; write 'Test'.", "Test")]
    [InlineData("OU=IT ", "Organizational unit 'IT ' holds white space at its end; write 'IT'.", "IT")]
    public void What_a_quieter_rule_suggests_for_the_cleaned_value_is_suggested(string line, string message, string suggested)
    {
        var finding = Assert.Single(Complete(line).ConfigFindings());

        Assert.Equal(("CERT1010", message, suggested), (finding.Rule.Id, finding.Message, finding.SuggestedValue));
    }

    [Theory]
    [InlineData("O=&nbsp;")]
    [InlineData("O=\u200b\u200b")]
    [InlineData("O=\0")]
    public void A_value_of_nothing_else_has_no_cleaned_one(string line)
    {
        var finding = Assert.Single(Complete(line).ConfigFindings());

        Assert.Equal(("CERT1010", (string?)null), (finding.Rule.Id, finding.SuggestedValue));
    }

    [Fact]
    public void White_space_alone_is_a_missing_value() =>
        Assert.Equal(["CERT1003 policy 'subject'"], Complete("O=\t\u00a0 ").Config());

    [Fact]
    public void A_template_is_not_asked() => Assert.Empty(Complete("O={ORG} &amp; Sons ").Config());

    [Fact]
    public void A_country_with_stray_characters_still_says_which_state_is_meant() =>
        Assert.Equal(
            ["CERT1005 policy 'BY'", "CERT1010 warning 'DE\u200b'"],
            Complete("ST=BY", "C=DE\u200b").Config());

    [Theory]
    [InlineData("ST=California=Test", '=')]
    [InlineData("L=California{", '{')]
    [InlineData("ST=a}b", '}')]
    [InlineData("ST=California[Test", '[')]
    [InlineData("ST=California]Test", ']')]
    [InlineData("ST=California|Test", '|')]
    [InlineData("ST=California;Test", ';')]
    [InlineData("ST=California\\Test", '\\')]
    [InlineData("L=city: Springfield", ':')]
    [InlineData("L=\"Springfield\"", '"')]
    [InlineData("L=S:t Olof: Skåne", ':')]
    public void A_place_holds_nothing_that_structures_data(string line, char character)
    {
        var finding = Assert.Single(Complete(line).ConfigFindings());

        Assert.Equal("CERT1010", finding.Rule.Id);
        Assert.EndsWith($"holds '{character}', which no name of a place does; enter the name alone.", finding.Message, StringComparison.Ordinal);
        Assert.Null(finding.SuggestedValue);
    }

    [Theory]
    [InlineData("O=AT&T")]
    [InlineData("O=R&D;")]
    [InlineData("O=Marks & Spencer; Partners")]
    [InlineData("O=P&amp")]
    [InlineData("O=A&B;C")]
    [InlineData("O=X &; Y")]
    [InlineData("O=Contoso \"Big\" Ltd: [a|b]")]
    [InlineData("L='s-Hertogenbosch")]
    [InlineData("L=S:t Olof")]
    [InlineData("L=S:ta Anna")]
    [InlineData("L=Saint-Rémy-lès-Chevreuse")]
    [InlineData("L=Washington (D.C.)")]
    [InlineData("ST=SÃO PAULO")]
    [InlineData("O=MAÇÃ")]
    [InlineData("O=IRMÃOS SIMÕES")]
    [InlineData("O=Müller & Söhne GmbH")]
    [InlineData("O=株式会社　コントソ")]
    [InlineData("O=شرکت نرم\u200cافزاری")]
    [InlineData("O=क्\u200dष")]
    [InlineData("L=Łódź")]
    [InlineData("L=Phu\u0301 Yên")]
    public void A_name_that_only_looks_odd_is_silent(string line) => Assert.Empty(Complete(line).Config());

    private static bool IsOurs(Finding finding) => finding.Rule.Id == "CERT1010";

    private static Sample Complete(params string[] changed)
    {
        string[] good = ["CN=mtls.contoso.com", "O=Contoso", "L=Springfield", "ST=Springfield", "C=DE"];
        return new Sample([
            .. good.Where(line => !changed.Any(other => other.Split('=')[0] == line.Split('=')[0])), .. changed]);
    }
}
