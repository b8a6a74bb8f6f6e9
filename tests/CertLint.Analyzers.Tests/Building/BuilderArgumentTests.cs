using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests.Building;

/// <summary>CERT5006 on .NET's builders. What throws is measured where the engine's verdict is tested.</summary>
public class BuilderArgumentTests
{
    [Theory]
    [InlineData("b.AddCountryOrRegion(\"{|CERT5006:USA|}\");")]
    [InlineData("b.AddCountryOrRegion(\"{|CERT5006:C=US|}\");")]
    [InlineData("b.AddCountryOrRegion($\"{|CERT5006:USA{user}|}\");")]
    [InlineData("b.AddCommonName({|CERT5006:\"\"|});")]
    [InlineData("b.AddOrganizationName({|CERT5006:\"\"|});")]
    [InlineData("b.AddEmailAddress(\"{|CERT5006:us\u00e9r@contoso.com|}\");")]
    [InlineData("b.AddDomainComponent(\"{|CERT5006:m\u00fcller|}\");")]
    [InlineData("b.Add(\"{|CERT5006:C|}\", \"US\");")]
    [InlineData("b.Add(\"{|CERT5006:OID.2.5.4.6|}\", \"US\");")]
    [InlineData("b.Add(\"2.5.4.3\", \"{|CERT5006:*.h|}\", System.Formats.Asn1.UniversalTagNumber.PrintableString);")]
    [InlineData("b.Add(\"2.5.4.3\", \"{|CERT5006:h|}\", System.Formats.Asn1.UniversalTagNumber.Integer);")]
    [InlineData("b.Add({|CERT5006:\"2.5.4.6\"|}, \"US\");")]
    [InlineData("b.Add({|CERT5006:\"2.5.4.6\"|}, user);")]
    [InlineData("b.Add({|CERT5006:\"2.5.4.6\"|}, \"US\", null);")]
    [InlineData("b.Add({|CERT5006:\"2.5.4.6\"|}, \"US\", System.Formats.Asn1.UniversalTagNumber.UTF8String);")]
    [InlineData("san.AddDnsName({|CERT5006:\"\"|});")]
    [InlineData("san.AddEmailAddress({|CERT5006:\"\"|});")]
    [InlineData("san.AddEmailAddress(\"{|CERT5006:us\u00e9r@contoso.com|}\");")]
    [InlineData("san.AddUserPrincipalName({|CERT5006:\"\"|});")]
    [InlineData("san.AddUri(new Uri(\"{|CERT5006:https://b\u00fccher.de/|}\"));")]
    [InlineData("san.AddIpAddress(System.Net.IPAddress.Parse(\"{|CERT5006:mtls.contoso.com|}\"));")]
    public Task An_argument_that_throws_or_goes_around_a_check_is_told_alone(string statement) => Statements(statement);

    [Theory]
    [InlineData("b.AddCountryOrRegion(\"us\");")]
    [InlineData("b.AddCountryOrRegion(user);")]
    [InlineData("b.AddCountryOrRegion($\"U{user}\");")]
    [InlineData("b.AddCommonName(\" \");")]
    [InlineData("b.AddEmailAddress(\"ops@contoso.com\");")]
    [InlineData("b.Add(\"2.5.4.6\", \"US\", System.Formats.Asn1.UniversalTagNumber.PrintableString);")]
    [InlineData("b.Add(\"2.5.4.6\", \"US\", user == \"\" ? System.Formats.Asn1.UniversalTagNumber.PrintableString : null);")]
    [InlineData("b.Add(\"2.5.4.3\", \"*.h\");")]
    [InlineData("b.Add(\"2.5.4.3\", \"\");")]
    [InlineData("b.Add(new Oid(\"CN\"), \"h\");")]
    [InlineData("b.Add(user, \"h\");")]
    [InlineData("san.AddUri(new Uri(\"https://contoso.com/b\u00fccher\"));")]
    [InlineData("san.AddUri(new Uri(user));")]
    [InlineData("san.AddIpAddress(System.Net.IPAddress.Parse(\"10.0.0.1\"));")]
    [InlineData("san.AddIpAddress(System.Net.IPAddress.Loopback);")]
    [InlineData("san.AddUserPrincipalName(\"us\u00e9r@contoso.com\");")]
    [InlineData("san.AddDnsName(user);")]
    public Task What_is_taken_or_unknown_is_silent(string statement) => Statements(statement);

