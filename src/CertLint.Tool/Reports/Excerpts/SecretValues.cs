namespace CertLint.Tool.Reports.Excerpts;

/// <summary>
/// Finds in a text, whatever its format, what is handed over as a password: the values of variables that are called after a secret or
/// are named where a password stands (<c>-passout "pass:$PW"</c>), and passwords that are written there.
/// </summary>
internal static class SecretValues
{
    /// <summary>Characters before a name in which the word is sought that makes it a secret.</summary>
    private const int LongestWord = 200;

    private const string Option = "pass";

    private static readonly string[] Names = ["pass", "pwd", "secret", "token", "credential"];

    private static readonly string[] Makers = ["SecureString", "Credential"];

    /// <summary>The stretches in the text's order, none within another.</summary>
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        var names = Referenced(text);
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsNameStart(text, at))
                continue;
            var end = NameEnd(text, at);
            if ((PasswordBehind(text, at, end) ?? ValueBehind(text, at, end, names)) is { } value)
            {
                yield return value;
                end = Math.Max(end, value.End);
            }

            at = end - 1;
        }
    }

    // Variables that stand where a password does, in whatever way the format names a variable.
    private static HashSet<string> Referenced(string text)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsNameStart(text, at))
                continue;
            var end = NameEnd(text, at);
            if (ReferenceBefore(text, at, end) is { } start && StandsForPassword(text, start))
                names.Add(text[at..end]);
            at = end - 1;
        }

        return names;
    }

    // Where $NAME, ${NAME, $(NAME, $env:NAME, %NAME% and openssl's env:NAME start.
    private static int? ReferenceBefore(string text, int at, int end)
    {
        var start = at;
        if (EndsWith(text, at, "env:"))
            start -= 4;
        else if (at > 0 && text[at - 1] is '{' or '(')
            start--;
        if (start > 0 && text[start - 1] == '{')
            start--;
        if (start > 0 && text[start - 1] == '$')
            return start - 1;
        return start < at && EndsWith(text, at, "env:") ? start
            : at > 0 && text[at - 1] is '%' or '!' && end < text.Length && text[end] == text[at - 1] ? at - 1 : null;
    }

    // In the word that speaks of a password, or the one behind it; all of a command that makes a secure string.
    private static bool StandsForPassword(string text, int start)
    {
        var from = start;
        var first = -1;
        var words = 1;
        while (from > 0 && start - from < LongestWord && !(text[from - 1] == '\n' && !IsContinued(text, from - 1)))
        {
            from--;
            if (IsBlank(text, from) && !IsBlank(text, from + 1) && ++words > 2 && first < 0)
                first = from + 1;
        }

        var near = text.AsSpan(first < 0 ? from : first, start - (first < 0 ? from : first));
        if (near.Contains(Option, StringComparison.OrdinalIgnoreCase))
            return true;
        var command = text.AsSpan(from, start - from);
        command = command[(command.LastIndexOfAny(")|;") + 1)..];
        foreach (var maker in Makers)
        {
            if (command.Contains(maker, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // A sign that continues a line belongs to the blanks around it.
    private static bool IsBlank(string text, int at) => text[at] is ' ' or '\t' or '\r' or '\n'
        || (text[at] is '\\' or '`' or '^' && at + 1 < text.Length && text[at + 1] is '\r' or '\n');

    private static bool IsContinued(string text, int lineEnd)
    {
        var last = lineEnd > 0 && text[lineEnd - 1] == '\r' ? lineEnd - 2 : lineEnd - 1;
        return last >= 0 && text[last] is '\\' or '`' or '^';
    }

    // pass:PASSWORD of openssl, and keytool's -storepass PASSWORD. A variable there is none.
    private static (int Start, int End)? PasswordBehind(string text, int at, int end)
    {
        if (!EndsWith(text, end, Option) || end >= text.Length)
            return null;
        var start = end - at == Option.Length && text[end] == ':' ? end + 1
            : at > 0 && text[at - 1] == '-' && IsBlank(text, end) ? Blanks(text, end) : text.Length;
        if (start >= text.Length || text[start] is '-' or ' ' or '\t' or '\r' or '\n' or '\\' || (start == end + 1 && text[start] is '"' or '\'' && text[end] == ':'))
            return null;
        var first = text[start] is '"' or '\'' ? start + 1 : start;
        if (first < text.Length && text[first] is '$' or '%' && !HasDefault(text, first))
            return null;
        return (start, text[end] == ':' && at > 0 && text[at - 1] is '"' or '\'' ? EndOfQuote(text, start, text[at - 1]) : EndOfWord(text, start));
    }

    // ${NAME:-PASSWORD}
    private static bool HasDefault(string text, int start)
    {
        var near = text.AsSpan(start, Math.Min(LongestWord, text.Length - start));
        var end = near.IndexOfAny(" \t\r\n");
        return near[..(end < 0 ? near.Length : end)].Contains(":-", StringComparison.Ordinal);
    }

    private static (int Start, int End)? ValueBehind(string text, int at, int end, HashSet<string> names)
    {
        var isNamed = names.Count > 0 && names.Contains(text[at..end]);
        if (!isNamed && !IsSecretName(text.AsSpan(at, end - at)))
            return null;
        if (isNamed && IsWord(text, at, "define"))
            return (end, EndOfDefinition(text, end));
        var sign = Blanks(text, end);
        if (isNamed && IsWord(text, at, "ENV") && sign > end && sign < text.Length && text[sign] != '=')
            return (sign, LineEnd(text, sign));
        var isQuoted = sign == end && at > 0 && sign < text.Length && text[sign] is '"' or '\'' && text[at - 1] == text[sign];
        sign = isQuoted ? Blanks(text, sign + 1) : sign;
        var operatorStart = sign;
        while (sign < text.Length && text[sign] is ':' or '?' or '+' or '!' && sign - operatorStart < 3)
            sign++;
        if (sign < text.Length && text[sign] == '=')
            sign++;
        else if (!(isNamed && sign == operatorStart + 1 && text[operatorStart] == ':' && Blanks(text, sign) > sign))
            return null;
        var start = Blanks(text, sign);
        if (start >= text.Length || text[start] is '\r' or '\n')
            return null;
        // set "NAME=value"
        if (!isQuoted && at > 0 && text[at - 1] is '"' or '\'')
            return (start, EndOfQuote(text, start, text[at - 1]));
        var isRest = text[start] is not ('"' or '\'') && (start > sign || operatorStart > end || IsWord(text, at, "set"));
        return (start, isRest && isNamed ? LineEnd(text, start) : EndOfWord(text, start));
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && text[at] is not (' ' or '\t' or '\r' or '\n' or ';' or '&' or '|'))
        {
            if (text[at] is '"' or '\'' && EndOfQuote(text, at + 1, text[at]) is var close)
                at = close < text.Length && text[close] == text[at] ? close + 1 : close;
            else
                at += text[at] == '\\' && at + 1 < text.Length && text[at + 1] is not ('\r' or '\n') ? 2 : 1;
        }

        return Math.Min(at, text.Length);
    }

    private static int EndOfQuote(string text, int at, char quote)
    {
        while (at < text.Length && text[at] != quote && text[at] is not ('\r' or '\n'))
            at += text[at] == '\\' && quote == '"' && at + 1 < text.Length && text[at + 1] == quote ? 2 : 1;
        return Math.Min(at, text.Length);
    }

    private static int EndOfDefinition(string text, int at)
    {
        var end = text.IndexOf("endef", at, StringComparison.Ordinal);
        return end < 0 ? text.Length : end;
    }

    private static int LineEnd(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    private static int Blanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    // The word before a name.
    private static bool IsWord(string text, int at, string word)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '\t')
            end--;
        return end < at && EndsWith(text, end, word, StringComparison.OrdinalIgnoreCase)
            && (end == word.Length || text[end - word.Length - 1] is ' ' or '\t' or '\n' or '@');
    }

    private static bool IsSecretName(ReadOnlySpan<char> name)
    {
        foreach (var word in Names)
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool EndsWith(string text, int end, string word, StringComparison comparison = StringComparison.OrdinalIgnoreCase) =>
        end >= word.Length && text.AsSpan(end - word.Length, word.Length).Equals(word, comparison);

    private static bool IsNameStart(string text, int at) => char.IsAsciiLetter(text[at]) || text[at] == '_';

    private static int NameEnd(string text, int at)
    {
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_'))
            at++;
        return at;
    }
}
