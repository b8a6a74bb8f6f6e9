using CertLint.Findings;
using CertLint.Rules;

namespace CertLint.Readers.Yaml;

/// <summary>What is told of YAML that a tool reads otherwise than it was meant, in any format.</summary>
internal static class YamlProblems
{
    /// <summary>A scalar without quotes that is no text.</summary>
    /// <param name="scalar">The scalar.</param>
    /// <param name="type">What it is instead.</param>
    /// <param name="field">The field, as the message names it.</param>
    /// <param name="consequence">Words that follow a comma: what the tool does.</param>
    public static Problem NoText(YamlScalar scalar, YamlType type, string field, string consequence)
    {
        var read = type == YamlType.Number ? "a number" : YamlTypes.IsTrue(scalar.Value) ? "true" : "false";
        return new Problem(RuleIds.ConfigText, scalar.Place,
            $"YAML reads the unquoted {scalar.Value} in '{field}' as {read}, {consequence}; write \"{scalar.Value}\".",
            $"\"{scalar.Value}\"");
    }

    /// <summary>A key that stands in a mapping again, so that only the last of them counts.</summary>
    public static Problem Repeated(YamlEntry entry, string name) => new(RuleIds.ConfigText, entry.Key.Place,
        $"'{name}' stands again further down in the same mapping, so the value here is lost or the file is rejected; keep one of them.");

    /// <summary>Each of the named keys that stands again.</summary>
    public static IEnumerable<Problem> Repeated(YamlMapping mapping, Func<string, bool> isRead)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = mapping.Entries.Count - 1; i >= 0; i--)
        {
            if (mapping.Entries[i].Name is { } name && isRead(name) && !seen.Add(name))
                yield return Repeated(mapping.Entries[i], name);
        }
    }

    /// <summary>The text could not be read to its end.</summary>
    public static Problem Unread(YamlFailure failure) => new(RuleIds.UnreadableFile, failure.Place,
        $"The YAML cannot be read from here because {Display.Of(failure.Reason)}; " + (failure.IsLimit ? "split the file." : "correct it."));
}
