using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads a keyUsage (RFC 5280 4.2.1.3).</summary>
internal static class KeyUsageReader
{
    private const int LastBit = 8;

    /// <summary>Its bits; null where it is no BIT STRING.</summary>
    public static KeyUsages? Read(ReadOnlyMemory<byte> extensionValue)
    {
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

        return usages;
    }
}
