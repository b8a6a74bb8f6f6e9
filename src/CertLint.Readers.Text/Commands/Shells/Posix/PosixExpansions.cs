using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>Steps over what a <c>$</c> or a backtick starts; the commands in it are read, the outcome is a hole.</summary>
internal sealed class PosixExpansions(PosixCursor cursor, PosixReader lists)
{
    /// <summary>Reads quotes within braces.</summary>
    public PosixQuotes? Quotes { get; set; }

    /// <summary>Reads the expansion that starts here; false where none does.</summary>
    public bool TryRead(MappedTextBuilder word, bool isQuoted)
    {
        var start = cursor.At;
        if (cursor.Current == '`')
            ReadBackticks(isQuoted);
        else if (cursor.Current != '$' || !TryReadDollar(isQuoted))
            return false;
        cursor.Text.AppendHole(word, HoleKind.Variable, start, cursor.At);
        Refer(start, isQuoted);
        return true;
    }

    /// <summary>Reads <c>&lt;( … )</c> or <c>&gt;( … )</c>; false where none starts here.</summary>
    public bool TryReadProcess(MappedTextBuilder word)
    {
        if (cursor.Peek(1) != '(')
            return false;
        var start = cursor.At++;
        lists.ReadParenthesized();
        cursor.Text.AppendHole(word, HoleKind.Variable, start, cursor.At);
        return true;
    }

    private void Refer(int start, bool isQuoted)
    {
        if (cursor.Reading.Variables is not { } variables || cursor.Text[start] != '$')
            return;
        var name = cursor.Text.Written(start + 1, cursor.At).TrimStart('{').TrimEnd('}');
        if (name.Length > 0 && PosixCharacters.NameLength(name) == name.Length)
            variables.Refer(cursor.Text.SpanOf(start, start).Start, name, isQuoted);
        else if (cursor.Text[start + 1] == '{' && PosixCharacters.NameLength(name) is > 0 and var length && IsDefault(name, length))
            variables.Refer(cursor.Text.SpanOf(start, start).Start, name.Substring(0, length), isQuoted, hasDefault: true);
    }

    // ${NAME:-word}, ${NAME-word}: a variable that holds a text is that text.
    private static bool IsDefault(string braces, int nameLength) => braces[nameLength] == '-'
        || (braces[nameLength] == ':' && nameLength + 1 < braces.Length && braces[nameLength + 1] == '-');

    private bool TryReadDollar(bool isQuoted)
    {
        var next = cursor.Peek(1);
        if (next == '(')
        {
            if (Arithmetic.EndOf(cursor, cursor.At + 1) is { } end)
            {
                if (cursor.Reading.Variables is { } variables)
                    PosixVariables.NoteArithmetic(cursor.Text.Written(cursor.At, end), variables);
                cursor.At = end;
            }
            else
            {
                cursor.At++;
                lists.ReadParenthesized();
            }
        }
        else if (next == '{')
        {
            cursor.At += 2;
            ReadBraces(isQuoted);
        }
        else if (PosixCharacters.IsNameStart(next))
        {
            cursor.At += 2;
            while (PosixCharacters.IsName(cursor.Current))
                cursor.At++;
        }
        else if (next == '[' && EndOfBracket() is { } behind)
        {
            cursor.At = behind;
        }
        else if (PosixCharacters.IsSpecialParameter(next))
        {
            cursor.At += 2;
        }
        else
        {
            return false;
        }

        return true;
    }

    // $[ … ], the arithmetic of old shells, on one line.
    private int? EndOfBracket()
    {
        for (var i = cursor.At + 2; i - cursor.At < ShellLimits.BracketLength && i < cursor.Text.Length && cursor.Reading.Step(cursor.Text, i); i++)
        {
            if (cursor.Text[i] == ']')
                return i + 1;
            if (cursor.Text.IsLineEnd(i))
                return null;
        }

        return null;
    }

    // ${ … }: what stands in it is read only for the commands in it.
    private void ReadBraces(bool isQuoted)
    {
        var start = cursor.At;
        var ignored = new MappedTextBuilder();
        if (cursor.Reading.Enter(cursor.Text, cursor.At))
        {
            while (cursor.More && cursor.Current != '}')
            {
                if (cursor.Current is '"' or '\\' || (cursor.Current == '\'' && !isQuoted))
                    Quotes!.TryRead(ignored);
                else if (!TryRead(ignored, isQuoted))
                    cursor.At++;
            }
        }

        cursor.Reading.Leave();
        if (cursor.Reading.Variables is { } variables)
            PosixVariables.NoteBraces(cursor.Text.Written(start, cursor.At), variables);
        cursor.At = Math.Min(cursor.At + 1, cursor.Text.Length);
    }

    // A backslash goes away before a backtick, a backslash and a dollar sign, and in double quotes before one of these.
    private void ReadBackticks(bool isQuoted)
    {
        var script = new MappedTextBuilder();
        var start = ++cursor.At;
        while (cursor.More && cursor.Current != '`')
        {
            if (cursor.Current == '\\' && (cursor.Peek(1) is '`' or '\\' or '$' || (isQuoted && cursor.Peek(1) == '"')))
            {
                cursor.Text.Append(script, cursor.Peek(1).ToString(), cursor.At, cursor.At + 2);
                cursor.At += 2;
            }
            else
            {
                cursor.Text.Append(script, cursor.At++);
            }
        }

        cursor.At = Math.Min(cursor.At + 1, cursor.Text.Length);
        cursor.Reading.Read(script.Build(start), ShellKind.Posix);
    }
}
