using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Engine.Tests.Rules.Subject1000;

/// <summary>CERT1004, 1005, 1007 and 1011: one value, its verdict in each column, its suggestion, its look-alikes.</summary>
public class ValueRuleTests
{
    [Theory]
    [InlineData("USA", "US")]
    [InlineData("United States", "US")]
    [InlineData("UK", "GB")]
    [InlineData("EL", "GR")]
    [InlineData("DEU", "DE")]
    [InlineData("us", "US")]
    [InlineData("usa", "US")]
    [InlineData("Deutschland", "DE")]
    [InlineData("the Netherlands", "NL")]
    [InlineData("U.S.A.", "US")]
    [InlineData("SP", "ES")]
    [InlineData("JA", "JP")]
    [InlineData("XK", null)]
    [InlineData("EU", null)]
    [InlineData("XX", null)]
    [InlineData("ZZ", null)]
    [InlineData("YU", null)]
    public void A_country_that_is_no_code_is_reported_with_the_code_where_one_is_certain(string country, string? code)
    {
        var finding = Assert.Single(Complete("C=" + country).ConfigFindings());

        Assert.Equal("CERT1004", finding.Rule.Id);
        Assert.Equal(code, finding.SuggestedValue);
    }

    [Theory]
    [InlineData("USA", "Country 'USA' is not a two-letter ISO 3166-1 code; use 'US'.")]
    [InlineData("UK", "Country 'UK' is not an assigned ISO 3166-1 code; use 'GB'.")]
    [InlineData("us", "Country 'us' is an ISO 3166-1 code in lower case; use 'US'.")]
    [InlineData("ZZ", "Country 'ZZ' is not an assigned ISO 3166-1 code; use the code of the country in which the organization is registered.")]
    public void A_country_finding_says_what_to_write(string country, string message) =>
        Assert.Equal(message, Assert.Single(Complete("C=" + country).ConfigFindings()).Message);

    [Fact]
    public void A_country_is_judged_in_each_column()
    {
        var sample = Complete("C=USA");

        Assert.Equal(["CERT1004 warning 'USA'"], sample.Code());
        Assert.Equal(["CERT1004 policy 'USA'"], sample.Request());
        Assert.Equal(["CERT1004 warning 'USA'"], sample.Certificate(Purpose.Identity));
        Assert.Equal(["CERT1004 suggestion 'USA'"], sample.Certificate(Purpose.Peer));
        Assert.Equal(["CERT1004 suggestion 'USA'"], sample.Certificate(Purpose.Authority));
        Assert.Empty(sample.Config(Purpose.SelfSigned));
        Assert.Empty(sample.Config(Purpose.Authority));
    }

    [Fact]
    public void XX_is_allowed_by_the_baseline_requirements() => Assert.Empty(
        new Sample("C=XX", "ST=Pristina", "L=Pristina", "O=Contoso", "CN=mtls.contoso.com")
        {
            Policy = new() { Profiles = Profiles.ServiceNow | Profiles.PublicTls },
        }.Config());

    [Theory]
    [InlineData("US", "CA", "California")]
    [InlineData("US", "tx", "Texas")]
    [InlineData("US", "Calif.", "California")]
    [InlineData("CA", "ON", "Ontario")]
    [InlineData("AU", "NSW", "New South Wales")]
    [InlineData("IN", "MH", "Mahārāshtra")]
    [InlineData("USA", "CA", "California")]
    [InlineData("US", "N. Mex.", "New Mexico")]
    [InlineData("AU", "N. S. W.", "New South Wales")]
    [InlineData("CA", "P.E.I.", "Prince Edward Island")]
    [InlineData("IN", "OD", "Odisha")]
    [InlineData("IN", "CG", "Chhattīsgarh")]
    [InlineData("IN", "UK", "Uttarākhand")]
    public void An_abbreviated_state_is_reported_with_its_full_name(string country, string state, string fullName)
    {
        var findings = Complete("C=" + country, "ST=" + state).ConfigFindings();

        var finding = Assert.Single(findings, finding => finding.Rule.Id == "CERT1005");
        Assert.Equal(fullName, finding.SuggestedValue);
        Assert.True(finding.Level.IsPolicy);
    }

