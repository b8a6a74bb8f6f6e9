using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CertLint.Settings;

/// <summary>
/// Roslyn's own reading of analyzer configs (<see cref="AnalyzerConfigSet"/>), so that a section means for a
/// <c>.pem</c> what it means for a <c>.cs</c>. Only this type touches Microsoft.CodeAnalysis, which may be absent where
/// nothing is configured.
/// </summary>
public sealed class AnalyzerConfigLayers
{
    private readonly Dictionary<(object, object), ConfigOptions> sectionOptions = [];
    private readonly Dictionary<(object, object), ConfigOptions> globalOptions = [];
    private readonly AnalyzerConfigSet sections;
    private readonly AnalyzerConfigSet globals;

    private AnalyzerConfigLayers(AnalyzerConfigSet sections, AnalyzerConfigSet globals)
    {
        this.sections = sections;
        this.globals = globals;
    }

    /// <summary>Reads the files. They are kept apart because an MSBuild property stands between the two layers.</summary>
    /// <param name="editorConfigs"><c>.editorconfig</c> files, at most one a folder.</param>
    /// <param name="globalConfigs">Global analyzer configs, each once.</param>
    public static AnalyzerConfigLayers Create(
        IEnumerable<ConfigText> editorConfigs, IEnumerable<ConfigText> globalConfigs) =>
        new(Parse(editorConfigs), Parse(globalConfigs));

    /// <summary>What <c>.editorconfig</c> sections say of the file with this full path.</summary>
    public ConfigOptions SectionOf(string path) =>
        Convert(sections.GetOptionsForSourcePath(path), [], sectionOptions);

    /// <summary>What global configs say of it.</summary>
    public ConfigOptions GlobalOf(string path) =>
        Convert(globals.GetOptionsForSourcePath(path), globals.GlobalConfigOptions.TreeOptions, globalOptions);

    private static AnalyzerConfigSet Parse(IEnumerable<ConfigText> configs) => AnalyzerConfigSet.Create(
        configs.Select(config => AnalyzerConfig.Parse(config.Text, config.Path)).ToImmutableArray());

    // Roslyn answers with the same dictionaries for all files to which the same sections apply.
    private static ConfigOptions Convert(
        AnalyzerConfigOptionsResult result,
        IEnumerable<KeyValuePair<string, ReportDiagnostic>> lower,
        Dictionary<(object, object), ConfigOptions> known)
    {
        var key = (result.AnalyzerOptions, result.TreeOptions);
        if (!known.TryGetValue(key, out var options))
        {
            var severities = new Dictionary<string, SeveritySetting>(StringComparer.OrdinalIgnoreCase);
            foreach (var severity in lower.Concat(result.TreeOptions))
                severities[severity.Key] = Convert(severity.Value);
            known.Add(key, options = new ConfigOptions(result.AnalyzerOptions, severities));
        }

        return options;
    }

    private static SeveritySetting Convert(ReportDiagnostic severity) => severity switch
    {
        ReportDiagnostic.Suppress => SeveritySetting.None,
        ReportDiagnostic.Hidden => SeveritySetting.Silent,
        ReportDiagnostic.Info => SeveritySetting.Suggestion,
        ReportDiagnostic.Warn => SeveritySetting.Warning,
        ReportDiagnostic.Error => SeveritySetting.Error,
        _ => SeveritySetting.Default,
    };
}
