using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace CertLint.Analyzers.Tests;

/// <summary>Rules that look at a name as a whole: what repeats, its order, what does not go together.</summary>
public class StructureTests
{
    private const string Builder = "var b = new X500DistinguishedNameBuilder();\n";

    [Theory]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, C=US, C={|CERT1009:DE|}\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN=a.contoso.com, CN={|CERT1009:b.contoso.com|}\");")]
    [InlineData("b.AddCountryOrRegion(\"US\"); b.AddLocalityName(\"A\"); b.AddCountryOrRegion(\"{|CERT1009:US|}\");")]
    [InlineData("_ = new X500DistinguishedName($\"C={user.Length}, C={|CERT1009:{user.Length}|}\");")]
    public Task A_repeated_attribute_is_told_at_the_second_place(string statement) => Verify.Statements(Builder + statement);

    [Theory]
    [InlineData("if (user == \"a\") b.AddCountryOrRegion(\"US\"); else b.AddCountryOrRegion(\"DE\");")]
    [InlineData("b.AddCountryOrRegion(\"US\"); b = new(); b.AddCountryOrRegion(\"DE\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN=John, CN=Users, DC=contoso, DC=com\");")]
    public Task What_stands_in_two_names_or_may_repeat_is_silent(string statement) => Verify.Statements(Builder + statement);

    [Theory]
    [InlineData("_ = new X500DistinguishedName(\"{|CERT1016:C=US, O=Contoso, CN=a|}\");")]
    [InlineData("_ = new X500DistinguishedName(\"{|CERT1016:C=US, O=Contoso, CN=a|}\", X500DistinguishedNameFlags.Reversed);")]
    [InlineData("_ = new X500DistinguishedName(\"{|CERT1016:CN=a, C=US, O=Contoso|}\", X500DistinguishedNameFlags.None);")]
    [InlineData("_ = new X500DistinguishedName(\"C=US, O={|CERT1016:Contoso|}, \" + \"CN=a\");")]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(true, \"{|CERT1016:C=US, O=Contoso, CN=a|}\");")]
    [InlineData("b.AddCountryOrRegion(\"{|CERT1016:US|}\"); b.AddCommonName(\"a\");")]
    public Task The_encoded_order_is_judged(string statement) => PublicTls(statement);

    [Theory]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, O=Contoso, C=US\");")]
    [InlineData("_ = new X500DistinguishedName(\"C=US, O=Contoso, CN=a\", X500DistinguishedNameFlags.None);")]
    [InlineData("_ = new X500DistinguishedName(\"C=US, O=Contoso, CN=a\", user == \"\" ? X500DistinguishedNameFlags.None : X500DistinguishedNameFlags.Reversed);")]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(\"C=US, O=Contoso, CN=a\");")]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(true, \"CN=a, O=Contoso, C=US\");")]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(user == \"\", \"CN=a, O=Contoso, C=US\");")]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(user == \"\", \"C=US, O=Contoso, CN=a\");")]
    [InlineData("b.AddCommonName(\"a\"); b.AddCountryOrRegion(\"US\");")]
    [InlineData("b.AddCountryOrRegion(\"US\"); b = new(); b.AddCommonName(\"a\");")]
    public Task The_right_order_and_one_that_is_not_known_are_silent(string statement) => PublicTls(statement);

    [Theory]
    [InlineData("\"C=US, O=\\\"Contoso, Ltd.\\\", CN=a\"", "CN=a, O=\"Contoso, Ltd.\", C=US")]
    [InlineData("@\"C=US,O=\"\"Contoso, Ltd.\"\",CN=a\"", "CN=a,O=\"Contoso, Ltd.\",C=US")]
    [InlineData("\"C=US, \" + \"CN=a\"", null)]
    public async Task The_reordered_text_goes_along_where_one_literal_holds_it(string text, string? suggested)
    {
        var diagnostics = await Analysis.Of(
            $"using System.Security.Cryptography.X509Certificates; _ = new X500DistinguishedName({text});", ("_CertLintProfile", "public-tls"));

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("CERT1016", diagnostic.Id);
        Assert.Equal(suggested, diagnostic.Properties.GetValueOrDefault("SuggestedValue"));
    }

    [Fact]
    public Task What_does_not_go_together_is_a_suggestion() => Verify.Statements(
        "_ = new X500DistinguishedName(\"CN=a, OU={|#0:IT|}, C=US\");", test => test.Expect("CERT1017", DiagnosticSeverity.Info));

    [Fact]
    public Task Attributes_joined_by_a_plus_are_told_with_both_places() => Verify.Statements(
        "_ = new Org.BouncyCastle.Asn1.X509.X509Name(\"C=US, O=Contoso, CN={|#1:a|}+UID={|#0:b|}\");",
        test => test.ExpectedDiagnostics.Add(
            new DiagnosticResult("CERT1017", DiagnosticSeverity.Info).WithLocation(0).WithLocation(1)));

    [Fact]
    public Task What_does_not_go_together_is_a_warning_under_the_baseline_requirements() => Verify.Statements(
        "_ = new X500DistinguishedName(\"CN=a, OU={|#0:IT|}, C=US\");",
        test =>
        {
            test.Property("_CertLintProfile", "public-tls");
            test.Expect("CERT1017", DiagnosticSeverity.Warning);
        });

    [Theory]
    [InlineData("b.AddOrganizationalUnitName(\"IT\"); b.AddCommonName(\"a\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN=a, OU=Users, DC=contoso, DC=com\");")]
    [InlineData("_ = new X500DistinguishedName(\"E=ops@contoso.com, CN=a, O=Contoso\");")]
    public Task What_may_be_added_elsewhere_is_silent(string statement) => Verify.Statements(Builder + statement);

    private static Task PublicTls(string statement) =>
        Verify.Statements(Builder + statement, test => test.Property("_CertLintProfile", "public-tls"));
}
