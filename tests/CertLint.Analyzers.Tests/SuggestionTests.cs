using CertLint.Analyzers.Tests.Harness;

namespace CertLint.Analyzers.Tests;

/// <summary>What code fixes will need: the value that should stand at the diagnostic's place.</summary>
public class SuggestionTests
{
    [Theory]
    [InlineData("b.AddCountryOrRegion(\"USA\");", "US")]
    [InlineData("b.AddCountryOrRegion(\"UK\");", "GB")]
    [InlineData("b.AddCountryOrRegion(\"Germany\");", "DE")]
    [InlineData("b.AddOrganizationName(\"Contoso \");", "Contoso")]
    [InlineData("b.AddOrganizationName(\"AT&amp;T\");", "AT&T")]
    [InlineData("b.AddOrganizationName(\"M\\u00c3\\u00bcller\");", "Müller")]
    [InlineData("b.AddStateOrProvinceName(\"CA\"); b.AddCountryOrRegion(\"US\");", "California")]
    [InlineData("b.AddCommonName(\"acme.service-now.com\");", null)]
    public async Task A_certain_correction_goes_along(string statements, string? suggested)
    {
        var diagnostic = Assert.Single(await Analysis.Of(
            "using System.Security.Cryptography.X509Certificates; var b = new X500DistinguishedNameBuilder();\n" + statements));

        Assert.Equal(suggested, diagnostic.Properties.GetValueOrDefault("SuggestedValue"));
    }

    [Theory]
    [InlineData("new X500DistinguishedName(\"CN=a, ST=SAP, C=CO\");", "\"San Andrés, Providencia y Santa Catalina\"")]
    [InlineData("new X500DistinguishedName(\"CN=a, ST=\\\"SAP\\\", C=CO\");", "San Andrés, Providencia y Santa Catalina")]
    [InlineData("new X500DistinguishedName(\"CN=a, ST=SAP, C=CO\", X500DistinguishedNameFlags.Reversed | X500DistinguishedNameFlags.DoNotUseQuotes);", null)]
    [InlineData("new Org.BouncyCastle.Asn1.X509.X509Name(\"C=CO, ST=SAP, CN=a\");", "\"San Andrés, Providencia y Santa Catalina\"")]
    [InlineData("new X500DistinguishedName(\"CN=a, ST=CA, C=US\");", "California")]
    public async Task In_a_text_the_correction_is_written_as_the_parser_reads_it(string statement, string? suggested)
    {
        var diagnostic = Assert.Single(await Analysis.Of("using System.Security.Cryptography.X509Certificates;\n_ = " + statement));

        Assert.Equal(suggested, diagnostic.Properties.GetValueOrDefault("SuggestedValue"));
    }

    [Fact]
    public async Task The_same_name_twice_is_one_finding_with_a_related_place()
    {
        const string Source = """
            using System.Security.Cryptography.X509Certificates;
            var san = new SubjectAlternativeNameBuilder();
            san.AddDnsName("acme.service-now.com");
            san.AddDnsName("acme.service-now.com");
            """;

        var diagnostic = Assert.Single(await Analysis.Of(Source));

        Assert.Equal(Source.IndexOf("acme", StringComparison.Ordinal), diagnostic.Location.SourceSpan.Start);
        var related = Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal(Source.LastIndexOf("acme", StringComparison.Ordinal), related.SourceSpan.Start);
    }
}
