using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;
using CertLint.Readers.PublicKeys;

namespace CertLint.Readers.X509;

/// <summary>
/// Reads what a SubjectPublicKeyInfo (RFC 5280 4.1.2.7) says of its key, and what its numbers tell. No library is asked: one that
/// tests the modulus for primes takes a hundred times longer.
/// </summary>
internal static class PublicKeyReader
{
    // RFC 8410 3; of the field's size.
    private const int Ed25519Bits = 255;
    private const int Ed448Bits = 448;

    private const string RsaEncryption = "1.2.840.113549.1.1.1";
    private const string RsaPss = "1.2.840.113549.1.1.10";

    private static ReadOnlySpan<byte> Null => [5, 0];

    /// <summary>The key's algorithm and size; the size is null where the key itself is malformed.</summary>
    /// <param name="publicKeyInfo">The encoded SubjectPublicKeyInfo.</param>
    /// <param name="reason">What to tell of a malformed one: words that follow "because".</param>
    /// <exception cref="MalformedContentException">It is no SubjectPublicKeyInfo.</exception>
    public static KeyParameters Read(ReadOnlyMemory<byte> publicKeyInfo, string reason)
    {
        var parts = AsnReading.ReaderOf(publicKeyInfo).Enter(Asn1Tag.Sequence, reason);
        var algorithm = parts.Enter(Asn1Tag.Sequence, reason);
        var type = algorithm.Oid(Asn1Tag.ObjectIdentifier, reason);
        var parameters = algorithm.HasData ? algorithm.PeekEncodedValue() : default;
        var key = WithoutUnusedBits(parts.Contents(Asn1Tag.PrimitiveBitString, reason));
        var read = Read(type, algorithm, key);
        return AreParametersRight(read, type, parameters.Span, algorithm) ? read : read with { Flaws = read.Flaws | KeyFlaws.Parameters };
    }

    private static KeyParameters Read(string type, AsnReader parameters, ReadOnlyMemory<byte> key)
    {
        switch (type)
        {
            case "1.2.840.113549.1.1.1" or "1.2.840.113549.1.1.7":
                return RsaPublicKey.Read(key);
            case RsaPss:
                var pss = RsaPublicKey.Read(key);
                return pss with { Flaws = pss.Flaws | KeyFlaws.PssOnly };
            case "1.2.840.10040.4.1" or "1.3.14.3.2.12":
                return DsaPublicKey.Read(parameters, key);
            case "1.2.840.10045.2.1" or "1.3.132.1.12" or "1.3.132.1.13":
                var curve = EllipticCurve.Read(parameters);
                return CurvePoint.IsWellEncoded(key.Span, curve.Bits) ? curve : curve with { Flaws = curve.Flaws | KeyFlaws.PointEncoding };
            case "1.3.101.112":
                return new KeyParameters(KeyAlgorithm.Edwards, Ed25519Bits, type);
            case "1.3.101.113":
                return new KeyParameters(KeyAlgorithm.Edwards, Ed448Bits, type);
            default:
                return new KeyParameters(KeyAlgorithm.Unknown, null);
        }
    }

    // RSA wants NULL (RFC 3279 2.3.1), EdDSA nothing (RFC 8410 3); each has read its own, and nothing may follow.
    private static bool AreParametersRight(KeyParameters key, string type, ReadOnlySpan<byte> first, AsnReader algorithm)
    {
        if (type == RsaEncryption)
            return first.SequenceEqual(Null) && IsLast(algorithm);
        return key.Algorithm switch
        {
            KeyAlgorithm.Edwards => first.IsEmpty,
            KeyAlgorithm.EllipticCurve => key.Curve is null || !algorithm.HasData,
            _ => true,
        };
    }

    private static bool IsLast(AsnReader reader)
    {
        _ = reader.ReadEncodedValue();
        return !reader.HasData;
    }

    /// <summary>The size in bits of a positive INTEGER's contents; null where it is zero.</summary>
    public static int? BitsOf(ReadOnlySpan<byte> integer) => UnsignedInteger.BitsOf(integer) is > 0 and var bits ? bits : null;

    // The first octet counts them.
    private static ReadOnlyMemory<byte> WithoutUnusedBits(ReadOnlyMemory<byte> bits) => bits.IsEmpty ? bits : bits.Slice(1);
}
