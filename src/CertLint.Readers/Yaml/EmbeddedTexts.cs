using CertLint.Model;
using CertLint.Readers.CertManager;
using CertLint.Readers.Documents;
using CertLint.Readers.Text.Templates;

namespace CertLint.Readers.Yaml;

/// <summary>
/// Reads the texts of several lines that stand in YAML as files of their own: a ConfigMap's data, what a playbook or
/// cloud-init writes.
/// </summary>
internal static class EmbeddedTexts
{
    /// <summary>The formats for whose words a text is looked at.</summary>
    public const ContentMarkers Formats =
        ContentMarkers.PemBlock | ContentMarkers.DistinguishedName | ContentMarkers.NewRequest | ContentMarkers.CfsslRequest
        | ContentMarkers.CertManager | ContentMarkers.CerttoolTemplate;

    private const int MostTexts = 1000;

    /// <summary>What the texts hold; null where none holds anything.</summary>
    public static DocumentModel? Read(DocumentSource source)
    {
        if (source.Depth >= DocumentLimits.Depth
            || ((source.Markers & Formats) == ContentMarkers.CertManager && !CertManagerReader.MayHold(source.Text)))
            return null;
        var parts = new List<DocumentModel>();
        var count = 0;
        foreach (var scalar in source.Yaml.Documents.SelectMany(document => document.Scalars))
        {
            if (scalar.Value.IndexOf('\n') < 0 || count >= MostTexts || (MarkerScanner.Instance.Scan(scalar.Value) & Formats) == 0)
                continue;
            count++;
            parts.Add(DocumentFormats.ReadWithin(source, TemplateHoles.In(scalar.Text)));
        }

        parts.RemoveAll(DocumentParts.IsEmpty);
        return parts.Count == 0 ? null : DocumentParts.Join(parts);
    }
}
