using CertLint.Model;

namespace CertLint.Readers.Text.CertreqInf;

/// <summary>Reads the extended key usages, from [EnhancedKeyUsageExtension] and from the extension 2.5.29.37.</summary>
/// <param name="Oids">The OIDs; null where there are none or one is not known.</param>
/// <param name="Place">Where the first stands.</param>
internal readonly record struct InfKeyPurposes(IReadOnlyList<string>? Oids, SourceSpan? Place)
{
    private const string Oid = "2.5.29.37";

    /// <summary>The usages of a file.</summary>
    public static InfKeyPurposes Of(InfFile file)
    {
        var values = new List<MappedText>();
        foreach (var entry in file.Find("EnhancedKeyUsageExtension")?.Entries ?? [])
        {
            if (string.Equals(entry.Key.Text, "OID", StringComparison.OrdinalIgnoreCase))
                values.Add(entry.Value);
        }

        if (InfExtension.Find(file, Oid) is { } extension)
        {
            if (!extension.IsText)
                return default;
            foreach (var line in extension.Lines)
                values.AddRange(Split(line));
        }

        return values.Count == 0 || file.IsCut || values.Exists(value => !IsOid(value))
            ? default
            : new InfKeyPurposes([.. values.Select(value => value.Text)], values[0].Span);
    }

    private static IEnumerable<MappedText> Split(MappedText line)
    {
        var start = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line.Text[i] is not (',' or '&'))
                continue;
            if (line.Slice(start, i - start).Trim() is { Length: > 0 } part)
                yield return part;
            start = i + 1;
        }
    }

    private static bool IsOid(MappedText value) =>
        value.IsKnown && value.Length > 0 && value.Text.All(character => character is >= '0' and <= '9' or '.');
}