    [Theory]
    [InlineData("US", "California")]
    [InlineData("US", "New York")]
    [InlineData("DE", "Bayern")]
    [InlineData("GB", "England")]
    [InlineData("PE", "Ica")]
    [InlineData("FM", "Yap")]
    [InlineData("JP", "Tokyo")]
    [InlineData("DE", "NRW")]
    public void A_name_that_is_written_out_or_no_code_is_silent(string country, string state) =>
        Assert.Empty(Complete("C=" + country, "ST=" + state).Config());

    [Theory]
    [InlineData("ST=CA")]
    [InlineData("ST=Calif.")]
    [InlineData("ST=N.Y.")]
    public void A_state_without_a_country_is_only_a_suggestion(string line) =>
        Assert.Equal([$"CERT1005 suggestion '{line[3..]}'"], new Sample(line) { IsComplete = false }.Config());

    [Theory]
    [InlineData("ST=Miss")]
    [InlineData("ST=Man")]
    [InlineData("ST=BY")]
    public void A_word_without_a_dot_and_a_country_is_silent(string line) =>
        Assert.Empty(new Sample(line) { IsComplete = false }.Config());

    [Fact]
    public void A_code_with_a_country_that_a_template_names_is_silent() =>
        Assert.Empty(new Sample("ST=CA", "C={COUNTRY}") { IsComplete = false }.Config());

    [Theory]
    [InlineData("AR", "B", "Buenos Aires")]
    [InlineData("ES", "B", null)] // Barcelona [Barcelona]
    public void A_code_of_one_letter_is_a_suggestion(string country, string state, string? fullName)
    {
        var finding = Assert.Single(Complete("C=" + country, "ST=" + state).ConfigFindings());

        Assert.Equal(("CERT1005", Findings.Level.Suggestion), (finding.Rule.Id, finding.Level));
        if (fullName is not null)
            Assert.Equal(fullName, finding.SuggestedValue);
    }

