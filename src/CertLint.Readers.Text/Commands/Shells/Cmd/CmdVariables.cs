using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.Cmd;

/// <summary>Steps over what cmd replaces: <c>%NAME%</c>, <c>%1</c>, <c>%~dp0</c>, <c>%%i</c>, <c>!NAME!</c>.</summary>
internal sealed class CmdVariables(CmdCursor cursor)
{
    /// <summary>Reads the variable that starts here; false where none does.</summary>
    public bool TryRead(MappedTextBuilder line)
    {
        var start = cursor.At;
        if (cursor.Text.IsHole(start))
        {
            cursor.Text.Append(line, cursor.At++);
            return true;
        }

        var end = cursor.Current switch
        {
            '%' when cursor.Peek(1) == '%' => LoopVariableEnd(start + 2),
            '%' => ArgumentEnd(start + 1) ?? NameEnd(start, '%'),
            '!' => NameEnd(start, '!'),
            _ => null,
        };
        if (end is { } found)
        {
            cursor.At = found;
            cursor.Text.AppendHole(line, HoleKind.Variable, start, found);
            return true;
        }

        if (cursor.Current != '%')
            return false;
        // A doubled sign is one; a single one goes away.
        var length = cursor.Peek(1) == '%' ? 2 : 1;
        if (length == 2)
            cursor.Text.Append(line, "%", start, start + 2);
        cursor.At += length;
        return true;
    }

    // %0 … %9, %*, and %~dp0: letters of a modifier before the digit.
    private int? ArgumentEnd(int at)
    {
        if (cursor.Text[at] == '~')
        {
            at++;
            while (char.IsLetter(cursor.Text[at]) || cursor.Text[at] == '$')
                at++;
            return char.IsDigit(cursor.Text[at]) ? at + 1 : null;
        }

        return cursor.Text[at] is (>= '0' and <= '9') or '*' ? at + 1 : null;
    }

    // %%i and %%~nxi; what is no letter is a literal sign.
    private int? LoopVariableEnd(int at)
    {
        if (cursor.Text[at] != '~')
            return IsLetter(cursor.Text[at]) && !IsName(cursor.Text[at + 1]) ? at + 1 : null;
        at++;
        while (IsLetter(cursor.Text[at]))
            at++;
        return IsLetter(cursor.Text[at - 1]) ? at : null;
    }

    // %NAME%, %NAME:a=b%, %NAME:~0,2%.
    private int? NameEnd(int start, char sign)
    {
        for (var at = start + 1; at < cursor.Text.Length && at - start < ShellLimits.BracketLength; at++)
        {
            var character = cursor.Text[at];
            if (character == sign)
                return at > start + 1 ? at + 1 : null;
            if (character is '\n' or '\r' or '"' || !cursor.Reading.Step(cursor.Text, at) || (sign == '!' && character is ' ' or '\t'))
                return null;
        }

        return null;
    }

    private static bool IsLetter(char character) => (character | 0x20) is >= 'a' and <= 'z';

    private static bool IsName(char character) => IsLetter(character) || char.IsDigit(character) || character == '_';
}
