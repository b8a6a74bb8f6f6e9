using CertLint.Model;

namespace CertLint.Names;

/// <summary>Takes the escapes out of one key or value, as go-ldap's <c>decodeString</c> does.</summary>
internal sealed class Rfc4514Unescaper(MappedText source)
{
    private readonly string text = source.Text;
    private readonly MappedTextBuilder meaning = new();
    private readonly List<byte> octets = [];
    private int runStart, octetsStart;

    /// <summary>Reads the characters from <paramref name="start"/> up to <paramref name="end"/>, without the spaces around them.</summary>
    public ValueReading Read(int start, int end)
    {
        while (start < end && text[start] == ' ')
            start++;
        end = TrimEnd(start, end);
        if (text.IndexOfAny(['\\', '"', '<', '>', '\0'], start, end - start) < 0)
            return new ValueReading(source.Slice(start, end - start));
        return Unescape(start, end) ?? new ValueReading(meaning.Build(source.SpanOf(start, 0).Start));
    }

    /// <summary>Spaces at the end count only where a backslash stands before the first of them, and then that one does.</summary>
    private int TrimEnd(int start, int end)
    {
        var trimmed = end;
        while (trimmed > start && text[trimmed - 1] == ' ')
            trimmed--;
        var backslashes = 0;
        while (trimmed - backslashes > start && text[trimmed - backslashes - 1] == '\\')
            backslashes++;
        return trimmed < end && backslashes % 2 == 1 ? trimmed + 1 : trimmed;
    }

    private ValueReading? Unescape(int start, int end)
    {
        runStart = start;
        for (var i = start; i < end; i++)
        {
            var character = text[i];
            if (character is '"' or '<' or '>' or '\0')
                return ValueReading.Rejected(Rfc4514NameErrors.Unescaped(source, i, start, end));
            if (character != '\\')
            {
                if (FlushOctets() is { } half)
                    return half;
                continue;
            }

            if (i + 1 == end)
                return ValueReading.Rejected(Rfc4514NameErrors.LoneBackslash(source, i));
            if (source.IsHoleAt(i + 1) || (i + 2 < end && source.IsHoleAt(i + 2) && HexDigits.ValueOf(text[i + 1]) >= 0))
                return ValueReading.Unknown;
            FlushRun(i);
            if (ReadEscape(i, end) is { } stop)
                return stop;
            i = runStart - 1;
        }

        if (FlushOctets() is { } atEnd)
            return atEnd;
        FlushRun(end);
        return null;
    }

    private ValueReading? ReadEscape(int i, int end)
    {
        if (Rfc4514Escapes.IsEscapable(text[i + 1]))
        {
            if (FlushOctets() is { } half)
                return half;
            meaning.Append(text.Substring(i + 1, 1), source.SpanOf(i, 2));
            runStart = i + 2;
            return null;
        }

        var high = HexDigits.ValueOf(text[i + 1]);
        var low = i + 2 < end ? HexDigits.ValueOf(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return ValueReading.Rejected(Rfc4514NameErrors.BadEscape(source, i, Math.Min(i + 3, end)));
        if (octets.Count == 0)
            octetsStart = i;
        octets.Add((byte)((high * 16) + low));
        runStart = i + 3;
        return null;
    }

    /// <summary>Appends the characters that escaped octets stand for together, each with the place of its own escapes.</summary>
    private ValueReading? FlushOctets()
    {
        if (octets.Count == 0)
            return null;
        if (Utf8Text.Decode(octets.ToArray(), 0) is not { } characters)
            return ValueReading.Rejected(Rfc4514NameErrors.NoUtf8(source, octetsStart, octetsStart + (3 * octets.Count)), isHalf: true);
        octets.Clear();
        for (int i = 0, at = octetsStart; i < characters.Length; i++)
        {
            var units = char.IsSurrogate(characters[i]) ? 2 : 1;
            var length = 3 * (units == 2 ? 4 : characters[i] < '\u0080' ? 1 : characters[i] < '\u0800' ? 2 : 3);
            meaning.Append(characters.Substring(i, units), source.SpanOf(at, length));
            at += length;
            i += units - 1;
        }

        return null;
    }

    private void FlushRun(int end)
    {
        if (end > runStart)
            meaning.Append(source.Slice(runStart, end - runStart));
        runStart = end;
    }
}
