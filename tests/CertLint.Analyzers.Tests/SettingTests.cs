using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests;

public class SettingTests
{
    private const string Statement = "given.AddCommonName(\"{|#0:mtls.fabrikam.com|}\");";

    private const string Organizations =
        "given.AddOrganizationName(\"Contoso, Ltd.\"); var other = new X500DistinguishedNameBuilder(); other.AddOrganizationName(\"{|#0:Fabrikam|}\");";

    [Fact]
    public Task Owned_domains_of_an_editorconfig_section_hold() =>
        Verify.Statements(Statement, test =>
        {
            test.EditorConfig("certlint.owned_domains = contoso.com");
            test.Expect("CERT1002", DiagnosticSeverity.Warning);
        });

    [Fact]
    public Task Owned_domains_of_a_property_hold() =>
        Verify.Statements(Statement, test =>
        {
            test.Property("_CertLintOwnedDomains", "contoso.com,adatum.com");
            test.Expect("CERT1002", DiagnosticSeverity.Warning);
        });

    [Fact]
    public Task Owned_domains_of_a_global_config_hold() =>
        Verify.Statements(Statement, test =>
        {
            test.GlobalConfig("certlint.owned_domains = contoso.com");
            test.Expect("CERT1002", DiagnosticSeverity.Warning);
        });

    [Fact]
    public Task A_section_stands_above_a_property() =>
        Verify.Statements("given.AddCommonName(\"mtls.fabrikam.com\");", test =>
        {
            test.EditorConfig("certlint.owned_domains = fabrikam.com");
            test.Property("_CertLintOwnedDomains", "contoso.com");
        });

    [Fact]
    public Task A_property_stands_above_a_global_config() =>
        Verify.Statements("given.AddCommonName(\"mtls.fabrikam.com\");", test =>
        {
            test.Property("_CertLintOwnedDomains", "fabrikam.com");
            test.GlobalConfig("certlint.owned_domains = contoso.com");
        });

    [Fact]
    public Task Provider_domains_of_a_property_hold() =>
        Verify.Statements(Statement, test =>
        {
            test.Property("_CertLintProviderDomains", "fabrikam.com");
            test.Expect("CERT1001", DiagnosticSeverity.Warning);
        });

    [Fact]
    public Task Organizations_of_an_editorconfig_section_hold() =>
        Verify.Statements(Organizations, test =>
        {
            test.EditorConfig("certlint.organizations = \"Contoso, Ltd.\", Adatum");
            test.Expect("CERT1012", DiagnosticSeverity.Warning);
        });

    [Fact]
    public Task Organizations_of_a_property_hold() =>
        Verify.Statements(Organizations, test =>
        {
            test.Property("_CertLintOrganizations", "\"Contoso, Ltd.\",Adatum");
            test.Expect("CERT1012", DiagnosticSeverity.Warning);
        });

    [Fact]
    public Task An_organization_whose_comma_splits_it_is_one_of_the_list() =>
        Verify.Statements("given.AddOrganizationName(\"Contoso, Ltd.\");", test =>
            test.GlobalConfig("certlint.organizations = Contoso, Ltd., Adatum"));

    [Fact]
    public Task A_profile_of_a_property_holds() =>
        Verify.Statements("given.AddCountryOrRegion(\"XX\");", test => test.Property("_CertLintProfile", "public-tls"));

    [Fact]
    public Task A_test_project_hears_suggestions_and_no_policy() =>
        Verify.Statements("given.AddCommonName(\"{|#0:acme.service-now.com|}\");", test =>
        {
            test.Property("_CertLintTests", "true");
            test.Property("CertLintFailOnViolation", "true");
            test.Expect("CERT1001", DiagnosticSeverity.Info);
        });

    [Fact]
    public Task A_test_project_is_known_by_its_framework() =>
        Verify.Statements("given.AddCommonName(\"{|#0:acme.service-now.com|}\");", test =>
        {
            test.TestState.AdditionalReferences.Add(References.Xunit);
            test.Property("CertLintFailOnViolation", "true");
            test.Expect("CERT1001", DiagnosticSeverity.Info);
        });

    [Fact]
    public Task An_editorconfig_says_that_a_path_holds_tests() =>
        Verify.Statements("given.AddCommonName(\"{|#0:acme.service-now.com|}\");", test =>
        {
            test.EditorConfig("certlint.tests = true");
            test.Expect("CERT1001", DiagnosticSeverity.Info);
        });

    [Fact]
    public Task An_editorconfig_says_that_a_path_holds_no_tests() =>
        Verify.Statements("given.AddCommonName(\"{|#0:acme.service-now.com|}\");", test =>
        {
            test.TestState.AdditionalReferences.Add(References.Xunit);
            test.EditorConfig("certlint.tests = false");
            test.Expect("CERT1001", DiagnosticSeverity.Warning);
        });
}
