using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads a keyUsage (RFC 5280 4.2.1.3).</summary>
internal static class KeyUsageReader
{
    private const int LastBit = 8;

    /// <summary>Its bits; null where it is no BIT STRING.</summary>
    /// <param name="extensionValue">The contents of extnValue.</param>
    /// <param name="flaw">What is wrong with the encoding; null where it is right.</param>
    public static KeyUsages? Read(ReadOnlyMemory<byte> extensionValue, out EncodingFlawKind? flaw)
    {
        flaw = EncodingFlawKind.MalformedExtension;
        ReadOnlySpan<byte> bits;
        try
        {
            const string malformed = "its keyUsage is malformed";
            bits = DerStructure.OpenWhole(extensionValue).Contents(Asn1Tag.PrimitiveBitString, malformed).Span;
        }
        catch (MalformedContentException)
        {
            return null;
        }

        // The first octet counts the unused bits of the last one; bit 0 is the highest of the octet after it.
        var usages = KeyUsages.None;
        for (var bit = 0; bit <= LastBit && 1 + (bit / 8) < bits.Length; bit++)
        {
            if ((bits[1 + (bit / 8)] & (0x80 >> (bit % 8))) != 0)
                usages |= (KeyUsages)(1 << bit);
        }

        flaw = FlawOf(bits, usages);
        return usages;
    }

    private static EncodingFlawKind? FlawOf(ReadOnlySpan<byte> bits, KeyUsages usages)
    {
        if (bits.IsEmpty || bits[0] > 7 || (bits.Length == 1 && bits[0] > 0))
            return EncodingFlawKind.MalformedExtension;
        if (HasLaterBit(bits))
            return EncodingFlawKind.KeyUsageTooLong;
        if (usages == KeyUsages.None)
            return EncodingFlawKind.KeyUsageWithoutBits;
        if (bits[bits.Length - 1] == 0)
            return EncodingFlawKind.KeyUsageTrailingZeros;
        return bits[0] == TrailingZeros(bits[bits.Length - 1]) ? null : EncodingFlawKind.KeyUsageUnusedBits;
    }

    // The ninth bit is the highest of the second octet.
    private static bool HasLaterBit(ReadOnlySpan<byte> bits)
    {
        for (var i = 2; i < bits.Length; i++)
        {
            if ((i == 2 ? bits[i] & 0x7F : bits[i]) != 0)
                return true;
        }

        return false;
    }

    private static int TrailingZeros(byte octet)
    {
        var zeros = 0;
        while ((octet & (1 << zeros)) == 0)
            zeros++;
        return zeros;
    }
}