    [Fact]
    public Task A_host_name_that_throws_is_told_once_by_the_rule_on_host_names()
    {
        Assert.Throws<ArgumentException>(() => new System.Security.Cryptography.X509Certificates.SubjectAlternativeNameBuilder().AddDnsName("a..contoso.com"));
        return Statements("san.AddDnsName(\"{|CERT2004:a..contoso.com|}\");");
    }

    [Fact]
    public Task A_host_name_that_throws_is_told_where_that_rule_is_off() => Verify.Statements(
        "new SubjectAlternativeNameBuilder().AddDnsName(\"{|CERT5006:a..contoso.com|}\");",
        test => test.Switch("CERT2004", ReportDiagnostic.Suppress));

    [Fact]
    public Task The_value_s_own_rule_speaks_where_this_one_is_off() => Verify.Statements(
        "given.AddCountryOrRegion(\"{|CERT1004:USA|}\");\n(given = new()).Add(\"2.5.4.6\", \"{|CERT1004:USA|}\");",
        test => test.Switch("CERT5006", ReportDiagnostic.Suppress));

    [Fact]
    public async Task The_code_that_is_meant_goes_along()
    {
        var diagnostics = await Analysis.Of(
            "using System.Security.Cryptography.X509Certificates; new X500DistinguishedNameBuilder().AddCountryOrRegion(\"USA\");");

        Assert.Equal("US", Assert.Single(diagnostics).Properties["SuggestedValue"]);
    }

    [Fact]
    public Task The_message_says_why_it_throws() => Verify.Statements(
        "given.AddCountryOrRegion(\"{|#0:USA|}\");",
        test => test.Expect("CERT5006", DiagnosticSeverity.Warning, "AddCountryOrRegion throws on 'USA' because a country or region is a code of two letters; use 'US'."));

    [Fact]
    public Task The_message_says_what_to_call() => Verify.Statements(
        "given.Add({|#0:\"2.5.4.6\"|}, \"USA\");",
        test => test.Expect(
            "CERT5006",
            DiagnosticSeverity.Warning,
            "Add with the object identifier of the country checks no code and encodes a UTF8String, which X.520 does not allow; call AddCountryOrRegion(\"US\")."));

    [Fact]
    public Task A_call_that_is_meant_to_throw_is_silent() => Verify.Source("""
        using System;
        using System.Security.Cryptography.X509Certificates;
        using Xunit;

        class Tests
        {
            void Throws(X500DistinguishedNameBuilder b, SubjectAlternativeNameBuilder san)
            {
                Assert.Throws<ArgumentException>(() => b.AddCountryOrRegion("USA"));
                Assert.Throws<ArgumentException>(() => b.AddCommonName(""));
                Assert.Throws<ArgumentException>(() => san.AddDnsName("a..b"));
                Assert.ThrowsAny<Exception>(() => { san.AddEmailAddress("us\u00e9r@contoso.com"); });
                Assert.Throws<ArgumentException>(() => b.Add("C", "US"));
            }
        }
        """, test => test.TestState.AdditionalReferences.Add(References.Xunit));

    [Fact]
    public Task A_builder_in_a_pattern_a_field_a_parameter_and_a_loop_is_one_too() => Verify.Source("""
        using System.Security.Cryptography.X509Certificates;

        class Names
        {
            private readonly X500DistinguishedNameBuilder subject = new();

            void Fill(object given, X500DistinguishedNameBuilder parameter, string[] hosts)
            {
                if (given is X500DistinguishedNameBuilder b)
                    b.AddCountryOrRegion("{|CERT5006:USA|}");
                subject.AddStateOrProvinceName("WA");
                subject.AddCountryOrRegion("DE");
                parameter.AddStateOrProvinceName("{|CERT1005:WA|}");
                parameter.AddCountryOrRegion("US");
                foreach (var host in hosts)
                {
                    this.subject.AddCommonName(host);
                    this.subject.AddOrganizationName("{|CERT5004:O=Acme|}");
                }
            }
        }
        """);

    private static Task Statements(string statement) => Verify.Statements(
        "var b = new X500DistinguishedNameBuilder();\nvar san = new SubjectAlternativeNameBuilder();\n" + statement);
}
