using CertLint.Model;
using CertLint.Readers.Ansible;
using CertLint.Readers.CertManager;
using CertLint.Readers.Cfssl;
using CertLint.Readers.Configs;
using CertLint.Readers.Json;
using CertLint.Readers.Kestrel;
using CertLint.Readers.KeyVault;
using CertLint.Readers.PackageJson;
using CertLint.Readers.Pem;
using CertLint.Readers.Scripts;
using CertLint.Readers.Text.CertreqInf;
using CertLint.Readers.Text.Certtool;
using CertLint.Readers.Text.Scripts;
using CertLint.Readers.Text.Suppressions;
using CertLint.Readers.Text.Terraform;
using CertLint.Readers.Workflows;
using CertLint.Readers.Yaml;

namespace CertLint.Readers.Documents;

/// <summary>All text formats. A text may be of several at once, e.g. a config with a key embedded.</summary>
internal static class DocumentFormats
{
    private static readonly DocumentFormat[] All =
    [
        new("PEM", ContentMarkers.PemBlock, PemReader.Read, CommentLanguages.Pem),
        new("openssl config", ContentMarkers.DistinguishedName, ConfigDocument.Read, CommentLanguages.OpenSslConfig),
        new("certreq policy file", ContentMarkers.NewRequest, source => CertreqInfReader.Read(source.Text), CommentLanguages.CertreqInf),
        new("Terraform", ContentMarkers.TerraformRequest, source => TerraformReader.Read(source.Text), CommentLanguages.Terraform),
        new("certtool template", ContentMarkers.CerttoolTemplate, source => CerttoolTemplateReader.Read(source.Text), CommentLanguages.CerttoolTemplate),
        new("cfssl request", ContentMarkers.CfsslRequest, CfsslReader.Read),
        new("cert-manager manifest", ContentMarkers.CertManager, CertManagerReader.Read, CommentLanguages.Yaml),
        new("Ansible tasks", ContentMarkers.AnsibleRequest | ContentMarkers.Command, AnsibleReader.Read, CommentLanguages.Yaml),
        new("scripts in YAML", ~ContentMarkers.PemBlock, ScriptsReader.Read, CommentLanguages.Yaml),
        new("PEM in YAML", ContentMarkers.EncodedPem, EncodedPem.Read, CommentLanguages.Yaml),
        new("texts in YAML", EmbeddedTexts.Formats, EmbeddedTexts.Read, CommentLanguages.Yaml),
        new("Kestrel settings in YAML", ContentMarkers.Kestrel, KestrelVariables.Read, CommentLanguages.Yaml),
        new("Kestrel settings", ContentMarkers.Kestrel, KestrelReader.Read, CommentLanguages.SettingsJson),
        new("Key Vault policy", ContentMarkers.KeyVaultPolicy, KeyVaultReader.Read),
        new("package.json", ContentMarkers.Command, PackageScripts.Read),
        new("PEM in JSON", ContentMarkers.PemBlock, EmbeddedPem.Read),
    ];

    /// <summary>What a text holds, in any format.</summary>
    public static DocumentModel Read(DocumentSource source)
    {
        if (ScriptDetection.KindOf(source.Path, source.Text, isFile: source.Depth == 0) is { } kind)
            return ReadScript(source, kind);
        var parts = new List<DocumentModel>();
        foreach (var format in All)
        {
            if (!source.Has(format.Markers) || format.Read(source) is not { } part)
                continue;
            parts.Add(Named(part, format.Name));
            source.AddComments(format.Comments);
        }

        return DocumentParts.Join(parts);
    }

    // A script is of no other format, whatever it writes; its texts are read for themselves.
    private static DocumentModel ReadScript(DocumentSource source, ScriptKind kind)
    {
        source.AddComments(ScriptDocument.CommentsOf(kind));
        var blocks = source.Has(ContentMarkers.PemBlock) ? PemReader.Read(source) : null;
        var script = source.Has(~ContentMarkers.PemBlock) ? Named(ScriptDocument.Read(source, kind), NameOf(kind)) : null;
        return blocks is null || script is null ? blocks ?? script ?? DocumentModel.Empty : DocumentParts.Join([blocks, script]);
    }

    // A text within another one has a format of its own.
    private static DocumentModel Named(DocumentModel part, string format) => !part.Targets.Any(IsWithoutFormat) ? part : part with
    {
        Targets = [.. part.Targets.Select(target => IsWithoutFormat(target) ? (ConfigTarget)target with { Format = format } : target)],
    };

    private static bool IsWithoutFormat(LintTarget target) => target is ConfigTarget { Format: null };

    private static string NameOf(ScriptKind kind) => kind switch
    {
        ScriptKind.PowerShell => "PowerShell",
        ScriptKind.Cmd => "cmd script",
        ScriptKind.Dockerfile => "Dockerfile",
        ScriptKind.Makefile => "makefile",
        _ => "shell script",
    };

    /// <summary>What a text within another document holds, with the places that it has there.</summary>
    /// <param name="outer">The document.</param>
    /// <param name="text">The text with its places in the document.</param>
    /// <param name="without">What is not sought in it, as it was found in the document itself.</param>
    public static DocumentModel ReadWithin(DocumentSource outer, MappedText text, ContentMarkers without = ContentMarkers.None) =>
        outer.Depth >= DocumentLimits.Depth || DocumentSource.Within(outer, text, without) is not { Markers: not ContentMarkers.None } inner
            ? DocumentModel.Empty
            : Read(inner).Through(text, outer.Lines);
}
