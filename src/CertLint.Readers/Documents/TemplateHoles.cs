using CertLint.Model;
using CertLint.Readers.Text.OpenSsl;

namespace CertLint.Readers.Documents;

/// <summary>Finds what another program fills in before a value is used: markers of templates, variables, tokens.</summary>
internal static class TemplateHoles
{
    private static readonly char[] Suspects = ['{', '$', '<', '%', '@', '_', '#', MappedText.HoleCharacter];

    /// <summary>The value with a hole for each marker and variable.</summary>
    public static MappedText In(MappedText value)
    {
        var text = value.Text;
        var suspect = text.IndexOfAny(Suspects);
        if (suspect < 0)
            return value;
        var markers = new TemplateScanner(text);
        var filled = new MappedTextBuilder();
        var known = 0;
        while (suspect >= 0)
        {
            var length = LengthAt(text, suspect, markers, out var kind);
            if (length > 0)
            {
                filled.Append(value.Slice(known, suspect - known));
                filled.Append(new Hole(kind, text.Substring(suspect, length)), value.SpanOf(suspect, length));
                known = suspect + length;
            }

            suspect = text.IndexOfAny(Suspects, suspect + Math.Max(length, 1));
        }

        return known == 0 ? value : filled.Append(value.Slice(known, text.Length - known)).Build(value.Span.Start);
    }

    private static int LengthAt(string text, int start, TemplateScanner markers, out HoleKind kind)
    {
        kind = HoleKind.TemplateMarker;
        if (text[start] == MappedText.HoleCharacter)
            return 1;
        if (markers.MarkerAt(start) is { } marker)
            return marker.Length;
        if (text[start] == '#')
            return Token(text, start);
        kind = HoleKind.Variable;
        return text[start] == '$' ? Variable(text, start) : 0;
    }

    // #{name}# and #{name}, as the replace-tokens tasks of pipelines have them.
    private static int Token(string text, int start)
    {
        var length = Closed(text, start, '{', '}');
        return length > 0 && start + length < text.Length && text[start + length] == '#' ? length + 1 : length;
    }

    private static int Variable(string text, int start)
    {
        var length = Math.Max(Closed(text, start, '{', '}'), Closed(text, start, '(', ')'));
        if (length > 0)
            return length;
        // Of two dollar signs the first escapes the second, and P@$$w0rd is no template.
        if (start > 0 && text[start - 1] == '$')
            return 0;
        var end = start + 1;
        while (end < text.Length && IsNameCharacter(text[end], isFirst: end == start + 1))
            end++;
        return end == start + 1 ? 0 : end - start;
    }

    private static int Closed(string text, int start, char opening, char closing)
    {
        if (start + 1 >= text.Length || text[start + 1] != opening)
            return 0;
        var end = text.IndexOf(closing, start + 2, Math.Min(text.Length - start - 2, DocumentLimits.MarkerLength));
        return end < 0 ? 0 : end + 1 - start;
    }

    private static bool IsNameCharacter(char character, bool isFirst) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || (!isFirst && character is >= '0' and <= '9');
}
