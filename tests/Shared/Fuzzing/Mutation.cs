using System.Buffers.Binary;

namespace CertLint.Fuzzing;

/// <summary>
/// Changes to octets and texts, all drawn from one <see cref="Random"/>, so that a seed gives the same change again.
/// </summary>
internal static class Mutation
{
    // Characters that lexers of some format give a meaning, ends of lines, what is no character, and what is very long.
    private static readonly string[] Tokens =
    [
        "\"", "'", "`", "\\", "\\\n", "\r", "\n", "\r\n", "\t", "\0", "\uFEFF", "\uFFFC", "\uFFFD", "\uD800", "\uDC00", "\u2028", "\u0085",
        "#", ";", "//", "/*", "*/", "<!--", "=", ":", ",", "+", "/", "|", "&", "&&", "<<EOF\n", "\nEOF\n", "@", "%", "%%", "^", "~", "-", "--",
        "${", "}", "$(", ")", "$", "{{", "}}", "{%", "%}", "<", ">", "[", "]", "{", "(", "---\n", "...\n", "- ", "? ", "!!", "&a", "*a", "<<: *a",
        "\\u0041", "\\uD83D", "\\x00", "-----BEGIN ", "-----END ", "-----", "0", "-1", "2147483647", "99999999999999999999", "1e400", "null", "true",
        "CN=", "C=US", "*.contoso.com", "é", "\U0001F600",
    ];

    private static readonly byte[] Octets = [0x00, 0x01, 0x7F, 0x80, 0x81, 0x82, 0x84, 0x8F, 0xFE, 0xFF, 0x30, 0x31, 0x02, 0x04, 0x05, 0x06, 0xA0, 0xA3];

    private static readonly uint[] Lengths =
        [0, 1, 0x7F, 0x80, 0xFF, 0x100, 0xFFFF, 0x10000, 0xFFFFFF, 0x1000000, 0x7FFFFFFF, 0x7FFFFFFE, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF];

    /// <summary>The content after one to four changes.</summary>
    /// <param name="random">Decides which.</param>
    /// <param name="content">What is changed; it stays as it is.</param>
    /// <param name="other">Another sample, of which a part may be inserted.</param>
    public static byte[] OfOctets(Random random, byte[] content, byte[] other)
    {
        List<byte> octets = [.. content];
        for (var changes = random.Next(1, 5); changes > 0; changes--)
            ChangeOctets(random, octets, other);
        return [.. octets];
    }

    /// <summary>The text after one to four changes; it may hold half surrogates.</summary>
    /// <param name="random">Decides which.</param>
    /// <param name="text">What is changed.</param>
    /// <param name="other">Another sample, of which a part may be inserted.</param>
    /// <param name="tokens">Words of the format, inserted as often as general ones.</param>
    public static string OfText(Random random, string text, string other, params string[] tokens)
    {
        for (var changes = random.Next(1, 5); changes > 0; changes--)
            text = ChangeText(random, text, other, tokens);
        return text;
    }

    private static void ChangeOctets(Random random, List<byte> octets, byte[] other)
    {
        var (start, length) = Range(random, octets.Count);
        switch (random.Next(9))
        {
            case 0 when octets.Count > 0:
                octets[random.Next(octets.Count)] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when octets.Count > 0:
                octets[random.Next(octets.Count)] = Octets[random.Next(Octets.Length)];
                break;
            case 2:
                octets.RemoveRange(start, length);
                break;
            case 3:
                octets.InsertRange(start, Enumerable.Range(0, random.Next(1, 9)).Select(_ => Octets[random.Next(Octets.Length)]));
                break;
            case 4:
                octets.InsertRange(start, octets.GetRange(start, length));
                break;
            case 5:
                var (from, count) = Range(random, other.Length);
                octets.InsertRange(start, other.AsSpan(from, count).ToArray());
                break;
            case 6:
                octets.RemoveRange(start, octets.Count - start);
                break;
            default:
                ChangeLength(random, octets);
                break;
        }
    }

    // A big-endian number of 1, 2 or 4 octets where a length may stand: Java's formats, DER's long form.
    private static void ChangeLength(Random random, List<byte> octets)
    {
        var size = 1 << random.Next(3);
        if (octets.Count < size)
            return;
        var at = random.Next(octets.Count - size + 1);
        var length = random.Next(3) == 0 ? (uint)(octets.Count - at - size + random.Next(-2, 3)) : Lengths[random.Next(Lengths.Length)];
        var encoded = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(encoded, length);
        for (var i = 0; i < size; i++)
            octets[at + i] = encoded[4 - size + i];
    }

    private static string ChangeText(Random random, string text, string other, string[] tokens)
    {
        var (start, length) = Range(random, text.Length);
        var (line, lineLength) = Line(random, text);
        switch (random.Next(11))
        {
            case 0:
                return text[..start] + (char)random.Next(0x20, 0x7F) + text[Math.Min(start + 1, text.Length)..];
            case 1:
                return text.Remove(start, length);
            case 2 or 3:
                return text.Insert(start, Token(random, tokens));
            case 4:
                return text.Insert(start, text.Substring(start, length));
            case 5:
                var (from, count) = Range(random, other.Length);
                return text.Insert(start, other.Substring(from, count));
            case 6:
                return text[..start];
            case 7:
                return text.Insert(line, text.Substring(line, lineLength));
            case 8:
                return text.Remove(line, lineLength);
            case 9:
                return text.Insert(line, new string(random.Next(2) == 0 ? ' ' : '\t', random.Next(1, 9)));
            default:
                return text.Insert(start, string.Concat(Enumerable.Repeat(Token(random, tokens), random.Next(2, 300))));
        }
    }

    private static string Token(Random random, string[] tokens) => tokens.Length > 0 && random.Next(2) == 0
        ? tokens[random.Next(tokens.Length)]
        : Tokens[random.Next(Tokens.Length)];

    // Mostly short, so that what stands around it keeps its meaning.
    private static (int Start, int Length) Range(Random random, int total)
    {
        var start = random.Next(total + 1);
        var longest = random.Next(8) == 0 ? total : 24;
        return (start, random.Next(Math.Min(longest, total - start) + 1));
    }

    private static (int Start, int Length) Line(Random random, string text)
    {
        var at = random.Next(text.Length + 1);
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', at);
        return (start, (end < 0 ? text.Length : end + 1) - start);
    }
}
