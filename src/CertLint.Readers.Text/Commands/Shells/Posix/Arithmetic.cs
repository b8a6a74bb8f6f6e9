namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>Tells <c>(( … ))</c> from a subshell in a subshell, as Bash does: by the two parentheses at its end.</summary>
internal static class Arithmetic
{
    /// <summary>The offset behind the expression whose first parenthesis is at <paramref name="open"/>; null where none is.</summary>
    public static int? EndOf(PosixCursor cursor, int open)
    {
        if (cursor.Text[open] != '(' || cursor.Text[open + 1] != '(')
            return null;
        var depth = 2;
        for (var i = open + 2; i < cursor.Text.Length && i - open < ShellLimits.BracketLength && cursor.Reading.Step(cursor.Text, i); i++)
        {
            if (cursor.Text[i] == '(')
                depth++;
            else if (cursor.Text[i] == ')' && --depth == 1)
                return cursor.Text[i + 1] == ')' ? i + 2 : null;
        }

        return null;
    }
}
