using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Commands.Hosts.Make;

/// <summary>Makes of the recipes of a file what the shell gets.</summary>
internal sealed class MakefileRecipes
{
    private const int LongestWord = 200;

    private readonly ShellText text;
    private readonly MakefileReferences references;
    private readonly MakefileVariables variables;

    public MakefileRecipes(ShellText text)
    {
        this.text = text;
        references = new MakefileReferences(text);
        variables = new MakefileVariables(text.Length);
        Lines = new MakefileLines(text, references, variables);
    }

    /// <summary>The file's lines.</summary>
    public MakefileLines Lines { get; }

    /// <summary>
    /// What the shell gets of a line: the backslash and the end of a joined line, but not a prefix at the start of the next one, nor
    /// what is for make at the start of all.
    /// </summary>
    public MappedText Expand(MakefileLine line)
    {
        var script = new MappedTextBuilder();
        var i = line.Start;
        while (i < line.End)
        {
            if (text[i] == '$')
            {
                i = ReadReference(script, (i, line.End), line.Target);
                continue;
            }

            text.Append(script, i++);
            if (text[i - 1] == '\n' && text[i] == line.Prefix)
                i++;
        }

        var whole = script.Build(text.SpanOf(line.Start, line.Start).Start);
        int start = 0, empty = 0;
        for (; start < whole.Length && (whole.Text[start] is '@' or '-' or '+' or ' ' or '\t' || IsEmpty(whole, start, empty)); start++)
            empty += IsEmpty(whole, start, empty) ? 1 : 0;
        return whole.Slice(start, whole.Length - start);
    }

    // An empty variable before a command is one like 'Q = @'.
    private static bool IsEmpty(MappedText script, int at, int hole) =>
        hole < script.Holes.Count && script.Holes[hole].Key == at && script.Holes[hole].Value.MayBeEmpty;

    private int ReadReference(MappedTextBuilder script, (int Start, int End) part, string? target)
    {
        var behind = Math.Min(references.EndOf(part.Start), part.End);
        if (behind > part.Start + 1 && text[part.Start + 1] != '$' && IsSecret(part.Start, behind))
        {
            text.AppendHole(script, HoleKind.Variable, part.Start, behind);
            return behind;
        }

        return variables.ReadReference(script, text, references, part, target);
    }

    // A variable is called after a secret, or stands in or behind a word that is.
    private bool IsSecret(int start, int end)
    {
        var from = start;
        var blanks = 0;
        while (start - from < LongestWord && !text.IsLineEnd(from - 1) && from > 0
            && (blanks += text[from - 1] is ' ' or '\t' && text[from] is not (' ' or '\t') ? 1 : 0) < 2)
        {
            from--;
        }

        return SecretPlaces.IsNamed(text.Written(start, end)) || text.Written(from, start).IndexOf("pass", StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
