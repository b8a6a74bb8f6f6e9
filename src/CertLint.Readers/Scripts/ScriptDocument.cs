using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Readers.Text.Commands;
using CertLint.Readers.Text.Commands.Hosts;
using CertLint.Readers.Text.Commands.Shells;
using CertLint.Readers.Text.Scripts;
using CertLint.Readers.Text.Suppressions;

namespace CertLint.Readers.Scripts;

/// <summary>Scripts: files of their own, and those that stand in another document, as in a workflow's step.</summary>
internal static class ScriptDocument
{
    /// <summary>What the commands of a script, a Dockerfile or a Makefile make.</summary>
    public static DocumentModel Read(DocumentSource source, ScriptKind kind)
    {
        var text = MappedText.Verbatim(source.Text, 0);
        return kind switch
        {
            ScriptKind.PowerShell => ReadScript(source, text, ShellKind.PowerShell),
            ScriptKind.Cmd => ReadScript(source, text, ShellKind.Cmd),
            ScriptKind.Dockerfile => Model(source, DockerfileReader.Read(text)),
            ScriptKind.Makefile => Model(source, MakefileReader.Read(text)),
            _ => ReadScript(source, text, ShellKind.Posix),
        };
    }

    /// <summary>What a script's commands make, and what the configs hold that it writes.</summary>
    /// <param name="outer">The document in which the script stands.</param>
    /// <param name="script">The script, with its places in the document; what another program fills in is a hole.</param>
    /// <param name="shell">Whose syntax it has.</param>
    /// <returns>Its places are those in the document.</returns>
    public static DocumentModel ReadScript(DocumentSource outer, MappedText script, ShellKind shell)
    {
        outer.AddComments(CommentsOf(ScriptDetection.KindOf(shell)));
        return Model(outer, ShellReader.Read(script, shell));
    }

    /// <summary>In which language such a script has comments.</summary>
    public static CommentLanguages CommentsOf(ScriptKind kind) => kind switch
    {
        ScriptKind.PowerShell => CommentLanguages.PowerShell,
        ScriptKind.Cmd => CommentLanguages.Cmd,
        ScriptKind.Dockerfile => CommentLanguages.Dockerfile,
        ScriptKind.Makefile => CommentLanguages.Makefile,
        _ => CommentLanguages.Posix,
    };

    private static DocumentModel Model(DocumentSource outer, ShellScript script)
    {
        var reading = CommandReader.Read(script.Commands, outer.Lines);
        var problems = script.StoppedAt is { } place ? [.. reading.Problems, Stopped(place)] : reading.Problems;
        var parts = new List<DocumentModel>
        {
            new(outer.Lines, reading.Targets, problems, []) { NotChecked = reading.NotChecked, KeystoreCommands = reading.KeystoreCommands },
        };
        // A PEM block stands in the document as it does in the text, and was found there.
        foreach (var text in script.Texts)
            parts.Add(DocumentFormats.ReadWithin(outer, text, without: ContentMarkers.PemBlock));
        return DocumentParts.Join(parts);
    }

    private static Problem Stopped(SourceSpan place) => new(
        RuleIds.UnreadableFile, place,
        $"The script goes over a limit of CertLint ({ShellLimits.ScriptLength >> 20} MiB, {ShellLimits.Commands} commands, {ShellLimits.Nesting} scripts or groups within each other) here, so the rest is not checked; split it.");
}
