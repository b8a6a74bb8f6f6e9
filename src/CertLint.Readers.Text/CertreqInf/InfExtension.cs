using CertLint.Model;

namespace CertLint.Readers.Text.CertreqInf;

/// <summary>The text of an extension in [Extensions], its <c>_continue_</c> lines joined.</summary>
/// <param name="Lines">The text of each line without the tags before it.</param>
/// <param name="Place">The whole, from the first line to the last.</param>
/// <param name="IsText">True where the value is <c>{text}</c>, so that its parts can be read.</param>
/// <param name="IsCritical">The extension is marked critical.</param>
internal sealed record InfExtension(IReadOnlyList<MappedText> Lines, SourceSpan Place, bool IsText, bool IsCritical)
{
    private const string SectionName = "Extensions";
    private const string Text = "{text}";
    private const string Critical = "{critical}";

    /// <summary>True where the file has extensions of any kind.</summary>
    public static bool HasAny(InfFile file) =>
        file.Find(SectionName) is { Entries.Count: > 0 } || file.Find("EnhancedKeyUsageExtension") is { Entries.Count: > 0 };

    /// <summary>The extension of this OID; null where the file has none.</summary>
    public static InfExtension? Find(InfFile file, string oid)
    {
        if (file.Find(SectionName) is not { } section || section.Find(oid) is not { } entry)
            return null;
        bool isText = false, isCritical = false;
        var lines = new List<MappedText>();
        foreach (var value in section.ContinuedValues(entry).Take(InfLimits.AlternativeNames))
        {
            var line = value.Trim();
            while (TagAt(line) is { } tag)
            {
                isText |= tag == Text;
                isCritical |= tag == Critical;
                line = line.Slice(tag.Length, line.Length - tag.Length).Trim();
            }

            lines.Add(line);
        }

        // SetupAPI has the critical extensions as the fields of one key.
        isCritical |= section.Find("Critical") is { } critical
            && critical.Value.Text.Split(',').Any(part => part.Trim().Trim('"') == oid);
        return new InfExtension(lines, entry.Key.Span.Union(lines[lines.Count - 1].Span), isText, isCritical);
    }

    private static string? TagAt(MappedText line) =>
        line.Text.StartsWith(Text, StringComparison.OrdinalIgnoreCase) ? Text
        : line.Text.StartsWith(Critical, StringComparison.OrdinalIgnoreCase) ? Critical
        : null;
}
