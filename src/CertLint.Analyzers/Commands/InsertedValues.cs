using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Text.Commands;
using CertLint.Rules.Building5000;

namespace CertLint.Analyzers.Commands;

/// <summary>The values that C# inserts into the subject of a command.</summary>
internal static class InsertedValues
{
    /// <summary>What is to be said of them.</summary>
    public static IEnumerable<Problem> Problems(CommandSubject subject)
    {
        var text = WithoutShellVariables(subject.Text);
        return InsertionProblems.Of(text, subject.Read(text), subject.Read, RemedyOf(subject.Syntax));
    }

    private static InsertionRemedy RemedyOf(SubjectSyntax syntax) => syntax switch
    {
        SubjectSyntax.OpenSsl => InsertionRemedy.OpenSslBackslashes,
        SubjectSyntax.Keytool => InsertionRemedy.Backslashes,
        _ => InsertionRemedy.DoubledQuotes,
    };

    // What the shell fills in between is no value of this program.
    private static MappedText WithoutShellVariables(MappedText text) => text.Holes.All(hole => hole.Value.Kind == HoleKind.Expression)
        ? text
        : MappedText.FromParts(text.Text, text.Segments,
        [
            .. text.Holes.Select(hole => hole.Value.Kind == HoleKind.Expression
                ? hole
                : new KeyValuePair<int, Hole>(hole.Key, hole.Value with { IsHarmless = true })),
        ]);
}
