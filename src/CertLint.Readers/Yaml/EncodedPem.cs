using CertLint.Model;
using CertLint.Readers.Documents;

namespace CertLint.Readers.Yaml;

/// <summary>
/// Reads PEM that stands in YAML as base64 once more: secrets, requests, webhooks' CA bundles, kubeconfig.
/// </summary>
internal static class EncodedPem
{
    /// <summary>Base64 of what a PEM text starts with.</summary>
    private const string Beginning = "LS0tLS1CRUdJTi";

    // A bundle of some thousand certificates.
    private const int LongestValue = 8 << 20;
    private const int MostValues = 1000;

    /// <summary>What the values hold, at the place of each; null where none does.</summary>
    public static DocumentModel? Read(DocumentSource source)
    {
        var parts = new List<DocumentModel>();
        var several = 0;
        foreach (var scalar in source.Yaml.Documents.SelectMany(document => document.Scalars))
        {
            if (!scalar.Value.StartsWith(Beginning, StringComparison.Ordinal) || scalar.Value.Length > LongestValue || several++ >= MostValues)
                continue;
            if (Decode(scalar.Value) is { } text)
                parts.Add(Decoded(DocumentFormats.ReadWithin(source, MappedText.At(text, scalar.Text.Span))));
        }

        parts.RemoveAll(part => part.Targets.Count == 0 && part.Problems.Count == 0 && part.NotChecked.Count == 0);
        return parts.Count == 0 ? null : DocumentParts.Join(parts);
    }

    // Their lines are those of the decoded text.
    private static DocumentModel Decoded(DocumentModel model) => model with
    {
        Problems = [.. model.Problems.Select(problem => problem with { Message = "In the base64 of this value: " + problem.Message })],
    };

    private static string? Decode(string value)
    {
        try
        {
            return TextDecoding.Latin1.GetString(Convert.FromBase64String(value));
        }
        catch (FormatException)
        {
            // A placeholder, or a value that a template completes.
            return null;
        }
    }
}
