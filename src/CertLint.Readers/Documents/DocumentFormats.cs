using CertLint.Model;
using CertLint.Readers.Ansible;
using CertLint.Readers.CertManager;
using CertLint.Readers.Configs;
using CertLint.Readers.Kestrel;
using CertLint.Readers.Pem;
using CertLint.Readers.Workflows;
using CertLint.Readers.Yaml;

namespace CertLint.Readers.Documents;

/// <summary>All text formats. A text may be of several at once, e.g. a config with a key embedded.</summary>
internal static class DocumentFormats
{
    private static readonly DocumentFormat[] All =
    [
        new("PEM", ContentMarkers.PemBlock, source => PemReader.Read(source.Text)),
        new("openssl config", ContentMarkers.DistinguishedName, ConfigDocument.Read),
        new("cert-manager manifest", ContentMarkers.CertManager, CertManagerReader.Read),
        new("Ansible tasks", ContentMarkers.AnsibleRequest | ContentMarkers.Command, AnsibleReader.Read),
        new("scripts in YAML", ContentMarkers.Command, ScriptsReader.Read),
        new("PEM in YAML", ContentMarkers.EncodedPem, EncodedPem.Read),
        new("texts in YAML", EmbeddedTexts.Formats, EmbeddedTexts.Read),
        new("Kestrel settings in YAML", ContentMarkers.Kestrel, KestrelVariables.Read),
        new("Kestrel settings", ContentMarkers.Kestrel, KestrelReader.Read),
    ];

    /// <summary>What a text holds, in any format.</summary>
    public static DocumentModel Read(DocumentSource source)
    {
        var parts = new List<DocumentModel>();
        foreach (var format in All)
        {
            if (source.Has(format.Markers) && format.Read(source) is { } part)
                parts.Add(part);
        }

        return DocumentParts.Join(parts);
    }

    /// <summary>What a text within another document holds, with the places that it has there.</summary>
    /// <param name="outer">The document.</param>
    /// <param name="text">The text with its places in the document.</param>
    public static DocumentModel ReadWithin(DocumentSource outer, MappedText text) =>
        outer.Depth >= DocumentLimits.Depth || DocumentSource.Within(outer, text) is not { Markers: not ContentMarkers.None } inner
            ? DocumentModel.Empty
            : Read(inner).Through(text, outer.Lines);
}
