using CertLint.Model;

namespace CertLint.Names;

/// <summary>Reads a text as the list of keys and values that .NET shows, up to the first place where it cannot be one.</summary>
internal sealed class PrintedTextReader(MappedText source, bool ignoresCase)
{
    private static readonly char[] KeyEnds = ['=', ','];

    private readonly string text = source.Text;
    private int position;

    public PrintedTextMisfit? Read()
    {
        if (source.IsKnown && text.IndexOf('=') < 0)
            return new PrintedTextMisfit(PrintedTextFlaw.NoKey, source);
        while (position < text.Length)
        {
            var valueStart = position;
            if (ReadKey(valueStart) is { } badKey)
                return badKey;
            var isQuoted = position < text.Length && text[position] == '"' && !source.IsHoleAt(position);
            if ((isQuoted ? ReadQuotedValue() : ReadPlainValue()) is { } badValue)
                return badValue;
            if (ReadSeparator() is { } badSeparator)
                return badSeparator;
        }

        return null;
    }

    /// <summary>Goes behind the <c>=</c>, or stays before a hole, which may hold it.</summary>
    private PrintedTextMisfit? ReadKey(int start)
    {
        var end = text.IndexOfAny(KeyEnds, start);
        var hole = NextHole(start, end < 0 ? text.Length : end);
        if (hole >= 0)
        {
            position = hole;
            return null;
        }

        if (end < 0 || text[end] == ',')
            return Keyless(start, end < 0 ? text.Length : end);
        position = end + 1;
        var key = text.Substring(start, end - start);
        if (key.Length == 0 || char.IsWhiteSpace(key[0]) || char.IsWhiteSpace(key[key.Length - 1]))
            return Misfit(PrintedTextFlaw.Separator, start, position);
        if (!PrintedKeys.MayBeShown(key))
            return Misfit(PrintedTextFlaw.NoKey, start, end);
        return PrintedKeys.CorrectionOf(key, ignoresCase) is { } shown ? Misfit(PrintedTextFlaw.Key, start, end, shown) : null;
    }

    /// <summary>The text behind a separator has no key: the separator belongs to the value before it.</summary>
    private PrintedTextMisfit Keyless(int start, int end)
    {
        var isEscaped = start >= 3 && text[start - 2] == ',' && text[start - 3] == '\\';
        return isEscaped
            ? Misfit(PrintedTextFlaw.Backslash, start - 3, start - 1)
            : Misfit(start == 0 ? PrintedTextFlaw.NoKey : PrintedTextFlaw.MissingQuotes, Math.Max(0, start - 2), end);
    }

    private PrintedTextMisfit? ReadQuotedValue()
    {
        var start = position;
        var end = start;
        do
        {
            end = text.IndexOf('"', end + 1);
            if (end < 0)
                return source.IsKnown ? Misfit(PrintedTextFlaw.MissingQuotes, start, text.Length) : Stop();
            end++;
        }
        while (end < text.Length && text[end] == '"');
        position = end;
        if (source.IsHoleAt(end))
            return Stop();
        return NextHole(start, end) < 0 && !NeedsQuotes(start + 1, end - 1) ? Misfit(PrintedTextFlaw.NeedlessQuotes, start, end) : null;
    }

    private PrintedTextMisfit? ReadPlainValue()
    {
        var start = position;
        var isHexadecimal = IsHexadecimal(start);
        for (; position < text.Length && text[position] != ','; position++)
        {
            if (text[position] == '"' && !source.IsKnown)
                return Stop();
            if (text[position] == '+' && IsJoint(position))
                break;
            if (IsSyntax(text[position]) && !(isHexadecimal && position == start) && !MayBehindHole(start))
                return Misfit(text[position] == ';' ? PrintedTextFlaw.Separator : PrintedTextFlaw.MissingQuotes, position, position + 1);
        }

        var end = position < text.Length && text[position] == '+' && text[position - 1] == ' ' ? position - 1 : position;
        if (end > start && IsSpace(text[start]))
            return Misfit(PrintedTextFlaw.MissingQuotes, start, start + 1);
        return end > start && IsSpace(text[end - 1]) ? Misfit(PrintedTextFlaw.MissingQuotes, end - 1, end) : null;
    }

    private PrintedTextMisfit? ReadSeparator()
    {
        if (position == text.Length)
            return null;
        if (text[position] == ' ' && position + 1 < text.Length && text[position + 1] == '+')
            position++;
        if (text[position] == '+' && IsJoint(position))
        {
            position += text[position + 1] == ' ' ? 2 : 1;
            return null;
        }

        var start = position;
        if (text[start] != ',')
            return source.IsHoleAt(start) ? Stop() : Misfit(PrintedTextFlaw.MissingQuotes, start, start + 1);
        if (start > 0 && text[start - 1] == '\\' && (start + 1 == text.Length || text[start + 1] != ' '))
            return Misfit(PrintedTextFlaw.Backslash, start - 1, start + 1);
        position++;
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        if (position < text.Length && source.IsHoleAt(position))
            return null;
        return position < text.Length && position == start + 2 && text[start + 1] == ' '
            ? null
            : Misfit(PrintedTextFlaw.Separator, start, position, position < text.Length ? ", " : "");
    }

    /// <summary>A hole may end with another attribute's key, or with the <c>=</c> behind it.</summary>
    private bool MayBehindHole(int valueStart) => text[position] switch
    {
        '=' => NextHole(valueStart, position) >= 0,
        '#' => position > 0 && source.IsHoleAt(position - 1),
        _ => false,
    };

    /// <summary>The plus sign joins attributes of one RDN: <c>CN=a + OU=b</c>.</summary>
    private bool IsJoint(int index)
    {
        if (index == 0 || !IsSpaceOrHole(index - 1) || index + 1 >= text.Length || !IsSpaceOrHole(index + 1))
            return false;
        if (source.IsHoleAt(index + 1))
            return true;
        var end = text.IndexOfAny(KeyEnds, index + 2);
        return (end >= 0 && text[end] == '=') || NextHole(index + 2, end < 0 ? text.Length : end) >= 0;
    }

    private bool NeedsQuotes(int start, int end)
    {
        if (start == end || IsSpace(text[start]) || IsSpace(text[end - 1]))
            return true;
        for (var i = start; i < end; i++)
        {
            if (text[i] == ',' || IsSyntax(text[i]))
                return true;
        }

        return false;
    }

    /// <summary>What is no string is shown as hexadecimal digits behind a number sign.</summary>
    private bool IsHexadecimal(int start)
    {
        if (start >= text.Length || text[start] != '#')
            return false;
        var end = start + 1;
        while (end < text.Length && (Uri.IsHexDigit(text[end]) || source.IsHoleAt(end)))
            end++;
        return end == text.Length || text[end] is ',' or ' ';
    }

    private int NextHole(int start, int end)
    {
        foreach (var hole in source.Holes)
        {
            if (hole.Key >= start && hole.Key < end)
                return hole.Key;
        }

        return -1;
    }

    /// <summary>A hole decides about the rest.</summary>
    private PrintedTextMisfit? Stop()
    {
        position = text.Length;
        return null;
    }

    private PrintedTextMisfit Misfit(PrintedTextFlaw flaw, int start, int end, string? replacement = null) =>
        new(flaw, source.Slice(start, end - start), replacement);

    private bool IsSpaceOrHole(int index) => text[index] == ' ' || source.IsHoleAt(index);

    private static bool IsSyntax(char character) => character is '+' or '=' or '"' or '\n' or '<' or '>' or '#' or ';';

    private static bool IsSpace(char character) => character is ' ' or >= '\t' and <= '\r';
}
