using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Readers.Scripts;
using CertLint.Readers.Yaml;

namespace CertLint.Readers.Workflows;

/// <summary>Reads the scripts that stand in YAML: workflows, pipelines, playbooks, containers.</summary>
internal static class ScriptsReader
{
    /// <summary>What the scripts make; null where the text has none with a command of ours.</summary>
    public static DocumentModel? Read(DocumentSource source)
    {
        if (source.Depth >= DocumentLimits.Depth)
            return null;
        var parts = new List<DocumentModel>();
        var seen = new HashSet<SourceSpan>();
        foreach (var script in source.Yaml.Documents.SelectMany(Scripts))
        {
            // Several places may name one script by an alias.
            if (MarkerScanner.Instance.Scan(script.Text.Text) == ContentMarkers.None || !seen.Add(script.Text.Span))
                continue;
            if (seen.Count > ScriptLimits.Scripts)
            {
                parts.Add(new DocumentModel(source.Lines, [], [TooMany(script)], []));
                break;
            }

            parts.Add(ScriptDocument.ReadScript(source, script.Text, script.Shell));
        }

        parts.RemoveAll(DocumentParts.IsEmpty);
        return parts.Count == 0 ? null : DocumentParts.Join(parts);
    }

    private static Problem TooMany(YamlScript first) => new(RuleIds.UnreadableFile, first.Text.Span,
        $"The file has more than {ScriptLimits.Scripts} scripts that make certificates, so those from here are not checked; split it.");

    /// <summary>The scripts of a document, whatever they do.</summary>
    internal static IEnumerable<YamlScript> Scripts(YamlDocument document) =>
        document.Root is YamlMapping root && GitHubWorkflow.IsIn(root) ? GitHubWorkflow.Scripts(root)
        : AzurePipeline.IsIn(document) ? AzurePipeline.Scripts(document)
        : OtherScripts.In(document);
}
