using CertLint.Settings;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Live;

/// <summary>What analyzer configs say of the listed files, read as the task reads them. Roslyn itself applies no section to them.</summary>
internal sealed class LiveConfigs
{
    private readonly AnalyzerConfigLayers? layers;

    private LiveConfigs(AnalyzerConfigLayers? layers) => this.layers = layers;

    /// <summary>Reads the listed configs; null where the text of one is not there, so that nobody knows what it says.</summary>
    public static LiveConfigs? Of(LiveList list, IReadOnlyDictionary<string, AdditionalText> texts)
    {
        if (TextsOf(list.EditorConfigs, texts) is not { } sections || TextsOf(list.GlobalConfigs, texts) is not { } globals)
            return null;
        return sections.Concat(globals).Any(config => config.MayConcernCertLint)
            ? new LiveConfigs(AnalyzerConfigLayers.Create(sections.Where(config => config.MayConcernCertLint || config.IsRoot), globals))
            : new LiveConfigs(null);
    }

    /// <summary>What holds for a path: <c>.editorconfig</c> sections, and global configs.</summary>
    public (ConfigOptions Section, ConfigOptions Global) Of(string path)
    {
        if (layers is null)
            return (ConfigOptions.Empty, ConfigOptions.Empty);
        // It keeps what it has answered, and files are analyzed at once.
        lock (layers)
            return (layers.SectionOf(path), layers.GlobalOf(path));
    }

    private static List<ConfigText>? TextsOf(IEnumerable<string> paths, IReadOnlyDictionary<string, AdditionalText> texts)
    {
        var read = new List<ConfigText>();
        foreach (var path in paths)
        {
            if (!texts.TryGetValue(path, out var text) || text.GetText(CancellationToken.None) is not { } content)
                return null;
            read.Add(new ConfigText(path, content.ToString()));
        }

        return read;
    }
}
