using CertLint.Findings;
using CertLint.Rules;

namespace CertLint.Settings.Tests;

/// <summary>Each row is what csc does with an analyzer's diagnostic of that ID and severity, and the compiler is asked.</summary>
public class EffectiveSeverityTests
{
    private const string Id = "CERT1005";

    private static readonly RuleDescriptor Rule =
        new(Id, "State abbreviated", RuleCategory.Subject, RuleLevels.Everywhere(Level.Policy), "KB0656516");

    public static TheoryData<string, string, string, bool> Rows => new()
    {
        // level, settings, expected, error only by policy
        { "off", "", "Off", false },
        { "off", "werror=CERT1005", "Off", false },
        { "off", "section=error", "Off", false },
        { "suggestion", "", "Suggestion", false },
        { "warning", "", "Warning", false },
        { "policy", "", "Warning", false },

        { "suggestion", "fail", "Suggestion", false },
        { "warning", "fail", "Warning", false },
        { "policy", "fail", "Error", true },

        { "suggestion", "treat", "Suggestion", false },
        { "warning", "treat", "Error", false },
        { "policy", "treat fail", "Error", false },

        { "warning", "nowarn=CERT1005", "Off", false },
        { "warning", "nowarn=CS1591;CERT1005", "Off", false },
        { "warning", "nowarn=CS1591,CERT1004", "Warning", false },
        { "policy", "nowarn=CERT1005 fail treat werror=CERT1005 section=error", "Off", false },

        { "warning", "werror=nullable;CERT1005", "Error", false },
        { "suggestion", "werror=CERT1005", "Error", false },
        { "warning", "werror=CERT1005 section=none", "Off", false },
        { "warning", "werror=CERT1005 global=none", "Off", false },
        { "warning", "werror=CERT1005 section=silent", "Error", false },
        { "warning", "werror=CERT1005 section.all=none", "Error", false },
        { "policy", "werror=CERT1005 fail", "Error", false },
        { "warning", "werror=CERT1004", "Warning", false },

        { "warning", "notwerror=CERT1005 treat", "Warning", false },
        { "policy", "notwerror=CERT1005 fail", "Warning", false },
        { "warning", "notwerror=CERT1005 werror=CERT1005", "Warning", false },
        { "warning", "notwerror=CERT1005 section=error", "Warning", false },
        { "suggestion", "notwerror=CERT1005 section=error", "Error", false },
        { "warning", "notwerror=CERT1005 section=none", "Off", false },
        { "warning", "notwerror=CERT1005 section.all=none", "Warning", false },

        { "policy", "section=none fail treat", "Off", false },
        { "policy", "section=silent fail treat", "Off", false },
        { "policy", "section=suggestion fail treat", "Suggestion", false },
        { "policy", "section=warning fail", "Warning", false },
        { "policy", "section=warning treat", "Error", false },
        { "policy", "section=error", "Error", false },
        { "policy", "section=default fail", "Error", true },
        { "warning", "section=default treat", "Warning", false },
        { "suggestion", "section=warning", "Warning", false },
        { "suggestion", "section=warning treat", "Error", false },

        { "warning", "global=none", "Off", false },
        { "warning", "global=none section=error", "Error", false },
        { "warning", "global=error section=default", "Warning", false },
        { "policy", "global=warning fail", "Warning", false },

        { "warning", "section.category=none", "Off", false },
        { "warning", "section.category=error section=suggestion", "Suggestion", false },
        { "warning", "section.all=none section.category=suggestion", "Suggestion", false },
        { "warning", "section.all=none", "Off", false },
        { "warning", "section.all=none global=suggestion", "Suggestion", false },
        { "warning", "section.all=none global.category=suggestion", "Suggestion", false },
        { "warning", "global.all=error", "Error", false },
        { "warning", "global.all=error section.all=suggestion", "Suggestion", false },
        { "suggestion", "section.all=warning treat", "Error", false },
        { "warning", "section.category=bogus", "Warning", false },
        { "warning", "section.othercategory=none", "Warning", false },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_finding_is_told_as_csc_would(string level, string settings, string expected, bool isPolicyError)
    {
        var words = Words(settings);

        var effective = EffectiveSeverity.Of(
            Rule,
            LevelOf(level),
            Layer("section", words),
            Layer("global", words),
            new SeveritySwitches(OptionsOf(words)));

        Assert.Equal((expected, isPolicyError), (effective.Severity.ToString(), effective.IsPolicyError));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task The_compiler_does_the_same_with_a_diagnostic(string level, string settings, string expected, bool isPolicyError)
    {
        var words = Words(settings);

        var severity = await AskCompiler(level, words);

        Assert.Equal(expected, severity.ToString());
        Assert.True(!isPolicyError || severity == Severity.Error);
    }

    /// <summary>All levels and switches against all words in a section, with and without lower layers.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("global=none")]
    [InlineData("global=error")]
    [InlineData("section.category=none")]
    [InlineData("section.category=error section.all=suggestion")]
    [InlineData("global.all=warning")]
    public async Task No_combination_means_anything_else_to_the_compiler(string lower)
    {
        string[] levels = ["suggestion", "warning", "policy"];
        string[] switches = ["", "nowarn=CERT1005", "werror=CERT1005", "notwerror=CERT1005", "werror=CERT1005 notwerror=CERT1005"];
        string[] severities = ["", "default", "none", "silent", "suggestion", "warning", "error"];
        var differences = new List<string>();
        foreach (var level in levels)
        foreach (var id in switches)
        foreach (var all in new[] { "", "treat", "fail", "treat fail" })
        foreach (var section in severities)
        {
            var settings = $"{id} {all} {lower} {(section.Length > 0 ? "section=" + section : "")}";
            var words = Words(settings);
            var ours = EffectiveSeverity.Of(
                Rule, LevelOf(level), Layer("section", words), Layer("global", words), new SeveritySwitches(OptionsOf(words))).Severity;
            var compilers = await AskCompiler(level, words);
            if (ours != compilers)
                differences.Add($"{level} {settings}: compiler {compilers}, we {ours}");
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [Theory]
    [InlineData("CERT1004 CERT1005")]
    [InlineData("CERT1004\tCERT1005")]
    [InlineData("CERT1004\r\n;CERT1005 ")]
    [InlineData("CERT1004 , CERT1005")]
    [InlineData("CS1591;cert1005")] // as MSBuild reads NoWarn for tasks' warnings; csc itself minds the case
    public void Ids_are_separated_by_semicolons_commas_and_white_space(string ids)
    {
        var switches = new SeveritySwitches(new SeverityOptions { NoWarn = ids });

        var effective = EffectiveSeverity.Of(Rule, Level.Warning, ConfigOptions.Empty, ConfigOptions.Empty, switches);

        Assert.Equal(Severity.Off, effective.Severity);
    }

    [Fact]
    public void An_ID_can_be_silenced_for_one_file()
    {
        var switches = new SeveritySwitches(new SeverityOptions { WarningsAsErrors = Id }, "CERT1004;CERT1005");

        Assert.Equal(
            Severity.Off, EffectiveSeverity.Of(Rule, Level.Warning, ConfigOptions.Empty, ConfigOptions.Empty, switches).Severity);
    }

    [Theory]
    [InlineData("section=none", true)]
    [InlineData("section=silent", true)]
    [InlineData("section=suggestion", false)]
    [InlineData("section.category=none", true)]
    [InlineData("global=none section=warning", false)]
    [InlineData("", false)]
    public void A_rule_none_of_whose_findings_can_be_told_is_off(string settings, bool expected)
    {
        var words = Words(settings);

        Assert.Equal(expected, EffectiveSeverity.IsOff(
            Rule, Layer("section", words), Layer("global", words), new SeveritySwitches(new SeverityOptions())));
    }

    [Fact]
    public void Categories_have_a_name_of_their_own_each()
    {
        var names = Enum.GetValues<RuleCategory>().Select(category => DiagnosticCategory.Of(Rule with { Category = category })).ToArray();

        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.StartsWith("CertLint", name, StringComparison.Ordinal));
    }

    private static Level LevelOf(string word) => word switch
    {
        "off" => Level.Off,
        "suggestion" => Level.Suggestion,
        "warning" => Level.Warning,
        _ => Level.Policy,
    };

    private static Task<Severity> AskCompiler(string level, Dictionary<string, string> words) => CompilerOracle.SeverityOf(
        Id, DiagnosticCategory.Of(Rule), LevelOf(level), OptionsOf(words),
        "[*]\n" + ConfigOf("section", words), "is_global = true\n" + ConfigOf("global", words), TestContext.Current.CancellationToken);

    private static Dictionary<string, string> Words(string settings) =>
        settings.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Split('=', 2))
            .ToDictionary(parts => parts[0], parts => parts.ElementAtOrDefault(1) ?? "");

    private static SeverityOptions OptionsOf(Dictionary<string, string> words) => new()
    {
        NoWarn = words.GetValueOrDefault("nowarn", ""),
        WarningsAsErrors = words.GetValueOrDefault("werror", ""),
        WarningsNotAsErrors = words.GetValueOrDefault("notwerror", ""),
        TreatWarningsAsErrors = words.ContainsKey("treat"),
        FailOnViolation = words.ContainsKey("fail"),
    };

    private static string ConfigOf(string layer, Dictionary<string, string> words)
    {
        var keys = new Dictionary<string, string>
        {
            [layer] = $"dotnet_diagnostic.{Id}.severity",
            [layer + ".all"] = "dotnet_analyzer_diagnostic.severity",
            [layer + ".category"] = "dotnet_analyzer_diagnostic.category-CertLintSubject.severity",
            [layer + ".othercategory"] = "dotnet_analyzer_diagnostic.category-CertLintFiles.severity",
        };
        return string.Concat(keys.Where(key => words.ContainsKey(key.Key)).Select(key => $"{key.Value} = {words[key.Key]}\n"));
    }

    private static ConfigOptions Layer(string layer, Dictionary<string, string> words)
    {
        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var severities = new Dictionary<string, SeveritySetting>(StringComparer.OrdinalIgnoreCase);
        if (words.TryGetValue(layer, out var ofId))
            severities[Id.ToLowerInvariant()] = SeverityWords.Parse(ofId)!.Value;
        if (words.TryGetValue(layer + ".all", out var ofAll))
            options["dotnet_analyzer_diagnostic.severity"] = ofAll;
        if (words.TryGetValue(layer + ".category", out var ofCategory))
            options["dotnet_analyzer_diagnostic.category-certlintsubject.severity"] = ofCategory;
        if (words.TryGetValue(layer + ".othercategory", out var ofOther))
            options["dotnet_analyzer_diagnostic.category-certlintfiles.severity"] = ofOther;
        return new ConfigOptions(options, severities);
    }
}
