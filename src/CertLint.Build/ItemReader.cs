using CertLint.Findings;
using CertLint.Runner;
using CertLint.Settings;
using Microsoft.Build.Framework;

namespace CertLint.Build;

/// <summary>Reads items and what their metadata says, and complains about words that it does not know.</summary>
/// <param name="complaints">Takes what it does not know (CERT9002), each at the item's file.</param>
internal sealed class ItemReader(Complaints complaints)
{
    /// <summary>What stands before the metadata's names on items of types that are not ours.</summary>
    public const string ForeignPrefix = "CertLint";

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
        complaints.Add(RuleIds.InvalidSetting, item.ItemSpec, $"'{word}' in the item's metadata {name} is unknown; {advice}.");
        return default;
    }
}
