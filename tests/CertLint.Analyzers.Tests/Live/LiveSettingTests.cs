using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests.Live;

/// <summary>Settings and severities of configs in an editor, which Roslyn does not apply to additional files itself.</summary>
public class LiveSettingTests
{
    private static readonly string Violation = LiveRun.Config("acme.service-now.com");

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", null)]
    [InlineData("suggestion", "Info")]
    [InlineData("warning", "Warning")]
    [InlineData("error", "Error")]
    [InlineData("default", "Warning")]
    public async Task A_section_says_how_loudly(string word, string? severity) => Assert.Equal(
        severity is null ? [] : [$"certs/a.cnf {severity} CERT1001"],
        await new LiveRun().Config(".editorconfig", "root = true\n[certs/*.cnf]\ndotnet_diagnostic.CERT1001.severity = " + word)
            .File("certs/a.cnf", Violation).Findings());

    [Theory]
    [InlineData("dotnet_analyzer_diagnostic.category-CertLintSubject.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.severity = none")]
    public async Task A_section_speaks_of_categories_and_of_all(string setting) => Assert.Empty(
        await new LiveRun().Config(".editorconfig", "[*.cnf]\n" + setting).File("a.cnf", Violation).Findings());

    [Fact]
    public async Task A_section_holds_for_its_path() => Assert.Equal(
        ["a.cnf Warning CERT1001"],
        await new LiveRun().Config(".editorconfig", "[legacy/**.cnf]\ndotnet_diagnostic.CERT1001.severity = none")
            .File("a.cnf", Violation).File("legacy/a.cnf", Violation).Findings());

    [Fact]
    public async Task A_root_keeps_configs_of_the_folders_above_away() => Assert.Equal(
        ["certs/a.cnf Warning CERT1001"],
        await new LiveRun().Config(".editorconfig", "[*]\ndotnet_diagnostic.CERT1001.severity = none").Config("certs/.editorconfig", "root = true")
            .File("certs/a.cnf", Violation).Findings());

    [Theory]
    [InlineData("_CertLintOwnedDomains", "contoso.com", "mtls.fabrikam.com", "CERT1002")]
    [InlineData("_CertLintOrganizations", "Fabrikam", "mtls.contoso.com", "CERT1012")]
    [InlineData("_CertLintRequiredAttributes", "CN,OU", "mtls.contoso.com", "CERT1003")]
    public async Task A_property_holds_as_in_the_build(string property, string value, string commonName, string id) => Assert.Equal(
        [$"a.cnf Warning {id}"], await new LiveRun().Property(property, value).File("a.cnf", LiveRun.Config(commonName)).Findings());

    [Fact]
    public async Task A_section_stands_above_a_property_and_that_above_a_global_config()
    {
        var run = new LiveRun().Property("_CertLintOwnedDomains", "property.com")
            .Config(".editorconfig", "[section/*]\ncertlint.owned_domains = section.com")
            .Config(".globalconfig", "is_global = true\ncertlint.owned_domains = global.com\ncertlint.organizations = Fabrikam");
        foreach (var layer in (string[])["section", "property", "global"])
            run.File($"section/{layer}.cnf", LiveRun.Config($"mtls.{layer}.com")).File($"{layer}.cnf", LiveRun.Config($"mtls.{layer}.com"));

        var findings = await run.Findings();

        Assert.Equal(
            ["global.cnf", "section.cnf", "section/global.cnf", "section/property.cnf"],
            findings.Where(finding => finding.EndsWith("Warning CERT1002", StringComparison.Ordinal)).Select(finding => finding.Split(' ')[0]));
        Assert.Equal(6, findings.Count(finding => finding.EndsWith("CERT1012", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_tests_setting_lowers_a_path() => Assert.Equal(
        ["a.cnf Warning CERT1001", "tests/a.cnf Info CERT1001"],
        await new LiveRun().Config(".editorconfig", "[tests/**]\ncertlint.tests = true").File("a.cnf", Violation).File("tests/a.cnf", Violation).Findings());

    [Fact]
    public async Task In_a_test_project_nothing_is_a_violation() => Assert.Equal(
        ["a.cnf Info CERT1001"],
        await new LiveRun().Property("_CertLintTests", "true").Property("CertLintFailOnViolation", "true").File("a.cnf", Violation).Findings());

    [Theory]
    [InlineData("\t\t\t", "CERT1003 CERT1005")]
    [InlineData("nonsense\tnonsense\t\t", "CERT1003 CERT1005")]
    [InlineData("\t\t\tCERT1003;CERT1005", "")]
    [InlineData("\t\tgeneral\t", "CERT1005")]
    [InlineData("self-signed\t\t\t", "")]
    public async Task What_the_item_says_holds(string metadata, string ids)
    {
        var text = LiveRun.Config(state: "CA").Replace("L = San Diego\n", "", StringComparison.Ordinal);

        var diagnostics = await new LiveRun().File("a.cnf", text, metadata).Diagnostics();

        Assert.Equal(ids, string.Join(' ', diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task The_first_line_of_a_file_stands_above_the_others() => Assert.Empty(
        await new LiveRun().Line("file\t/project/a.cnf\t\t\t\tCERT1001").File("a.cnf", Violation).Findings());

    [Fact]
    public async Task A_violation_is_an_error_where_it_fails_the_build() => Assert.Equal(
        ["a.cnf Error CERT1001"], await new LiveRun().Property("CertLintFailOnViolation", "true").File("a.cnf", Violation).Findings());

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, false, null)]
    [InlineData(ReportDiagnostic.Error, false, "Error")]
    [InlineData(ReportDiagnostic.Default, true, "Warning")]
    [InlineData(null, true, "Error")]
    public async Task The_compilers_switches_hold(ReportDiagnostic? report, bool warningsAreErrors, string? severity)
    {
        var run = new LiveRun().Property("CertLintFailOnViolation", warningsAreErrors ? "true" : "false").File("a.cnf", Violation);
        if (report is { } switched)
            run.Switch("CERT1001", switched);
        if (warningsAreErrors)
            run.WarningsAreErrors();

        Assert.Equal(severity is null ? [] : [$"a.cnf {severity} CERT1001"], await run.Findings());
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, "warning")]
    [InlineData(ReportDiagnostic.Error, "warning")]
    [InlineData(ReportDiagnostic.Warn, "suggestion")]
    public async Task Where_Roslyn_would_be_louder_than_the_build_or_silent_nothing_is_said(ReportDiagnostic global, string section) => Assert.Empty(
        await new LiveRun().CompilersGlobal("CERT1001", global)
            .Config(".editorconfig", "[*]\ndotnet_diagnostic.CERT1001.severity = " + section).File("a.cnf", Violation).Findings());

    [Fact]
    public async Task A_global_config_says_how_loudly() => Assert.Equal(
        ["a.cnf Error CERT1001"],
        await new LiveRun().CompilersGlobal("CERT1001", ReportDiagnostic.Error)
            .Config(".globalconfig", "is_global = true\ndotnet_diagnostic.CERT1001.severity = error").File("a.cnf", Violation).Findings());

    [Fact]
    public async Task Where_the_text_of_a_config_is_not_there_nothing_is_said() => Assert.Empty(
        await new LiveRun().Line("editorconfig\t/project/.editorconfig").File("a.cnf", Violation).Findings());
}
