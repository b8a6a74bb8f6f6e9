using System.Numerics;

namespace CertLint.Readers.PublicKeys;

/// <summary>The contents of a DER INTEGER, taken as a number without a sign.</summary>
internal static class UnsignedInteger
{
    /// <summary>The contents without leading zeros; empty for zero.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> contents)
    {
        var start = 0;
        while (start < contents.Length && contents[start] == 0)
            start++;
        return contents.Slice(start);
    }

    /// <summary>The size in bits; 0 for zero.</summary>
    public static int BitsOf(ReadOnlySpan<byte> contents)
    {
        var digits = Trim(contents);
        if (digits.IsEmpty)
            return 0;
        var bits = digits.Length * 8;
        for (int first = digits[0]; (first & 0x80) == 0; first <<= 1)
            bits--;
        return bits;
    }

    /// <summary>The number.</summary>
    public static BigInteger Of(ReadOnlySpan<byte> contents)
    {
#if NET
        return new BigInteger(contents, isUnsigned: true, isBigEndian: true);
#else
        // One more octet than there are, so that the last is no sign.
        var octets = new byte[contents.Length + 1];
        for (var i = 0; i < contents.Length; i++)
            octets[contents.Length - 1 - i] = contents[i];
        return new BigInteger(octets);
#endif
    }

    /// <summary>The number as words of 32 bits, the least significant first.</summary>
    /// <param name="digits">Without leading zeros.</param>
    /// <param name="words">As many as the digits fill.</param>
    public static void ToWords(ReadOnlySpan<byte> digits, Span<uint> words)
    {
        words.Clear();
        for (var i = 0; i < digits.Length; i++)
            words[i >> 2] |= (uint)digits[digits.Length - 1 - i] << (8 * (i & 3));
    }

    /// <summary>How many words the digits fill.</summary>
    public static int WordsOf(ReadOnlySpan<byte> digits) => (digits.Length + 3) / 4;
}
