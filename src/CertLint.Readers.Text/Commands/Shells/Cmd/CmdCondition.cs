namespace CertLint.Readers.Text.Commands.Shells.Cmd;

/// <summary>Finds where the condition of <c>if</c> ends and its command starts.</summary>
internal static class CmdCondition
{
    private static readonly string[] Operators = ["equ", "neq", "lss", "leq", "gtr", "geq"];

    /// <summary>The offset of the command, or of the block, behind the condition of the <c>if</c> at <paramref name="at"/>.</summary>
    public static int EndOf(ShellText text, int at)
    {
        at = WordEnd(text, at);
        var word = Next(text, ref at);
        while (word is "/i" or "not")
            word = Next(text, ref at);
        if (word is "exist" or "defined" or "errorlevel" or "cmdextversion")
        {
            Next(text, ref at);
        }
        else if (word.IndexOf("==", StringComparison.Ordinal) is var equal && equal >= 0)
        {
            if (equal == word.Length - 2)
                Next(text, ref at);
        }
        else
        {
            var comparison = Next(text, ref at);
            if (comparison == "==" || Array.IndexOf(Operators, comparison) >= 0)
                Next(text, ref at);
        }

        return at;
    }

    private static string Next(ShellText text, ref int at)
    {
        while (text[at] is ' ' or '\t' or ',' or ';' or '=')
        {
            if (text.Has(at, "=="))
                break;
            at++;
        }

        var start = at;
        at = WordEnd(text, at);
        return text.Written(start, at).ToLowerInvariant();
    }

    private static int WordEnd(ShellText text, int at)
    {
        var isInQuotes = false;
        for (; at < text.Length && !text.IsLineEnd(at); at++)
        {
            if (text[at] == '"')
                isInQuotes = !isInQuotes;
            else if (!isInQuotes && text[at] is ' ' or '\t' or '(' or ')' or '&' or '|')
                break;
        }

        return at;
    }
}