    [Theory]
    [InlineData("O=Internet Widgits Pty Ltd", "openssl's default")]
    [InlineData("O=Default Company Ltd", "the default of Red Hat's openssl")]
    [InlineData("ST=Some-State", "openssl's default")]
    [InlineData("L=Default City", "the default of Red Hat's openssl")]
    [InlineData("OU=SomeOrganizationalUnit", "the default of Fedora's Apache")]
    [InlineData("O=SomeOrganization", "the default of Fedora's Apache")]
    [InlineData("ST=SomeState", "the default of Fedora's Apache")]
    [InlineData("L=SomeCity", "the default of Fedora's Apache")]
    [InlineData("CN=localhost.localdomain", "the default of Fedora's Apache")]
    [InlineData("O=Copyleft Certificate Co", "easy-rsa's default")]
    [InlineData("OU=My Organizational Unit", "easy-rsa's default")]
    [InlineData("emailAddress=me@example.net", "easy-rsa's default")]
    [InlineData("O=mkcert development certificate", "mkcert's default")]
    [InlineData("O=mkcert development CA", "mkcert's default")]
    [InlineData("O=Example Company, LLC", "the sample of cfssl's documentation")]
    [InlineData("O=Acme Co", "the default of Go's generate_cert")]
    [InlineData("O=DO_NOT_TRUST", "a test certificate's mark")]
    [InlineData("CN=Joe's-Software-Emporium", "makecert's default")]
    [InlineData("CN=Root Agency", "the issuer of makecert's test certificates")]
    [InlineData("O=Unknown", "keytool's default")]
    [InlineData("C=Unknown", "keytool's default")]
    public void A_tools_default_is_named(string line, string tool)
    {
        var finding = Assert.Single(Complete(line).ConfigFindings());

        Assert.Equal("CERT1007", finding.Rule.Id);
        Assert.True(finding.Level.IsPolicy);
        Assert.Contains(tool, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("O=-")]
    [InlineData("OU=--")]
    [InlineData("L=.")]
    [InlineData("ST=N/A")]
    [InlineData("OU=n/a")]
    [InlineData("C=--")]
    [InlineData("emailAddress=-")]
    public void A_mark_that_stands_for_nothing_breaks_policy_in_any_attribute(string line) =>
        Assert.Equal([$"CERT1007 policy '{line.Split('=')[1]}'"], Complete(line).Config());

    [Fact]
    public void A_placeholder_is_judged_in_each_column()
    {
        var sample = Complete("O=Internet Widgits Pty Ltd");

        Assert.Equal(["CERT1007 warning 'Internet Widgits Pty Ltd'"], sample.Code());
        Assert.Equal(["CERT1007 policy 'Internet Widgits Pty Ltd'"], sample.Request());
        Assert.Equal(["CERT1007 warning 'Internet Widgits Pty Ltd'"], sample.Certificate(Purpose.Identity));
        Assert.Equal(["CERT1007 suggestion 'Internet Widgits Pty Ltd'"], sample.Certificate(Purpose.Peer));
        Assert.Empty(sample.Config(Purpose.SelfSigned));
        Assert.Empty(sample.Config(Purpose.Authority));
    }

    [Theory]
    [InlineData("O=My Company")]
    [InlineData("O=My Company Name")]
    [InlineData("O=Your Company")]
    [InlineData("O=Company")]
    [InlineData("O=Organization")]
    [InlineData("O=TODO")]
    [InlineData("O=Example")]
    [InlineData("O=Foo")]
    [InlineData("O=test")]
    [InlineData("L=TBD")]
    [InlineData("L=My City")]
    [InlineData("ST=your state")]
    [InlineData("ST=My Province")]
    public void A_generic_word_is_a_suggestion(string line) =>
        Assert.Equal([$"CERT1007 suggestion '{line.Split('=')[1]}'"], Complete(line).Config());

    [Theory]
    [InlineData("O=Contoso")]
    [InlineData("O=Fabrikam")]
    [InlineData("O=Acme")]
    [InlineData("O=Test Equipment Ltd")]
    [InlineData("O=Example Systems GmbH")]
    [InlineData("O=Internet Widgits")]
    [InlineData("L=Internet Widgits Pty Ltd")]
    [InlineData("OU=Test")]
    [InlineData("L=St. Louis")]
    [InlineData("L=Bar")]
    [InlineData("L=My Tho")] // in Vietnam
    [InlineData("ST=Mykolaiv")]
    [InlineData("O=Mylan")]
    [InlineData("O=unknown")]
    [InlineData("O=N/A Partners")]
    [InlineData("C=DE")]
    public void A_name_that_only_sounds_like_a_placeholder_is_silent(string line) => Assert.Empty(Complete(line).Config());

    [Theory]
    [InlineData("ST=Tokyo, C=JP")]
    [InlineData("L=Seattle/ST=Washington")]
    [InlineData("O=Contoso; OU = IT")]
    [InlineData("O=Contoso+CN=x")]
    [InlineData("O=Contoso\nOU=IT")]
    [InlineData("O=Contoso\r\n  organizationalUnitName = IT")]
    public void A_value_with_several_attributes_is_reported(string line) =>
        Assert.Contains($"CERT1011 warning '{line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..]}'", Complete(line).Config());

    [Theory]
    [InlineData("O=Contoso, Ltd.")]
    [InlineData("O=A/B Testing")]
    [InlineData("O=E=mc2 Labs")]
    [InlineData("O=Smith, X=Y Partners")]
    [InlineData("OU=https://contoso.com/o=1")]
    [InlineData("OU=https://contoso.com/?O=1")]
    [InlineData("O=Contoso, name=value")]
    [InlineData("OU=kq1Cw8pT0mM2y3/L=")]
    [InlineData("OU=kq1Cw8pT0mM2y3+S==")]
    public void A_value_with_separators_alone_is_silent(string line) => Assert.Empty(Complete(line).Config());

    private static Sample Complete(params string[] changed)
    {
        string[] good = ["CN=mtls.contoso.com", "O=Contoso", "L=Springfield", "ST=Springfield", "C=DE"];
        return new Sample([
            .. good.Where(line => !changed.Any(other => other.Split('=')[0] == line.Split('=')[0])), .. changed])
        {
            // Under the article's profile an OU is told whatever it says (CERT1015).
            Policy = changed.Any(line => line.StartsWith("OU=", StringComparison.Ordinal))
                ? new LintPolicy { Profiles = Profiles.General }
                : LintPolicy.Default,
        };
    }
}
