using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;
using CertLint.Runner;
using CertLint.Settings;
using Microsoft.Build.Framework;

namespace CertLint.Build;

/// <summary>Reads items and what their metadata says, and complains about words that it does not know.</summary>
/// <param name="switches">The project's severity switches, for the complaints.</param>
internal sealed class ItemReader(SeverityOptions switches)
{
    /// <summary>What stands before the metadata's names on items of types that are not ours.</summary>
    public const string ForeignPrefix = "CertLint";

    private readonly List<ReportedFinding> complaints = [];

    /// <summary>CERT9002, each at the item's file.</summary>
    public IReadOnlyList<ReportedFinding> Complaints => complaints;

    /// <summary>Reads an item whose metadata's names begin with <paramref name="prefix"/>.</summary>
    public InputFile Read(ITaskItem item, string prefix) => new(item.ItemSpec)
    {
        Purpose = Parse(item, prefix + "Purpose", SettingValues.ParsePurpose, SettingValues.PurposeAdvice),
        Usage = Parse(item, prefix + "Usage", SettingValues.ParseUsage, SettingValues.UsageAdvice),
        Profile = item.GetMetadata(prefix + "Profile") is { Length: > 0 } profile ? profile : null,
        NoWarn = item.GetMetadata(prefix + "NoWarn"),
    };

    private T Parse<T>(ITaskItem item, string name, Func<string, T?> parse, string advice)
        where T : struct
    {
        var word = item.GetMetadata(name).Trim();
        if (word.Length == 0)
            return default;
        if (parse(word) is { } value)
            return value;
        Complain(item.ItemSpec, $"'{word}' in the item's metadata {name} is unknown; {advice}.");
        return default;
    }

    private void Complain(string path, string message)
    {
        if (RuleCatalogue.Find("CERT9002") is not { } rule)
            return;
        var finding = new Finding(rule, Level.Warning, message, default);
        var severity = EffectiveSeverity.Of(
            rule, finding.Level, ConfigOptions.Empty, ConfigOptions.Empty, new SeveritySwitches(switches)).Severity;
        if (severity != Severity.Off)
            complaints.Add(new ReportedFinding(path, FilePosition.None, finding, severity, IsPolicyError: false));
    }
}
