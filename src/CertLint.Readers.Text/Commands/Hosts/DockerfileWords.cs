using CertLint.Model;
using CertLint.Readers.Text.Commands.Shells;
using static CertLint.Readers.Text.Commands.Shells.Posix.PosixCharacters;

namespace CertLint.Readers.Text.Commands.Hosts;

/// <summary>
/// Reads the words of <c>ENV</c> and <c>ARG</c> as the builder does, which has quotes, escapes and variables like a shell, but rules of
/// its own (Dockerfile reference, "Environment replacement").
/// </summary>
internal static class DockerfileWords
{
    /// <summary>The pairs of <c>ENV</c>, their values as they are written; null where a value is not known.</summary>
    public static IReadOnlyList<(string Name, MappedText? Value)> Pairs(MappedText arguments, char escape)
    {
        var words = Split(arguments, escape);
        if (words.Count == 0)
            return [];
        if (words[0].Text.IndexOf('=') >= 0)
            return [.. words.Select(word => Pair(word) ?? (Name: word.Text, Value: null))];

        // ENV NAME value: all behind the name is the value.
        var end = 0;
        while (end < arguments.Length && !char.IsWhiteSpace(arguments.Text[end]))
            end++;
        return [(arguments.Text.Substring(0, end), arguments.Slice(end, arguments.Length - end).Trim())];
    }

    /// <summary>The two sides of <c>NAME=value</c>; null where there is no equal sign.</summary>
    public static (string Name, MappedText? Value)? Pair(MappedText word)
    {
        var sign = word.Text.IndexOf('=');
        return sign < 0 ? null : (word.Text.Substring(0, sign), word.Slice(sign + 1, word.Length - sign - 1));
    }

    /// <summary>Cuts at white space outside of quotes; quotes and escapes stay.</summary>
    public static IReadOnlyList<MappedText> Split(MappedText arguments, char escape)
    {
        var words = new List<MappedText>();
        var start = -1;
        var quote = '\0';
        for (var at = 0; at < arguments.Length && words.Count < ShellLimits.Words; at++)
        {
            var character = arguments.Text[at];
            if (quote == '\0' && char.IsWhiteSpace(character))
            {
                if (start >= 0)
                    words.Add(arguments.Slice(start, at - start));
                start = -1;
                continue;
            }

            start = start < 0 ? at : start;
            if (character == escape && quote != '\'')
                at++;
            else if (quote == '\0' && character is '"' or '\'')
                quote = character;
            else if (quote != '\0' && character == quote)
                quote = '\0';
        }

        if (start >= 0)
            words.Add(arguments.Slice(start, arguments.Length - start));
        return words;
    }

    /// <summary>What a value is without its quotes and escapes, and with its variables; null where one of them is not known.</summary>
    /// <param name="value">The value as it is written.</param>
    /// <param name="escape">The file's escape.</param>
    /// <param name="valueOf">What a variable holds; null where that is not known.</param>
    public static MappedText? Expand(MappedText value, char escape, Func<string, MappedText?> valueOf)
    {
        var text = new ShellText(value);
        var expanded = new MappedTextBuilder();
        var isDouble = false;
        for (var at = 0; at < text.Length;)
        {
            if (expanded.Length > HostLimits.ValueLength || text.IsHole(at))
                return null;
            if (text[at] == '\'' && !isDouble)
            {
                var close = value.Text.IndexOf('\'', at + 1);
                if (close < 0)
                    return null;
                for (at++; at < close; at++)
                    text.Append(expanded, at);
                at++;
            }
            else if (text[at] == '"')
            {
                isDouble = !isDouble;
                at++;
            }
            else if (text[at] == escape && at + 1 < text.Length && (!isDouble || text[at + 1] is '"' or '$' || text[at + 1] == escape))
            {
                text.Append(expanded, text.Written(at + 1, at + 2), at, at + 2);
                at += 2;
            }
            else if (text[at] != '$')
            {
                text.Append(expanded, at++);
            }
            else if (!TryReadVariable(text, expanded, ref at, valueOf))
            {
                return null;
            }
        }

        return isDouble ? null : expanded.Build(value.Span.Start);
    }

    // $NAME, ${NAME}, ${NAME:-word}, ${NAME:+word}; a word that is plain.
    private static bool TryReadVariable(ShellText text, MappedTextBuilder expanded, ref int at, Func<string, MappedText?> valueOf)
    {
        var isBraced = text[at + 1] == '{';
        var start = isBraced ? at + 2 : at + 1;
        var end = start;
        while (IsName(text[end]))
            end++;
        if (end == start || !IsNameStart(text[start]))
            return false;
        if (valueOf(text.Written(start, end)) is not { } known)
            return false;
        var close = end;
        while (isBraced && close < text.Length && text[close] != '}' && text[close] is not ('$' or '"' or '\'' or '\\' or '`'))
            close++;
        if (isBraced && text[close] != '}')
            return false;
        var place = text.SpanOf(at, isBraced ? close + 1 : end);
        at = isBraced ? close + 1 : end;
        var sign = isBraced ? text.Written(end, Math.Min(close, end + 2)) : "";
        if (known.Length == 0 && sign != ":-")
            return false;
        if (close == end || !isBraced || (sign == ":-" && known.Length > 0))
            expanded.Append(known.Text, place);
        else if (sign is ":-" or ":+")
            expanded.Append(text.Slice(end + 2, close));
        else
            return false;
        return true;
    }
}
