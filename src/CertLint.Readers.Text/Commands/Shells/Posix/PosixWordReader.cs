using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>Reads words: quotes and escapes go, what expands becomes a hole (POSIX.1-2017, XCU 2.2, 2.6; Bash's manual, 3.1.2, 3.5).</summary>
internal sealed class PosixWordReader
{
    private readonly PosixCursor cursor;
    private readonly PosixQuotes quotes;
    private readonly PosixExpansions expansions;
    private readonly PosixPatterns patterns;

    public PosixWordReader(PosixCursor cursor, PosixReader lists)
    {
        this.cursor = cursor;
        expansions = new PosixExpansions(cursor, lists);
        quotes = new PosixQuotes(cursor, expansions);
        expansions.Quotes = quotes;
        patterns = new PosixPatterns(cursor);
        Lists = lists;
    }

    /// <summary>Reads the commands in substitutions.</summary>
    public PosixReader Lists { get; }

    /// <summary>Reads one character, escape or expansion of a here-document; template markers are left to who reads it.</summary>
    public void ReadInHereDocument(MappedTextBuilder text) => quotes.ReadInDouble(text, escapable: "$`\\", takesMarkers: false);

    /// <summary>Reads the word that starts here. Where none does, one character is read, so that the script ends once.</summary>
    public PosixWord Read()
    {
        var start = cursor.At;
        var word = new MappedTextBuilder();
        int? known = null;
        var isQuoted = false;
        var before = 0;
        while (cursor.More && ReadPart(word, start) is { } part)
        {
            isQuoted |= part == WordPart.Quoted;
            if (part != WordPart.Plain)
                known ??= before;
            if (part == WordPart.Array)
                break;
            before = word.Length;
        }

        if (cursor.At == start)
        {
            cursor.Text.Append(word, start);
            cursor.At++;
        }

        var place = cursor.Text.SpanOf(start, cursor.At);
        var text = word.Build(isQuoted ? place.Start + 1 : place.Start);
        var assignment = PosixCharacters.AssignmentLength(text.Text);
        return new PosixWord(
            new ShellWord(text, place, isQuoted),
            known is null ? text.Text : "",
            assignment <= (known ?? text.Length) ? assignment : 0);
    }

    // Null where the word ends.
    private WordPart? ReadPart(MappedTextBuilder word, int start)
    {
        var character = cursor.Current;
        if (cursor.Text.IsHole(cursor.At))
        {
            cursor.Text.Append(word, cursor.At++);
            return WordPart.Expanded;
        }

        if (cursor.IsContinuation)
        {
            cursor.At = cursor.Text.BehindLineEnd(cursor.At + 1);
            return WordPart.Plain;
        }

        if (cursor.Text.IsLineEnd(cursor.At))
            return null;
        if (quotes.TryRead(word))
            return WordPart.Quoted;
        if (character == '(' && word.Length > 0 && PosixCharacters.AssignmentLength(word.Build().Text) == word.Length)
            return ReadArray(word);
        if (character is '<' or '>' && expansions.TryReadProcess(word))
            return WordPart.Expanded;
        if (patterns.TryReadMarker(word, start) || expansions.TryRead(word, isQuoted: false) || patterns.TryRead(word, start))
            return WordPart.Expanded;
        if (PosixCharacters.IsMeta(character))
            return null;
        cursor.Text.Append(word, cursor.At++);
        return WordPart.Plain;
    }

    // NAME=( … ): its elements may be commands' substitutions; what they are is not followed.
    private WordPart ReadArray(MappedTextBuilder word)
    {
        var open = cursor.At++;
        while (cursor.Reading.Enter(cursor.Text, open) && cursor.More && cursor.Current != ')')
        {
            if (cursor.Current is ' ' or '\t' || cursor.IsContinuation)
                cursor.SkipBlanks();
            else if (cursor.Text.IsLineEnd(cursor.At))
                Lists.ReadLineEnd();
            else if (cursor.Current == '#')
                cursor.SkipLine();
            else
                Read();
            cursor.Reading.Leave();
        }

        cursor.Reading.Leave();
        cursor.At = Math.Min(cursor.At + 1, cursor.Text.Length);
        cursor.Text.AppendHole(word, HoleKind.Variable, open, cursor.At);
        return WordPart.Array;
    }

    private enum WordPart
    {
        Plain,
        Quoted,
        Expanded,
        Array,
    }
}
