using CertLint.Docs;
using CertLint.Findings;
using CertLint.Rules;

namespace CertLint.Settings.Tests;

/// <summary>What the package's global configs make of each rule of the catalogue, by Roslyn's own reading.</summary>
public class AnalysisModeTests
{
    private const string File = "/repo/a.cnf";

    private static readonly SeverityOptions FailOnViolation = new() { FailOnViolation = true };

    [Fact]
    public void None_keeps_every_rule_silent()
    {
        var layers = Layers("none");

        Assert.All(RuleCatalogue.All, rule => Assert.Equal(Severity.Off, SeverityOf(rule, Level.Policy, layers, FailOnViolation)));
        Assert.All(RuleCatalogue.All, rule => Assert.True(EffectiveSeverity.IsOff(rule, layers.SectionOf(File), layers.GlobalOf(File), new SeveritySwitches(new()))));
    }

    [Fact]
    public void All_raises_suggestions_and_nothing_keeps_a_violation_from_being_an_error()
    {
        var layers = Layers("all");

        Assert.True(Policy(layers).RaisesSuggestions);
        Assert.All(RuleCatalogue.All, rule => Assert.Equal(Severity.Warning, SeverityOf(rule, Level.Warning, layers, FailOnViolation)));
        Assert.All(RuleCatalogue.All, rule => Assert.Equal(Severity.Error, SeverityOf(rule, Level.Policy, layers, FailOnViolation)));
        Assert.All(RuleCatalogue.All, rule => Assert.Equal(Severity.Off, SeverityOf(rule, Level.Off, layers, FailOnViolation)));
    }

    [Fact]
    public void AllErrors_makes_an_error_of_all_but_what_does_not_apply()
    {
        var layers = Layers("allerrors");

        foreach (var level in (Level[])[Level.Suggestion, Level.Warning, Level.Policy])
            Assert.All(RuleCatalogue.All, rule => Assert.Equal(Severity.Error, SeverityOf(rule, level, layers, new())));
        Assert.All(RuleCatalogue.All, rule => Assert.Equal(Severity.Off, SeverityOf(rule, Level.Off, layers, new())));
    }

    [Theory]
    [InlineData("none", "[*]\ndotnet_diagnostic.CERT1005.severity = warning", "", Severity.Warning)]
    [InlineData("none", "[*]\ndotnet_analyzer_diagnostic.category-CertLintSubject.severity = warning", "", Severity.Warning)]
    [InlineData("none", "[*.pem]\ndotnet_diagnostic.CERT1005.severity = warning", "", Severity.Off)]
    [InlineData("none", "", "is_global = true\ndotnet_diagnostic.CERT1005.severity = error", Severity.Error)]
    [InlineData("none", "", "is_global = true\ndotnet_analyzer_diagnostic.category-CertLintSubject.severity = suggestion", Severity.Suggestion)]
    [InlineData("none", "", "is_global = true\nglobal_level = 0\ndotnet_analyzer_diagnostic.category-CertLintSubject.severity = suggestion", Severity.Suggestion)]
    [InlineData("allerrors", "[*]\ndotnet_diagnostic.CERT1005.severity = none", "", Severity.Off)]
    [InlineData("allerrors", "", "is_global = true\ndotnet_diagnostic.CERT1005.severity = default", Severity.Warning)]
    [InlineData("all", "[*]\ndotnet_analyzer_diagnostic.severity = suggestion", "", Severity.Suggestion)]
    public void A_config_of_the_users_own_wins(string mode, string editorConfig, string globalConfig, Severity expected)
    {
        var layers = Layers(mode, editorConfig, globalConfig);

        Assert.Equal(expected, SeverityOf(RuleCatalogue.Find("CERT1005")!, Level.Warning, layers, new()));
    }

    [Theory]
    [InlineData("[*]\ncertlint.suggestions = suggestion", "")]
    [InlineData("", "is_global = true\ncertlint.suggestions = suggestion")]
    public void Suggestions_stay_suggestions_where_the_user_says_so(string editorConfig, string globalConfig) =>
        Assert.False(Policy(Layers("all", editorConfig, globalConfig)).RaisesSuggestions);

    [Theory]
    [InlineData("")]
    [InlineData("None")]
    [InlineData("default")]
    [InlineData(" ALL ")]
    [InlineData("allErrors")]
    public void A_mode_is_known_in_any_case(string mode) => Assert.Null(AnalysisModes.Check(mode));

    [Theory]
    [InlineData("Recommended")]
    [InlineData("All;None")]
    public void Another_is_told(string mode) => Assert.Equal(
        $"'{mode}' in CertLintAnalysisMode is no analysis mode; write None, Default, All or AllErrors.", AnalysisModes.Check(mode)?.Message);

    [Fact]
    public void The_package_has_a_config_for_each_mode_but_the_default() => Assert.Equal(
        ["certlint.all.globalconfig", "certlint.allerrors.globalconfig", "certlint.none.globalconfig"],
        Directory.GetFiles(ConfigFolder).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static string ConfigFolder { get; } = Path.Combine(Repository.Root, "nuget", "config");

    private static AnalyzerConfigLayers Layers(string mode, string editorConfig = "", string globalConfig = "")
    {
        var path = Path.Combine(ConfigFolder, $"certlint.{mode}.globalconfig");
        var ours = new ConfigText(path, System.IO.File.ReadAllText(path));
        Assert.True(ours.MayConcernCertLint);
        Assert.Empty(ours.Check());
        return AnalyzerConfigLayers.Create(
            editorConfig.Length > 0 ? [new ConfigText("/repo/.editorconfig", editorConfig)] : [],
            globalConfig.Length > 0 ? [ours, new ConfigText("/repo/.globalconfig", globalConfig)] : [ours]);
    }

    private static Severity SeverityOf(RuleDescriptor rule, Level level, AnalyzerConfigLayers layers, SeverityOptions options) =>
        EffectiveSeverity.Of(rule, level, layers.SectionOf(File), layers.GlobalOf(File), new SeveritySwitches(options)).Severity;

    private static Policy.LintPolicy Policy(AnalyzerConfigLayers layers) => PolicySettings.Read(
        new SettingLayers(layers.SectionOf(File).Find, _ => null, layers.GlobalOf(File).Find), error => Assert.Fail(error.Message));
}
