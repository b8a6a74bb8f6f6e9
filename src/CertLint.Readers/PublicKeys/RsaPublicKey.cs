using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.PublicKeys;

/// <summary>RSAPublicKey (RFC 8017 A.1.1): SEQUENCE { modulus, publicExponent }, and what its numbers tell of their weakness.</summary>
internal static class RsaPublicKey
{
    private const string Malformed = "its RSA key is malformed";

    // 2^256 − 1 is the largest that BR 6.1.6 wants.
    private const int LargestExponentBits = 256;

    /// <summary>The key; its size is null where it is malformed.</summary>
    /// <param name="key">What the BIT STRING holds.</param>
    public static KeyParameters Read(ReadOnlyMemory<byte> key)
    {
        try
        {
            var numbers = DerStructure.Open(key).Enter(Asn1Tag.Sequence, Malformed);
            var modulus = numbers.Contents(Asn1Tag.Integer, Malformed).Span;
            var exponent = numbers.Contents(Asn1Tag.Integer, Malformed).Span;
            return Judge(modulus, exponent);
        }
        catch (MalformedContentException)
        {
            return new KeyParameters(KeyAlgorithm.Rsa, null) { Flaws = KeyFlaws.Malformed };
        }
    }

    private static KeyParameters Judge(ReadOnlySpan<byte> modulus, ReadOnlySpan<byte> exponent)
    {
        var bits = UnsignedInteger.BitsOf(modulus);
        if (bits == 0)
            throw new MalformedContentException(Malformed);
        var (value, flaws) = ReadExponent(exponent);
        var read = new KeyParameters(KeyAlgorithm.Rsa, bits) { Exponent = value, Flaws = flaws };
        return bits > KeyLimits.ModulusBits ? read : Judge(read, UnsignedInteger.Trim(modulus), bits);
    }

    private static KeyParameters Judge(KeyParameters key, ReadOnlySpan<byte> digits, int bits)
    {
        Span<uint> words = stackalloc uint[UnsignedInteger.WordsOf(digits)];
        UnsignedInteger.ToWords(digits, words);
        if (SmallPrimes.SmallestFactor(words) is { } factor)
            return key with { SmallFactor = factor };
        Span<int> remainders = stackalloc int[SmallPrimes.ShownCount];
        SmallPrimes.Remainders(words, remainders);
        var flaws = key.Flaws;
        if (RocaFingerprint.IsIn(remainders))
            flaws |= KeyFlaws.Roca;
        if (ClosePrimes.AreIn(UnsignedInteger.Of(digits), bits, remainders))
            flaws |= KeyFlaws.ClosePrimes;
        return flaws == key.Flaws ? key : key with { Flaws = flaws };
    }

    private static (long? Value, KeyFlaws Flaws) ReadExponent(ReadOnlySpan<byte> exponent)
    {
        var bits = UnsignedInteger.BitsOf(exponent);
        if (bits == 0 || (exponent[0] & 0x80) != 0)
            return (null, KeyFlaws.NotPositiveExponent);
        var flaws = (exponent[exponent.Length - 1] & 1) == 0 ? KeyFlaws.EvenExponent : KeyFlaws.None;
        if (bits > LargestExponentBits)
            flaws |= KeyFlaws.HugeExponent;
        if (bits > 63)
            return (null, flaws);
        var value = 0L;
        foreach (var octet in exponent)
            value = (value << 8) | octet;
        return (value, flaws);
    }
}
