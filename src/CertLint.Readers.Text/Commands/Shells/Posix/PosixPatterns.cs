using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>Reads what makes other words of an unquoted one: patterns of file names, braces, a tilde; and template markers.</summary>
internal sealed class PosixPatterns(PosixCursor cursor)
{
    /// <summary>Reads the pattern, the braces or the tilde that starts here; false where none does.</summary>
    public bool TryRead(MappedTextBuilder word, int wordStart)
    {
        var start = cursor.At;
        var end = cursor.Current switch
        {
            '?' or '*' or '+' or '@' or '!' when cursor.Peek(1) == '(' => Balanced(start + 1, '(', ')') ?? 0,
            '?' or '*' => start + 1,
            '[' => HasClosingBracket(start) ? start + 1 : 0,
            '{' => Expansion(start),
            '~' when start == wordStart => TildeEnd(start),
            _ => 0,
        };
        if (end == 0)
            return false;
        cursor.Text.AppendHole(word, HoleKind.Variable, start, end);
        cursor.At = end;
        return true;
    }

    /// <summary>Reads the template marker that starts here; false where none does.</summary>
    public bool TryReadMarker(MappedTextBuilder word, int wordStart)
    {
        if (cursor.Current is not ('{' or '%' or '@' or '_' or '<') && !cursor.Has("${{"))
            return false;
        if (cursor.Current == '<' && !Placeholder.StandsAt(cursor.Text, cursor.At, isInWord: cursor.At > wordStart))
            return false;
        var length = cursor.Text.MarkerLength(cursor.At);
        if (length == 0)
            return false;
        cursor.Text.AppendHole(word, HoleKind.TemplateMarker, cursor.At, cursor.At + length);
        cursor.At += length;
        return true;
    }

    // {a,b} and {1..9}, not {} or {a}.
    private int Expansion(int start)
    {
        if (Balanced(start, '{', '}') is not { } end)
            return 0;
        var written = cursor.Text.Written(start, end);
        return written.IndexOf(',') >= 0 || written.IndexOf("..", StringComparison.Ordinal) >= 0 ? end : 0;
    }

    private bool HasClosingBracket(int start)
    {
        for (var i = start + 1; i - start < ShellLimits.BracketLength && !EndsWord(i); i++)
        {
            if (cursor.Text[i] == ']')
                return true;
        }

        return false;
    }

    private int? Balanced(int open, char opening, char closing)
    {
        var depth = 0;
        for (var i = open; i - open < ShellLimits.BracketLength && (opening == '(' ? i < cursor.Text.Length : !EndsWord(i)); i++)
        {
            if (cursor.Text[i] == opening)
                depth++;
            else if (cursor.Text[i] == closing && --depth == 0)
                return i + 1;
        }

        return null;
    }

    private bool EndsWord(int index) =>
        index >= cursor.Text.Length || !cursor.Reading.Step(cursor.Text, index) || PosixCharacters.IsMeta(cursor.Text[index]);

    private int TildeEnd(int start)
    {
        var end = start + 1;
        while (PosixCharacters.IsName(cursor.Text[end]) || cursor.Text[end] is '-' or '.' or '+')
            end++;
        return end;
    }
}
