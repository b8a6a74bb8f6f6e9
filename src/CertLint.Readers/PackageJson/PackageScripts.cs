using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Readers.Json;
using CertLint.Readers.Scripts;
using CertLint.Readers.Text.Commands;

namespace CertLint.Readers.PackageJson;

/// <summary>
/// Reads the scripts of a package.json. npm hands each to sh, on Windows to cmd; who writes them for both keeps to what both
/// understand, so they are read as sh's.
/// </summary>
internal static class PackageScripts
{
    /// <summary>What the scripts' commands make; null where there is none.</summary>
    public static DocumentModel? Read(DocumentSource source)
    {
        if (source.Json.Root?.Find("scripts", StringComparison.Ordinal) is not { } scripts)
            return null;
        var parts = new List<DocumentModel>();
        foreach (var script in scripts.Members.Where(member => member.Value.Kind == JsonKind.String).Take(JsonLimits.Targets))
        {
            var text = script.Value.Text;
            if ((MarkerScanner.Instance.Scan(text.Text) & ContentMarkers.Command) != 0
                && ScriptDocument.ReadScript(source, text, ShellKind.Posix) is var part && !DocumentParts.IsEmpty(part))
            {
                parts.Add(part);
            }
        }

        return parts.Count == 0 ? null : DocumentParts.Join(parts);
    }
}
