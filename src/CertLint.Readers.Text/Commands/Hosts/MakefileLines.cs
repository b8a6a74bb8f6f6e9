using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;

namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>A logical line of a Makefile.</summary>
/// <param name="Text">Of a recipe, what the shell gets; else empty.</param>
/// <param name="IsRecipe">True where a shell gets it.</param>
internal readonly record struct MakefileLine(MappedText Text, bool IsRecipe);

/// <summary>Cuts a Makefile into logical lines and tells recipes from the rest.</summary>
internal sealed class MakefileLines
{
    private const string PrefixVariable = ".RECIPEPREFIX";

    private static readonly MakefileLine Other = new(MappedText.Verbatim("", 0), IsRecipe: false);

    private readonly ShellText text;
    private readonly MakefileReferences references;
    private char prefix = '\t';
    private int definitions;
    private int at;

    public MakefileLines(ShellText text)
    {
        this.text = text;
        references = new MakefileReferences(text);
        at = text[0] == '\uFEFF' ? 1 : 0;
        Survey();
    }

    /// <summary>Whose syntax recipes have, by the variable <c>SHELL</c>.</summary>
    public ShellKind Shell { get; private set; }

    /// <summary>True where all lines of a recipe are one script.</summary>
    public bool IsOneShell { get; private set; }

    /// <summary>The next line, or null behind the last.</summary>
    public MakefileLine? Next()
    {
        if (at >= text.Length)
            return null;
        var start = at;
        var end = LogicalEnd(start);
        at = Behind(end);
        if (text[start] == prefix)
            return new MakefileLine(Recipe(start + 1, end), IsRecipe: true);
        var written = text.Written(start, text.LineEndFrom(start)).Trim();
        if (IsWord(written, "define"))
            definitions++;
        else if (IsWord(written, "endef"))
            definitions = Math.Max(0, definitions - 1);
        else if (definitions > 0)
            return new MakefileLine(Recipe(start, end), IsRecipe: true);
        else if (ValueOf(written, PrefixVariable) is { Length: > 0 } value)
            prefix = value[0];
        else if (InlineRecipe(start, end) is { } inline)
            return new MakefileLine(Recipe(inline, end), IsRecipe: true);
        return Other;
    }

    private static bool IsWord(string line, string word) =>
        line.StartsWith(word, StringComparison.Ordinal) && (line.Length == word.Length || line[word.Length] is ' ' or '\t');

    private void Survey()
    {
        for (var line = at; line < text.Length; line = Behind(text.LineEndFrom(line)))
        {
            if (text[line] is not ('S' or '.'))
                continue;
            var written = text.Written(line, text.LineEndFrom(line));
            if (ValueOf(written, "SHELL") is { Length: > 0 } program)
                Shell = NestedScripts.ShellOf(program.Split(' ', '\t')[0]) ?? ShellKind.Posix;
            IsOneShell |= written.StartsWith(".ONESHELL", StringComparison.Ordinal);
        }
    }

    // NAME = value, NAME := value, NAME ?= value.
    private static string? ValueOf(string line, string name)
    {
        if (!line.StartsWith(name, StringComparison.Ordinal))
            return null;
        var rest = line.Substring(name.Length).TrimStart().TrimStart(':', '?');
        return rest.StartsWith("=", StringComparison.Ordinal) ? rest.Substring(1).Trim() : null;
    }

    // target: prerequisites ; command
    private int? InlineRecipe(int start, int end)
    {
        var colon = -1;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '$')
                i = Math.Max(i, references.EndOf(i) - 1);
            else if (text[i] == '#' || (text[i] == '=' && colon < 0))
                return null;
            else if (text[i] == ':' && text[i + 1] == '=')
                return null;
            else if (text[i] == ':')
                colon = i;
            else if (text[i] == ';' && colon >= 0)
                return i + 1;
        }

        return null;
    }

    private int LogicalEnd(int start)
    {
        var end = text.LineEndFrom(start);
        while (end < text.Length && IsContinued(start, end))
            end = text.LineEndFrom(text.BehindLineEnd(end));
        return end;
    }

    private bool IsContinued(int start, int end)
    {
        var count = 0;
        while (end - 1 - count >= start && text[end - 1 - count] == '\\')
            count++;
        return count % 2 == 1;
    }

    private int Behind(int lineEnd) => lineEnd < text.Length ? text.BehindLineEnd(lineEnd) : text.Length;

    // The backslash and the end of a joined line go to the shell, a prefix at the start of the next one does not.
    private MappedText Recipe(int start, int end)
    {
        while (start < end && text[start] is '@' or '-' or '+' or ' ' or '\t')
            start++;
        var script = new MappedTextBuilder();
        var i = start;
        while (i < end)
        {
            if (text[i] == '$')
            {
                i = references.Read(script, i, end);
                continue;
            }

            text.Append(script, i++);
            if (text[i - 1] == '\n' && text[i] == prefix)
                i++;
        }

        return script.Build(text.SpanOf(start, start).Start);
    }
}
