using CertLint.Model;

namespace CertLint.Readers.Workflows;

/// <summary>
/// Makes holes of what a pipeline or Ansible fills into a script before a shell sees it. The shell's own variables are left
/// to the reader of the script.
/// </summary>
internal static class PipelineHoles
{
    private const int LongestName = 100;

    /// <summary>The script with its holes.</summary>
    /// <param name="script">The script.</param>
    /// <param name="hasMacros">True for Azure Pipelines, where <c>$(Name)</c> is a variable of the pipeline.</param>
    public static MappedText In(MappedText script, bool hasMacros)
    {
        var text = script.Text;
        if (!text.Any(character => character is '{' or '$'))
            return script;
        var filled = new MappedTextBuilder();
        var known = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var length = LengthAt(text, i, hasMacros);
            if (length == 0)
                continue;
            filled.Append(script.Slice(known, i - known));
            var kind = text[i] == '$' ? HoleKind.Variable : HoleKind.TemplateMarker;
            filled.Append(new Hole(kind, text.Substring(i, length)), script.SpanOf(i, length));
            known = i + length;
            i = known - 1;
        }

        return known == 0 ? script : filled.Append(script.Slice(known, text.Length - known)).Build(script.Span.Start);
    }

    private static int LengthAt(string text, int at, bool hasMacros) => text[at] switch
    {
        '{' when Peek(text, at + 1) == '{' => Closed(text, at, at + 2, "}}"),
        '{' when Peek(text, at + 1) == '%' => Closed(text, at, at + 2, "%}"),
        '$' when Peek(text, at + 1) == '{' && Peek(text, at + 2) == '{' => Closed(text, at, at + 3, "}}"),
        '$' when hasMacros && Peek(text, at + 1) == '[' => Closed(text, at, at + 2, "]"),
        '$' when hasMacros && Peek(text, at + 1) == '(' => MacroLength(text, at),
        _ => 0,
    };

    // A command in a shell's substitution mostly has a space; the name of a variable has none.
    private static int MacroLength(string text, int at)
    {
        var end = at + 2;
        while (end - at < LongestName && end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.' or '-' or ':'))
            end++;
        return end > at + 2 && Peek(text, end) == ')' ? end + 1 - at : 0;
    }

    // What is not closed reaches to the end.
    private static int Closed(string text, int at, int content, string closing)
    {
        var end = content > text.Length ? -1 : text.IndexOf(closing, content, StringComparison.Ordinal);
        return (end < 0 ? text.Length : end + closing.Length) - at;
    }

    private static char Peek(string text, int at) => at < text.Length ? text[at] : '\0';
}
