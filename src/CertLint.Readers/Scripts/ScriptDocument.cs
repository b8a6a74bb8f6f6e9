using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Readers.Text.Commands;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Scripts;

/// <summary>Scripts: files of their own, and those that stand in another document, as in a workflow's step.</summary>
internal static class ScriptDocument
{
    /// <summary>What a script's commands make, and what the configs hold that it writes.</summary>
    /// <param name="outer">The document in which the script stands.</param>
    /// <param name="script">The script, with its places in the document; what another program fills in is a hole.</param>
    /// <param name="shell">Whose syntax it has.</param>
    /// <returns>Its places are those in the document.</returns>
    public static DocumentModel ReadScript(DocumentSource outer, MappedText script, ShellKind shell) =>
        Model(outer, ShellReader.Read(script, shell));

    private static DocumentModel Model(DocumentSource outer, ShellScript script)
    {
        var reading = CommandReader.Read(script.Commands, outer.Lines);
        var parts = new List<DocumentModel>
        {
            new(outer.Lines, reading.Targets, reading.Problems, []) { NotChecked = reading.NotChecked },
        };
        foreach (var text in script.Texts)
            parts.Add(DocumentFormats.ReadWithin(outer, text));
        return DocumentParts.Join(parts);
    }
}
