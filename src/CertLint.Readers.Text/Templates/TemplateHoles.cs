using CertLint.Model;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Text.Templates;

/// <summary>
/// Finds what another program fills in before a text is used that has no variables of its own: a template engine's
/// markers, a shell's variables, tokens of pipelines, and the holes of the document in which the text stands.
/// </summary>
public sealed class TemplateHoles(string text)
{
    private static readonly char[] Suspects = ['{', '$', '<', '%', '@', '_', '#', MappedText.HoleCharacter];
    private static readonly char[] EndsOfBraced = ['}', '\n', '\r'];
    private static readonly char[] EndsOfBracketed = [')', '\n', '\r'];

    private readonly TemplateScanner scanner = new(text);

    /// <summary>A value with a hole for each marker and variable.</summary>
    public static MappedText In(MappedText value)
    {
        var text = value.Text;
        var suspect = text.IndexOfAny(Suspects);
        if (suspect < 0)
            return value;
        var holes = new TemplateHoles(text);
        var filled = new MappedTextBuilder();
        var known = 0;
        while (suspect >= 0)
        {
            var length = 1;
            if (holes.At(suspect) is { } hole)
            {
                length = hole.Length;
                filled.Append(value.Slice(known, suspect - known));
                filled.Append(hole.Hole, value.SpanOf(suspect, length));
                known = suspect + length;
            }

            suspect = text.IndexOfAny(Suspects, suspect + length);
        }

        return known == 0 ? value : filled.Append(value.Slice(known, text.Length - known)).Build(value.Span.Start);
    }

    /// <summary>The hole that starts at <paramref name="position"/>, with its length in the text; null where none does.</summary>
    public (Hole Hole, int Length)? At(int position)
    {
        if (scanner.MarkerAt(position) is { } marker)
            return (new Hole(HoleKind.TemplateMarker, text.Substring(position, marker.Length)), marker.Length);
        var kind = text[position] == '#' ? HoleKind.TemplateMarker : HoleKind.Variable;
        var length = text[position] switch { '$' => ReferenceLength(position), '{' => ItemLength(position), '#' => TokenLength(position), _ => 0 };
        return length > 0 ? (new Hole(kind, text.Substring(position, length)), length) : null;
    }

    /// <summary>True where a template's marker stands for no text of its own at <paramref name="position"/>.</summary>
    public bool IsDirectiveAt(int position) => scanner.MarkerAt(position) is { IsDirective: true };

    private char Peek(int position) => position >= 0 && position < text.Length ? text[position] : '\0';

    // {0}, of a format string.
    private int ItemLength(int brace)
    {
        var end = brace + 1;
        while (Peek(end) is >= '0' and <= '9' && end < brace + 3)
            end++;
        return end > brace + 1 && Peek(end) == '}' ? end + 1 - brace : 0;
    }

    // #{name}# and #{name}, as the replace-tokens tasks of pipelines have them.
    private int TokenLength(int start)
    {
        var length = Peek(start + 1) == '{' ? ClosedLength(start, EndsOfBraced) : 0;
        return length > 0 && Peek(start + length) == '#' ? length + 1 : length;
    }

    // ${NAME}, $(command) and $NAME; a dollar sign before anything else is one.
    private int ReferenceLength(int dollar)
    {
        switch (Peek(dollar + 1))
        {
            case '{':
                return ClosedLength(dollar, EndsOfBraced);
            case '(':
                return ClosedLength(dollar, EndsOfBracketed);
            // Of two dollar signs the first escapes the second, and P@$$w0rd is no template.
            case var first when Peek(dollar - 1) == '$' || !ConfigCharacters.IsVariableName(first) || first is >= '0' and <= '9':
                return 0;
        }

        var end = dollar + 1;
        while (ConfigCharacters.IsVariableName(Peek(end)))
            end++;
        return end - dollar;
    }

    private int ClosedLength(int start, char[] ends)
    {
        var end = text.IndexOfAny(ends, start + 2, Math.Min(text.Length - start - 2, ConfigLimits.MarkerLength));
        return end < 0 || text[end] != ends[0] ? 0 : end + 1 - start;
    }
}
