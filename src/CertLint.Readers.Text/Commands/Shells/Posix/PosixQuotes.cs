using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>Reads backslashes and the four kinds of quotes: <c>'…'</c>, <c>"…"</c>, <c>$'…'</c>, <c>$"…"</c>.</summary>
internal sealed class PosixQuotes(PosixCursor cursor, PosixExpansions expansions)
{
    /// <summary>Reads what is quoted from here; false where nothing is.</summary>
    public bool TryRead(MappedTextBuilder word)
    {
        switch (cursor.Current)
        {
            case '\\':
                ReadEscape(word);
                return true;
            case '\'':
                ReadSingle(word);
                return true;
            case '"':
                cursor.At++;
                ReadDouble(word);
                return true;
            case '$' when cursor.Peek(1) == '"':
                cursor.At += 2;
                ReadDouble(word);
                return true;
            case '$' when cursor.Peek(1) == '\'':
                cursor.At += 2;
                new AnsiQuote(cursor).Read(word);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads the rest of a double-quoted text, up to behind its closing quote.</summary>
    public void ReadDouble(MappedTextBuilder word)
    {
        while (cursor.More && cursor.Current != '"')
            ReadInDouble(word, escapable: "$`\"\\", takesMarkers: true);
        cursor.At = Math.Min(cursor.At + 1, cursor.Text.Length);
    }

    /// <summary>Reads one character, escape or expansion of a double-quoted text or a here-document.</summary>
    /// <param name="word">Takes it.</param>
    /// <param name="escapable">The characters before which a backslash goes away.</param>
    /// <param name="takesMarkers">True where a template's marker is a hole.</param>
    public void ReadInDouble(MappedTextBuilder word, string escapable, bool takesMarkers)
    {
        if (cursor.IsContinuation)
        {
            cursor.At = cursor.Text.BehindLineEnd(cursor.At + 1);
        }
        else if (cursor.Current == '\\' && !cursor.Text.IsHole(cursor.At + 1) && escapable.IndexOf(cursor.Peek(1)) >= 0)
        {
            cursor.Text.Append(word, cursor.Peek(1).ToString(), cursor.At, cursor.At + 2);
            cursor.At += 2;
        }
        else if (!(takesMarkers && TryReadMarker(word, '"')) && !expansions.TryRead(word, isQuoted: true))
        {
            cursor.Text.Append(word, cursor.At++);
        }
    }

    private void ReadEscape(MappedTextBuilder word)
    {
        var end = Math.Min(cursor.At + 2, cursor.Text.Length);
        cursor.Text.Append(word, cursor.Text.Written(end - 1, end), cursor.At, end);
        cursor.At = end;
    }

    private void ReadSingle(MappedTextBuilder word)
    {
        cursor.At++;
        while (cursor.More && cursor.Current != '\'')
        {
            if (!TryReadMarker(word, '\''))
                cursor.Text.Append(word, cursor.At++);
        }

        cursor.At = Math.Min(cursor.At + 1, cursor.Text.Length);
    }

    // A placeholder that would hold the closing quote is none.
    private bool TryReadMarker(MappedTextBuilder word, char quote)
    {
        if (cursor.Current is not ('{' or '<' or '%' or '@' or '_') && !cursor.Has("${{"))
            return false;
        var length = cursor.Text.MarkerLength(cursor.At);
        if (length == 0 || (cursor.Current == '<' && cursor.Text.Written(cursor.At, cursor.At + length).IndexOf(quote) >= 0))
            return false;
        cursor.Text.AppendHole(word, HoleKind.TemplateMarker, cursor.At, cursor.At + length);
        cursor.At += length;
        return true;
    }
}
