using System.Text;
using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>Reads here-documents: announced in a command, they stand behind the end of its line (POSIX.1-2017, XCU 2.7.4).</summary>
internal sealed class PosixHereDocuments(PosixCursor cursor)
{
    private readonly Queue<Announced> pending = new();

    /// <summary>Reads the delimiter.</summary>
    /// <param name="command">Gets the text on its standard input; null where another descriptor does.</param>
    /// <param name="stripsTabs">True where tabs at the start of lines go away.</param>
    public void Announce(CommandDraft? command, bool stripsTabs)
    {
        var delimiter = new StringBuilder();
        var isQuoted = false;
        var quote = '\0';
        while (cursor.More && !cursor.Text.IsLineEnd(cursor.At) && (quote != '\0' || !PosixCharacters.IsMeta(cursor.Current)))
        {
            var character = cursor.Current;
            cursor.At++;
            if (quote == '\0' && character is '\'' or '"')
                quote = character;
            else if (character == quote)
                quote = '\0';
            else if (quote != '\'' && character == '\\')
                delimiter.Append(cursor.Text[cursor.At++]);
            else
                delimiter.Append(character);
            isQuoted |= quote != '\0' || character == '\\';
        }

        pending.Enqueue(new Announced(command, delimiter.ToString(), isQuoted, stripsTabs));
    }

    /// <summary>Reads the texts that were announced, from the start of a line.</summary>
    public void ReadPending()
    {
        while (pending.Count > 0)
        {
            var announced = pending.Dequeue();
            var body = ReadLines(announced);
            var text = announced.IsQuoted ? body : Expand(body);
            cursor.Reading.Add(text);
            if (announced.Command is not { } command)
                continue;
            command.Input = text;
            if (NestedScripts.ShellOfInput(command) is { } shell)
                cursor.Reading.Read(text, shell);
        }
    }

    private MappedText ReadLines(Announced announced)
    {
        var body = new MappedTextBuilder();
        var start = cursor.At;
        var isContinued = false;
        while (cursor.More)
        {
            var line = cursor.At;
            while (announced.StripsTabs && !isContinued && cursor.Text[line] == '\t')
                line++;
            var end = cursor.Text.LineEndFrom(line);
            cursor.At = Math.Min(end < cursor.Text.Length ? cursor.Text.BehindLineEnd(end) : end, cursor.Text.Length);
            if (!isContinued && cursor.Text.Written(line, end) == announced.Delimiter)
                break;
            isContinued = !announced.IsQuoted && EndsInBackslash(line, end);
            for (var i = line; i < cursor.At; i++)
                cursor.Text.Append(body, i);
        }

        return body.Build(cursor.Text.SpanOf(start, start).Start);
    }

    private bool EndsInBackslash(int start, int end)
    {
        var count = 0;
        while (end - 1 - count >= start && cursor.Text[end - 1 - count] == '\\')
            count++;
        return count % 2 == 1;
    }

    private MappedText Expand(MappedText body)
    {
        var inner = new PosixReader(new ShellText(body), cursor.Reading);
        return inner.ReadHereDocument(body.Span.Start);
    }

    private sealed record Announced(CommandDraft? Command, string Delimiter, bool IsQuoted, bool StripsTabs);
}
