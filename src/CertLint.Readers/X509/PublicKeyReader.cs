using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>
/// Reads what a SubjectPublicKeyInfo (RFC 5280 4.1.2.7) says of its key. No number is calculated with: a library that tests
/// the modulus takes a thousand times longer.
/// </summary>
internal static class PublicKeyReader
{
    // RFC 8410 3; of the field's size.
    private const int Ed25519Bits = 255;
    private const int Ed448Bits = 448;

    /// <summary>The key's algorithm and size; the size is null where the key itself is malformed.</summary>
    /// <param name="publicKeyInfo">The encoded SubjectPublicKeyInfo.</param>
    /// <param name="reason">What to tell of a malformed one: words that follow "because".</param>
    /// <exception cref="MalformedContentException">It is no SubjectPublicKeyInfo.</exception>
    public static KeyParameters Read(ReadOnlyMemory<byte> publicKeyInfo, string reason)
    {
        var parts = AsnReading.ReaderOf(publicKeyInfo).Enter(Asn1Tag.Sequence, reason);
        var algorithm = parts.Enter(Asn1Tag.Sequence, reason);
        var type = algorithm.Oid(Asn1Tag.ObjectIdentifier, reason);
        var key = parts.Contents(Asn1Tag.PrimitiveBitString, reason);
        return type switch
        {
            "1.2.840.113549.1.1.1" or "1.2.840.113549.1.1.7" or "1.2.840.113549.1.1.10" =>
                new KeyParameters(KeyAlgorithm.Rsa, FirstIntegerBits(WithoutUnusedBits(key))),
            "1.2.840.10040.4.1" or "1.3.14.3.2.12" => new KeyParameters(KeyAlgorithm.Dsa, FirstIntegerBits(Rest(algorithm))),
            "1.2.840.10045.2.1" or "1.3.132.1.12" or "1.3.132.1.13" => EllipticCurve.Read(algorithm),
            "1.3.101.112" => new KeyParameters(KeyAlgorithm.Edwards, Ed25519Bits, type),
            "1.3.101.113" => new KeyParameters(KeyAlgorithm.Edwards, Ed448Bits, type),
            _ => new KeyParameters(KeyAlgorithm.Unknown, null),
        };
    }

    /// <summary>The size in bits of a positive INTEGER's contents; null where there is none.</summary>
    public static int? BitsOf(ReadOnlySpan<byte> integer)
    {
        var start = 0;
        while (start < integer.Length && integer[start] == 0)
            start++;
        if (start == integer.Length)
            return null;
        var bits = (integer.Length - start) * 8;
        for (var first = integer[start]; (first & 0x80) == 0; first <<= 1)
            bits--;
        return bits;
    }

    private static ReadOnlyMemory<byte> Rest(AsnReader reader) => reader.HasData ? reader.PeekEncodedValue() : default;

    private static ReadOnlyMemory<byte> WithoutUnusedBits(ReadOnlyMemory<byte> bits) => bits.IsEmpty ? bits : bits.Slice(1);

    // RSAPublicKey is SEQUENCE { modulus, exponent }, Dss-Parms SEQUENCE { p, q, g } (RFC 3279 2.3).
    private static int? FirstIntegerBits(ReadOnlyMemory<byte> sequence)
    {
        const string malformed = "its key is malformed";
        try
        {
            var numbers = DerStructure.Open(sequence).Enter(Asn1Tag.Sequence, malformed);
            return BitsOf(numbers.Contents(Asn1Tag.Integer, malformed).Span);
        }
        catch (MalformedContentException)
        {
            return null;
        }
    }
}
