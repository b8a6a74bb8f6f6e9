using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>One part of an extension's value.</summary>
/// <param name="Name">What stands before the colon, or the whole part where there is none.</param>
/// <param name="Value">What stands behind the colon; null where there is none.</param>
internal readonly record struct ExtensionPart(MappedText Name, MappedText? Value);

/// <summary>Takes an extension's value apart (X509V3_EXT_nconf and X509V3_parse_list of OpenSSL 3.0).</summary>
internal static class ExtensionValue
{
    private const string Critical = "critical,";

    /// <summary>True where the extension is marked critical (v3_check_critical).</summary>
    public static bool IsCritical(MappedText value) => StartsWith(value, Critical);

    /// <summary>
    /// False where the parts are not all that the value may hold: a hole stands in it, it is an encoding of its own, or the
    /// section that it names is missing or may be changed by a template. Holes of the parts themselves are not looked for.
    /// </summary>
    public static bool ShowsItsParts(ConfigFile file, MappedText value)
    {
        var content = WithoutCritical(value);
        return content.IsKnown && !IsEncoding(content)
            && (!StartsWith(content, "@") || SectionOf(file, content) is { IsIncomplete: false });
    }

    /// <summary>The parts of an inline list, or of the section that <c>@section</c> names.</summary>
    public static IEnumerable<ExtensionPart> Parts(ConfigFile file, MappedText value)
    {
        value = WithoutCritical(value);
        if (IsEncoding(value))
            return [];
        if (!StartsWith(value, "@"))
            return List(value);
        return SectionOf(file, value) is { } section ? section.Entries.Select(entry => new ExtensionPart(entry.Key, entry.Value)) : [];
    }

    /// <summary>The section that <c>@section</c> names; null where the value is a list, or the section is missing.</summary>
    public static ConfigSection? SectionNamedBy(ConfigFile file, MappedText value)
    {
        var content = WithoutCritical(value);
        return StartsWith(content, "@") ? SectionOf(file, content) : null;
    }

    private static MappedText WithoutCritical(MappedText value) =>
        IsCritical(value) ? Trim(value, Critical.Length, value.Length) : value;

    private static bool IsEncoding(MappedText value) => StartsWith(value, "DER:") || StartsWith(value, "ASN1:");

    private static ConfigSection? SectionOf(ConfigFile file, MappedText value) =>
        value.IsKnown ? file.Find(value.Text.Substring(1)) : null;

    private static IEnumerable<ExtensionPart> List(MappedText value)
    {
        MappedText? name = null;
        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            var character = i < value.Length ? value.Text[i] : '\n';
            if (character == ':' && name is null)
            {
                name = Trim(value, start, i);
                start = i + 1;
            }
            else if (character is ',' or '\r' or '\n')
            {
                var part = Trim(value, start, i);
                if (name is not null || part.Length > 0)
                    yield return name is null ? new ExtensionPart(part, null) : new ExtensionPart(name, part);
                if (character != ',')
                    yield break;
                name = null;
                start = i + 1;
            }
        }
    }

    private static bool StartsWith(MappedText value, string prefix) =>
        value.Text.StartsWith(prefix, StringComparison.Ordinal);

    private static MappedText Trim(MappedText value, int start, int end)
    {
        while (start < end && IsSpace(value.Text[start]))
            start++;
        while (end > start && IsSpace(value.Text[end - 1]))
            end--;
        return value.Slice(start, end - start);
    }

    private static bool IsSpace(char character) => character is ' ' or (>= '\t' and <= '\r');
}
