using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Readers.Pem;

namespace CertLint.Readers.Json;

/// <summary>
/// Reads PEM that stands in strings of a JSON text, its line breaks as <c>\n</c>. Of a raw text the lexer takes no marker
/// behind a quote, so that nothing is read twice.
/// </summary>
internal static class EmbeddedPem
{
    // Notebooks and cloud templates have a list of lines, each a string.
    private const string EndMarker = "-----END ";

    /// <summary>What the strings hold, at its place in the text; null where there is none.</summary>
    public static DocumentModel? Read(DocumentSource source)
    {
        if (source.Json.Root is not { } root)
            return null;
        var parts = new List<DocumentModel>();
        foreach (var value in root.SelfAndWithin())
        {
            if (parts.Count >= JsonLimits.Targets)
                break;
            if (value.Holds(PemLexer.BeginMarker) && value.Holds(EndMarker) && DocumentFormats.ReadWithin(source, value.Text) is { } part && !DocumentParts.IsEmpty(part))
                parts.Add(part);
        }

        if (parts.Count == 0)
            return null;
        var joined = DocumentParts.Join(parts);
        return parts.Count == 1 ? joined : joined with
        {
            Targets = [.. joined.Targets.Select((target, index) => target with { Entry = $"PEM block {index + 1}" })],
        };
    }
}
