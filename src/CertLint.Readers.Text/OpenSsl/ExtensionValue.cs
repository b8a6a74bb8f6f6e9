using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>One <c>name:value</c> of an extension.</summary>
internal readonly record struct ExtensionPart(MappedText Name, MappedText Value);

/// <summary>Takes an extension's value apart (X509V3_EXT_nconf and X509V3_parse_list of OpenSSL 3.0).</summary>
internal static class ExtensionValue
{
    private const string Critical = "critical,";

    /// <summary>The parts with a value, of an inline list or of the section that <c>@section</c> names.</summary>
    public static IEnumerable<ExtensionPart> Parts(ConfigFile file, MappedText value)
    {
        if (value.Text.StartsWith(Critical, StringComparison.Ordinal))
            value = Trim(value, Critical.Length, value.Length);
        if (StartsWith(value, "DER:") || StartsWith(value, "ASN1:"))
            return [];
        if (!StartsWith(value, "@"))
            return List(value);
        var section = value.IsKnown ? file.Find(value.Text.Substring(1)) : null;
        return section is null ? [] : section.Entries.Select(entry => new ExtensionPart(entry.Key, entry.Value));
    }

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
                if (name is not null)
                    yield return new ExtensionPart(name, Trim(value, start, i));
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
