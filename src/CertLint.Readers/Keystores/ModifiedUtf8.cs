namespace CertLint.Readers.Keystores;

/// <summary>Java's modified UTF-8 (java.io.DataInput): U+0000 in two octets, characters above U+FFFF as two surrogates.</summary>
internal static class ModifiedUtf8
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text; U+FFFD stands for each octet that begins no character.</summary>
    public static string Decode(ReadOnlySpan<byte> octets)
    {
        var units = new char[octets.Length];
        var count = 0;
        for (var i = 0; i < octets.Length;)
        {
            var first = octets[i];
            var length = first < 0x80 ? 1 : first >> 5 == 0b110 ? 2 : first >> 4 == 0b1110 ? 3 : 0;
            var isWhole = length > 0 && length <= octets.Length - i && AreContinuations(octets.Slice(i + 1, length - 1));
            units[count++] = isWhole ? Unit(octets.Slice(i, length)) : Replacement;
            i += isWhole ? length : 1;
        }

        return new string(units, 0, count);
    }

    private static bool AreContinuations(ReadOnlySpan<byte> octets)
    {
        foreach (var octet in octets)
        {
            if (octet >> 6 != 0b10)
                return false;
        }

        return true;
    }

    private static char Unit(ReadOnlySpan<byte> octets) => octets.Length switch
    {
        1 => (char)octets[0],
        2 => (char)(((octets[0] & 0x1F) << 6) | (octets[1] & 0x3F)),
        _ => (char)(((octets[0] & 0x0F) << 12) | ((octets[1] & 0x3F) << 6) | (octets[2] & 0x3F)),
    };
}
