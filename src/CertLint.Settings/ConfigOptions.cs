using CertLint.Rules;

namespace CertLint.Settings;

/// <summary>What analyzer configs of one layer say of one file: plain options, and severities by ID.</summary>
public sealed class ConfigOptions
{
    private const string BulkPrefix = "dotnet_analyzer_diagnostic.";

    private readonly IReadOnlyDictionary<string, string> options;
    private readonly IReadOnlyDictionary<string, SeveritySetting> severities;

    /// <summary>
    /// Takes options and severities by ID. Roslyn hands keys over in lower case; both dictionaries must find a key in
    /// any case.
    /// </summary>
    public ConfigOptions(
        IReadOnlyDictionary<string, string> options, IReadOnlyDictionary<string, SeveritySetting> severities)
    {
        this.options = options;
        this.severities = severities;
    }

    /// <summary>Says nothing.</summary>
    public static ConfigOptions Empty { get; } =
        new(new Dictionary<string, string>(), new Dictionary<string, SeveritySetting>());

    /// <summary>The value of a key, or null.</summary>
    public string? Find(string key) => options.TryGetValue(key, out var value) ? value : null;

    /// <summary><c>dotnet_diagnostic.ID.severity</c>.</summary>
    public SeveritySetting SeverityOf(string id) =>
        severities.TryGetValue(id, out var severity) ? severity : SeveritySetting.Unset;

    /// <summary><c>dotnet_analyzer_diagnostic.category-….severity</c> of the rule's category.</summary>
    internal SeveritySetting CategorySeverityOf(RuleDescriptor rule) =>
        Bulk(BulkPrefix + "category-" + DiagnosticCategory.Of(rule) + ".severity");

    /// <summary><c>dotnet_analyzer_diagnostic.severity</c>.</summary>
    internal SeveritySetting SeverityOfAll() => Bulk(BulkPrefix + "severity");

    private SeveritySetting Bulk(string key) =>
        Find(key) is { } word && SeverityWords.Parse(word) is { } severity ? severity : SeveritySetting.Unset;
}
