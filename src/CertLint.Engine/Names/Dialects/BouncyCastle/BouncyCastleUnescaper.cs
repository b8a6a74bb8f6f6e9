using System.Text;
using CertLint.Model;

namespace CertLint.Names;

/// <summary>Takes quotes and backslash escapes out of one value, as BouncyCastle's <c>IetfUtilities.Unescape</c> does.</summary>
internal sealed class BouncyCastleUnescaper(MappedText source, int start, int end)
{
    private readonly MappedTextBuilder value = new();
    private readonly StringBuilder plain = new();
    private readonly List<byte> bytes = [];
    private int byteCount, bytesStart, bytesEnd;
    private int runStart, runLength;
    private int lastEscaped = -1;

    /// <summary>Reads the value.</summary>
    public ValueReading Read()
    {
        var text = source.Text;
        var length = end - start;
        if (text.IndexOfAny(['\\', '"'], start, length) < 0)
            return new ValueReading(source.Slice(start, length).Trim());

        var first = start;
        if (text[start] == '\\' && length > 1 && text[start + 1] == '#')
        {
            AppendLiteral(start);
            AppendLiteral(start + 1);
            first += 2;
        }

        return Unescape(text, first) ?? Finish();
    }

    private ValueReading? Unescape(string text, int first)
    {
        bool isEscaped = false, isQuoted = false, isLeading = true;
        var escape = -1;
        var highDigit = -1;
        for (var i = first; i < end; i++)
        {
            var character = text[i];
            if (character != ' ')
                isLeading = false;
            if (character == '"' && !isEscaped)
            {
                isQuoted = !isQuoted;
            }
            else if (character == '\\' && !isEscaped && !isQuoted)
            {
                isEscaped = true;
                escape = i;
                lastEscaped = plain.Length;
            }
            else if (isEscaped && source.IsHoleAt(i))
            {
                return ValueReading.Unknown;
            }
            else if (isEscaped && HexDigits.ValueOf(character) is var digit && digit >= 0)
            {
                if (highDigit < 0)
                {
                    highDigit = digit;
                    continue;
                }

                AddByte((byte)((highDigit * 16) + digit), escape, i + 1);
                isEscaped = false;
                highDigit = -1;
            }
            else if (highDigit >= 0)
            {
                return ValueReading.Rejected(BouncyCastleNameErrors.HalfByte(source, escape, i + 1));
            }
            else if (isEscaped || character != ' ' || !isLeading)
            {
                if (FlushBytes() is { } stop)
                    return stop;
                if (isEscaped)
                    AppendEscaped(escape, i);
                else
                    AppendLiteral(i);
                isEscaped = false;
            }
        }

        return highDigit >= 0 ? ValueReading.Rejected(BouncyCastleNameErrors.HalfByte(source, escape, end)) : null;
    }

    private ValueReading Finish()
    {
        if (FlushBytes() is { } stop)
            return stop;
        FlushRun();
        var length = plain.Length;
        while (length > 0 && plain[length - 1] == ' ' && lastEscaped < length - 1)
            length--;
        // BouncyCastle reads in front of its buffer then, and throws.
        if (length == 0 && plain.Length > 0)
            return ValueReading.Rejected(BouncyCastleNameErrors.BlankInQuotes(source, start, end));
        value.Truncate(length);
        return new ValueReading(value.Build(source.SpanOf(start, 0).Start));
    }

    private void AppendLiteral(int index)
    {
        if (runLength == 0 || runStart + runLength != index)
        {
            FlushRun();
            runStart = index;
        }

        runLength++;
        plain.Append(source.Text[index]);
    }

    private void AppendEscaped(int escape, int index)
    {
        FlushRun();
        value.Append(source.Text.Substring(index, 1), source.SpanOf(escape, 2));
        plain.Append(source.Text[index]);
    }

    private void AddByte(byte octet, int escape, int behind)
    {
        if (byteCount == 0)
            bytesStart = escape;
        bytesEnd = behind;
        if (byteCount < bytes.Count)
            bytes[byteCount] = octet;
        else
            bytes.Add(octet);
        byteCount++;
    }

    /// <summary>
    /// BouncyCastle does not empty its buffer of octets, so that behind a shorter run of escapes the rest of an earlier,
    /// longer one comes again.
    /// </summary>
    private ValueReading? FlushBytes()
    {
        if (byteCount == 0)
            return null;
        FlushRun();
        var escapes = source.Slice(bytesStart, bytesEnd - bytesStart);
        if (Utf8Text.Decode(bytes.ToArray(), 0) is not { } meaning)
            return ValueReading.Rejected(BouncyCastleNameErrors.NoUtf8(escapes, mixed: byteCount < bytes.Count), isHalf: true);
        byteCount = 0;
        value.Append(meaning, escapes.Span);
        plain.Append(meaning);
        lastEscaped = plain.Length - 1;
        return null;
    }

    private void FlushRun()
    {
        if (runLength > 0)
            value.Append(source.Slice(runStart, runLength));
        runLength = 0;
    }
}
