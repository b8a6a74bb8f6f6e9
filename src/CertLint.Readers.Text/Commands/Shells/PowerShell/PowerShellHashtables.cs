using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.PowerShell;

/// <summary>Reads hashtables (about_Hash_Tables), as they are given to a command by splatting (about_Splatting).</summary>
internal sealed class PowerShellHashtables(PowerShellCursor cursor, PowerShellReader reader)
{
    /// <summary>Reads the hashtable that starts here, up to behind its closing brace.</summary>
    /// <returns>Its pairs as parameters and arguments; null where a key is not known.</returns>
    public IReadOnlyList<ShellWord>? Read()
    {
        List<ShellWord>? words = [];
        cursor.Skip(2);
        if (cursor.Reading.Enter(cursor.Text, cursor.At))
        {
            while (SkipToPair())
            {
                if (ReadPair() is { } pair)
                    words?.AddRange(pair);
                else
                    words = null;
            }
        }

        cursor.Reading.Leave();
        if (cursor.Current == '}')
            cursor.Skip();
        return words;
    }

    private bool SkipToPair()
    {
        while (cursor.More)
        {
            cursor.SkipLines();
            if (cursor.Current != ';')
                return !cursor.IsAtEnd && cursor.Current != '}';
            cursor.At++;
        }

        return false;
    }

    private IReadOnlyList<ShellWord>? ReadPair()
    {
        var key = ReadKey();
        cursor.SkipBlanks();
        if (key is null || cursor.Current != '=')
        {
            SkipPair();
            return null;
        }

        cursor.At++;
        cursor.SkipLines();
        var start = cursor.At;
        var values = cursor.IsAtStatementEnd ? null : reader.ReadStatement('}');
        if (cursor.Current is '|' or '&')
        {
            SkipPair();
            values = null;
        }

        return [Parameter(key), Argument(values, start)];
    }

    private static ShellWord Parameter(MappedText key)
    {
        var name = new MappedTextBuilder().Append("-", new SourceSpan(key.Span.Start, 0)).Append(key).Build();
        return new ShellWord(name, key.Span, IsQuoted: false);
    }

    private ShellWord Argument(IReadOnlyList<MappedText>? values, int start)
    {
        var end = cursor.At;
        while (end > start + 1 && char.IsWhiteSpace(cursor.Text[end - 1]))
            end--;
        if (end == start)
            return new ShellWord(MappedText.Verbatim("", cursor.Text.SpanOf(start, start).Start), cursor.Text.SpanOf(start, start), IsQuoted: false);
        if (values is not { Count: > 0 })
        {
            var hole = new MappedTextBuilder();
            cursor.Text.AppendHole(hole, HoleKind.Expression, start, end);
            values = [hole.Build()];
        }

        return new PowerShellArgument(values, cursor.Text.SpanOf(start, end), IsQuoted: true).AsWord();
    }

    private MappedText? ReadKey()
    {
        var start = cursor.At;
        if (reader.Strings.IsAtString)
        {
            var key = new MappedTextBuilder();
            reader.Strings.Read(key);
            var text = key.Build(cursor.Text.SpanOf(start, start).Start);
            return text.IsKnown && text.Length > 0 ? text : null;
        }

        while (cursor.More && PowerShellCharacters.IsVariableName(cursor.Current))
            cursor.At++;
        return cursor.At > start ? cursor.Text.Slice(start, cursor.At) : null;
    }

    private void SkipPair()
    {
        while (cursor.More && cursor.Current is not (';' or '}') && !PowerShellCharacters.IsNewLine(cursor.Current))
        {
            var start = cursor.At;
            if (cursor.Current is '|' or '&' or '=')
                cursor.At++;
            reader.ReadStatement('}');
            if (cursor.At == start)
                cursor.At++;
        }
    }
}
