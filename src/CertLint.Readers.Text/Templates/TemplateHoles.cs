using CertLint.Model;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Text.Templates;

/// <summary>
/// Finds what another program fills in before a tool reads a text that has no variables of its own: a template engine's
/// markers, a shell's variables, and the holes of the document in which the text stands.
/// </summary>
internal sealed class TemplateHoles(string text)
{
    private const int LongestReference = 120;

    private readonly TemplateScanner scanner = new(text);

    /// <summary>The hole that starts at <paramref name="position"/>, with its length in the text; null where none does.</summary>
    public (Hole Hole, int Length)? At(int position)
    {
        if (text[position] == MappedText.HoleCharacter)
            return (new Hole(HoleKind.TemplateMarker, text[position].ToString()), 1);
        if (scanner.MarkerAt(position) is { } marker)
            return (new Hole(HoleKind.TemplateMarker, text.Substring(position, marker.Length)), marker.Length);
        var length = text[position] switch { '$' => ReferenceLength(position), '{' => ItemLength(position), _ => 0 };
        return length > 0 ? (new Hole(HoleKind.Variable, text.Substring(position, length)), length) : null;
    }

    /// <summary>True where a template's marker stands for no text of its own at <paramref name="position"/>.</summary>
    public bool IsDirectiveAt(int position) => scanner.MarkerAt(position) is { IsDirective: true };

    // {0}, of a format string.
    private int ItemLength(int brace)
    {
        var end = brace + 1;
        while (end < text.Length && text[end] is >= '0' and <= '9' && end < brace + 3)
            end++;
        return end > brace + 1 && end < text.Length && text[end] == '}' ? end + 1 - brace : 0;
    }

    // ${NAME}, $(command) and $NAME; a dollar sign before anything else is one.
    private int ReferenceLength(int dollar)
    {
        var next = dollar + 1 < text.Length ? text[dollar + 1] : '\0';
        if (next is '{' or '(')
        {
            var end = Math.Min(text.Length, dollar + LongestReference);
            for (var i = dollar + 2; i < end && text[i] is not ('\n' or '\r'); i++)
            {
                if (text[i] == (next == '{' ? '}' : ')'))
                    return i + 1 - dollar;
            }

            return 0;
        }

        if (!ConfigCharacters.IsVariableName(next) || next is >= '0' and <= '9')
            return 0;
        var stop = dollar + 1;
        while (stop < text.Length && ConfigCharacters.IsVariableName(text[stop]))
            stop++;
        return stop - dollar;
    }
}
