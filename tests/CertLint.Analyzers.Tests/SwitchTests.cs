using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests;

public class SwitchTests
{
    private const string Statement = "given.AddCommonName(\"{|#0:acme.service-now.com|}\");";

    [Fact]
    public Task A_project_that_references_the_package_is_told() =>
        Verify.Statements(Statement, test => test.Expect(
            "CERT1001",
            DiagnosticSeverity.Warning,
            "Name 'acme.service-now.com' is on a domain that ServiceNow owns, so no CA will issue it to you; use a host name on your own domain."));

    [Theory]
    [InlineData("_CertLintPackage", null)]
    [InlineData("_CertLintPackage", "")]
    [InlineData("_CertLintPackage", "false")]
    [InlineData("CertLintEnabled", "false")]
    [InlineData("CertLintEnabled", "False")]
    public Task A_project_that_does_not_want_it_hears_nothing(string property, string? value) =>
        Verify.Statements(Statement, test => test.Property(property, value));

    [Theory]
    [InlineData("_CertLintPackage", "True")]
    [InlineData("CertLintEnabled", "")]
    [InlineData("CertLintEnabled", "true")]
    public Task Properties_are_read_as_MSBuild_writes_them(string property, string value) =>
        Verify.Statements(Statement, test =>
        {
            test.Property(property, value);
            test.Expect("CERT1001", DiagnosticSeverity.Warning);
        });

    [Fact]
    public Task A_policy_finding_is_an_error_where_violations_fail() =>
        Verify.Statements(Statement, test =>
        {
            test.Property("CertLintFailOnViolation", "true");
            test.Expect("CERT1001", DiagnosticSeverity.Error);
        });

    [Fact]
    public Task A_finding_that_is_no_policy_stays_a_warning_where_violations_fail() =>
        Verify.Statements("given.AddCountryOrRegion(\"{|#0:UK|}\");", test =>
        {
            test.Property("CertLintFailOnViolation", "true");
            test.Expect("CERT1004", DiagnosticSeverity.Warning, "Country 'UK' is not an assigned ISO 3166-1 code; use 'GB'.");
        });

    [Fact]
    public Task A_suggestion_of_a_rule_that_is_policy_elsewhere_stays_one() =>
        Verify.Statements("new SubjectAlternativeNameBuilder().AddDnsName(\"{|#0:server01|}\");", test =>
        {
            test.Property("CertLintFailOnViolation", "true");
            test.Expect("CERT2001", DiagnosticSeverity.Info);
        });

    [Fact]
    public Task WarningsNotAsErrors_keeps_a_policy_finding_a_warning() =>
        Verify.Statements(Statement, test =>
        {
            test.Property("CertLintFailOnViolation", "true");
            test.Switch("CERT1001", ReportDiagnostic.Default);
            test.Expect("CERT1001", DiagnosticSeverity.Warning);
        });

    [Fact]
    public Task NoWarn_silences() =>
        Verify.Statements(Statement, test =>
        {
            test.Property("CertLintFailOnViolation", "true");
            test.Switch("CERT1001", ReportDiagnostic.Suppress);
        });

    [Theory]
    [InlineData("dotnet_diagnostic.CERT1001.severity = suggestion", DiagnosticSeverity.Info)]
    [InlineData("dotnet_diagnostic.CERT1001.severity = warning", DiagnosticSeverity.Warning)]
    [InlineData("dotnet_diagnostic.CERT1001.severity = error", DiagnosticSeverity.Error)]
    public Task An_editorconfig_has_the_last_word(string setting, DiagnosticSeverity severity) =>
        Verify.Statements(Statement, test =>
        {
            test.Property("CertLintFailOnViolation", "true");
            test.EditorConfig(setting);
            test.Expect("CERT1001", severity);
        });

    [Theory]
    [InlineData("dotnet_diagnostic.CERT1001.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.category-CertLintSubject.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.severity = none")]
    public Task An_editorconfig_switches_off(string setting) =>
        Verify.Statements(Statement, test =>
        {
            test.Property("CertLintFailOnViolation", "true");
            test.EditorConfig(setting);
        });

    [Theory]
    [InlineData("dotnet_diagnostic.CERT1001.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.category-CertLintSubject.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.severity = none\ndotnet_diagnostic.CERT2005.severity = warning")]
    public Task A_rule_that_is_off_hides_no_other(string setting) =>
        Verify.Statements("given.AddCommonName(\"{|CERT2005:foo.*.service-now.com|}\");", test => test.EditorConfig(setting));

    [Fact]
    public Task A_category_that_is_off_leaves_on_what_is_named() =>
        Verify.Statements(Statement, test =>
        {
            test.EditorConfig("""
                dotnet_analyzer_diagnostic.category-CertLintSubject.severity = none
                dotnet_diagnostic.CERT1001.severity = warning
                """);
            test.Expect("CERT1001", DiagnosticSeverity.Warning);
        });

    [Fact]
    public Task A_pragma_suppresses() => Verify.Statements("""
        #pragma warning disable CERT1001 // the instance's own name, in a simulator
        given.AddCommonName("acme.service-now.com");
        #pragma warning restore CERT1001
        given = new X500DistinguishedNameBuilder();
        given.AddCommonName("{|CERT1001:acme.service-now.com|}");
        """);

    [Fact]
    public Task Generated_code_is_left_alone() => Verify.Source("""
        // <auto-generated/>
        using System.Security.Cryptography.X509Certificates;
        class Generated
        {
            void Add(X500DistinguishedNameBuilder b) => b.AddCommonName("acme.service-now.com");
        }
        """);
}
