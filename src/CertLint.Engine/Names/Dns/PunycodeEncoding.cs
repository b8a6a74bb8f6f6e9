using System.Text;

namespace CertLint.Names;

/// <summary>The bootstring encoding of RFC 3492 with the parameters of Punycode (section 5), without a prefix.</summary>
internal static class PunycodeEncoding
{
    /// <summary>The longest text to encode, in UTF-16 units; no number overflows 31 bits up to here (0x10FFFF × 1,001).</summary>
    private const int MaximumLength = 1_000;

    private const int Base = 36;
    private const int MinimumThreshold = 1;
    private const int MaximumThreshold = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialCodePoint = 0x80;
    private const int LastCodePoint = 0x10FFFF;
    private const char Delimiter = '-';

    /// <summary>Section 6.3. Null for half of a surrogate pair, and for a text that is too long.</summary>
    public static string? Encode(string text)
    {
        if (text.Length > MaximumLength || CodePointsOf(text) is not { } codePoints)
            return null;

        var output = new StringBuilder();
        foreach (var codePoint in codePoints)
        {
            if (codePoint < InitialCodePoint)
                output.Append((char)codePoint);
        }

        var basicCount = output.Length;
        if (basicCount > 0)
            output.Append(Delimiter);

        var next = InitialCodePoint;
        var delta = 0;
        var bias = InitialBias;
        for (var handled = basicCount; handled < codePoints.Count;)
        {
            var least = LastCodePoint;
            foreach (var codePoint in codePoints)
            {
                if (codePoint >= next && codePoint < least)
                    least = codePoint;
            }

            delta += (least - next) * (handled + 1);
            next = least;
            foreach (var codePoint in codePoints)
            {
                if (codePoint < next)
                    delta++;
                if (codePoint != next)
                    continue;
                AppendInteger(output, delta, bias);
                bias = Adapt(delta, handled + 1, handled == basicCount);
                delta = 0;
                handled++;
            }

            delta++;
            next++;
        }

        return output.ToString();
    }

    /// <summary>Section 6.2. Null where the text is no encoding, and on overflow.</summary>
    public static string? Decode(string text)
    {
        var delimiter = text.LastIndexOf(Delimiter);
        var codePoints = new List<int>(text.Length);
        for (var i = 0; i < delimiter; i++)
        {
            if (text[i] >= InitialCodePoint)
                return null;
            codePoints.Add(text[i]);
        }

        long codePoint = InitialCodePoint;
        var insertAt = 0L;
        var bias = InitialBias;
        for (var position = delimiter > 0 ? delimiter + 1 : 0; position < text.Length;)
        {
            var start = insertAt;
            if (!TryReadInteger(text, ref position, ref insertAt, bias))
                return null;
            var count = codePoints.Count + 1;
            bias = Adapt((int)(insertAt - start), count, start == 0);
            codePoint += insertAt / count;
            insertAt %= count;
            if (codePoint is > LastCodePoint or (>= 0xD800 and <= 0xDFFF))
                return null;
            codePoints.Insert((int)insertAt, (int)codePoint);
            insertAt++;
        }

        var output = new StringBuilder(codePoints.Count);
        foreach (var decoded in codePoints)
            output.Append(char.ConvertFromUtf32(decoded));
        return output.ToString();
    }

    private static void AppendInteger(StringBuilder output, int value, int bias)
    {
        for (var k = Base; ; k += Base)
        {
            var threshold = Threshold(k, bias);
            if (value < threshold)
                break;
            output.Append(DigitOf(threshold + ((value - threshold) % (Base - threshold))));
            value = (value - threshold) / (Base - threshold);
        }

        output.Append(DigitOf(value));
    }

    private static bool TryReadInteger(string text, ref int position, ref long value, int bias)
    {
        long weight = 1;
        for (var k = Base; position < text.Length; k += Base)
        {
            var digit = ValueOf(text[position++]);
            value += digit * weight;
            if (digit < 0 || value > int.MaxValue)
                return false;
            var threshold = Threshold(k, bias);
            if (digit < threshold)
                return true;
            weight *= Base - threshold;
            if (weight > int.MaxValue)
                return false;
        }

        return false;
    }

    private static int Threshold(int k, int bias) =>
        Math.Min(Math.Max(k - bias, MinimumThreshold), MaximumThreshold);

    /// <summary>Section 6.1.</summary>
    private static int Adapt(int delta, int count, bool isFirst)
    {
        delta = isFirst ? delta / Damp : delta / 2;
        delta += delta / count;
        var k = 0;
        for (; delta > (Base - MinimumThreshold) * MaximumThreshold / 2; k += Base)
            delta /= Base - MinimumThreshold;
        return k + ((Base - MinimumThreshold + 1) * delta / (delta + Skew));
    }

    private static char DigitOf(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);

    private static int ValueOf(char digit) => digit switch
    {
        >= 'a' and <= 'z' => digit - 'a',
        >= 'A' and <= 'Z' => digit - 'A',
        >= '0' and <= '9' => digit - '0' + 26,
        _ => -1,
    };

    private static List<int>? CodePointsOf(string text)
    {
        var codePoints = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                codePoints.Add(char.ConvertToUtf32(text[i], text[++i]));
            else if (char.IsSurrogate(text[i]))
                return null;
            else
                codePoints.Add(text[i]);
        }

        return codePoints;
    }
}
