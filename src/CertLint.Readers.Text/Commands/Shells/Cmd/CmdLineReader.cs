using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.Cmd;

/// <summary>A command as cmd hands it over: carets are gone, variables are holes, redirections are taken out.</summary>
/// <param name="Text">The command's name and the one line of its arguments, with their quotes.</param>
/// <param name="OutputFile">Where its output goes.</param>
internal sealed record CmdLine(MappedText Text, ShellWord? OutputFile);

/// <summary>
/// Reads a command up to its end as cmd's parser does in its second phase: a quote switches the special meaning of
/// characters off up to the next quote, a caret that of the next character.
/// </summary>
internal sealed class CmdLineReader(CmdCursor cursor)
{
    private readonly CmdVariables variables = new(cursor);

    /// <summary>Reads from the start of a command.</summary>
    /// <param name="isInBlock">True where a parenthesis closes a block.</param>
    public CmdLine Read(bool isInBlock)
    {
        var line = new MappedTextBuilder();
        ShellWord? output = null;
        var start = cursor.At;
        var isInQuotes = false;
        while (cursor.More && !cursor.Text.IsLineEnd(cursor.At))
        {
            if (cursor.Current == '"')
                isInQuotes = !isInQuotes;
            if (!isInQuotes && (cursor.Current is '&' or '|' || (cursor.Current == ')' && isInBlock)))
                break;
            if (!isInQuotes && cursor.Current is '<' or '>' && !Placeholder.StandsAt(cursor.Text, cursor.At, isInWord: !cursor.IsBlank(cursor.At - 1)))
                ReadRedirection(line, ref output);
            else if (!isInQuotes && cursor.Current == '^')
                ReadCaret(line);
            else if (!variables.TryRead(line) && !cursor.TryReadMarker(line))
                cursor.Text.Append(line, cursor.At++);
        }

        return new CmdLine(line.Build(cursor.Text.SpanOf(start, start).Start), output);
    }

    // At the end of a line it joins the next one.
    private void ReadCaret(MappedTextBuilder line)
    {
        var start = cursor.At++;
        if (cursor.Text.IsLineEnd(cursor.At))
        {
            cursor.At = cursor.Text.BehindLineEnd(cursor.At);
            return;
        }

        if (cursor.At >= cursor.Text.Length)
            return;
        if (!variables.TryRead(line))
        {
            cursor.Text.Append(line, cursor.Current.ToString(), start, cursor.At + 1);
            cursor.At++;
        }
    }

    private void ReadRedirection(MappedTextBuilder line, ref ShellWord? output)
    {
        var isOutput = cursor.Current == '>';
        if (cursor.Peek(-1) is >= '0' and <= '9' && cursor.IsBlank(cursor.At - 2) && line.Length > 0)
        {
            isOutput &= cursor.Peek(-1) == '1';
            line.Truncate(line.Length - 1);
        }

        while (cursor.Current is '<' or '>')
            cursor.At++;
        if (cursor.Current == '&')
        {
            cursor.At = Math.Min(cursor.At + 2, cursor.Text.Length);
            return;
        }

        while (cursor.More && cursor.IsBlank(cursor.At))
            cursor.At++;
        var file = new MappedTextBuilder();
        var start = cursor.At;
        var isInQuotes = false;
        while (cursor.More && !cursor.Text.IsLineEnd(cursor.At)
            && (isInQuotes || !(cursor.IsBlank(cursor.At) || cursor.Current is '&' or '|' or '<' or '>' or ')' or ';' or ',')))
        {
            if (cursor.Current == '"')
            {
                isInQuotes = !isInQuotes;
                cursor.At++;
            }
            else if (!variables.TryRead(file))
            {
                cursor.Text.Append(file, cursor.At++);
            }
        }

        var place = cursor.Text.SpanOf(start, cursor.At);
        if (isOutput && cursor.At > start)
            output = new ShellWord(file.Build(place.Start), place, IsQuoted: cursor.Text[start] == '"');
    }
}
