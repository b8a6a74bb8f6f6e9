using System.Formats.Asn1;
using System.Numerics;
using CertLint.Readers.Asn1;
using CertLint.Readers.PublicKeys;

namespace CertLint.Readers.Keys;

/// <summary>A DSA key: OpenSSL's own form, version, p, q, g, y, x, and within PKCS #8, where only x is (RFC 5912 6).</summary>
internal static class DsaPrivateKey
{
    private const string Malformed = "it is no DSA private key";

    /// <summary>id-dsa (RFC 3279 2.3.2).</summary>
    public const string Dsa = "1.2.840.10040.4.1";

    /// <summary>The public half.</summary>
    /// <exception cref="MalformedContentException">It is no DSA key.</exception>
    public static byte[] PublicHalfOf(byte[] content)
    {
        var reader = DerStructure.Open(content).Enter(Asn1Tag.Sequence, Malformed);
        _ = reader.Encoding(Asn1Tag.Integer, Malformed);
        var p = reader.Encoding(Asn1Tag.Integer, Malformed);
        var q = reader.Encoding(Asn1Tag.Integer, Malformed);
        var g = reader.Encoding(Asn1Tag.Integer, Malformed);
        var y = reader.Encoding(Asn1Tag.Integer, Malformed);
        _ = reader.Encoding(Asn1Tag.Integer, Malformed);
        return PublicHalf.Encode(WriteAlgorithm, y.Span);

        void WriteAlgorithm(AsnWriter writer)
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(Dsa);
                using (writer.PushSequence())
                {
                    writer.WriteEncodedValue(p.Span);
                    writer.WriteEncodedValue(q.Span);
                    writer.WriteEncodedValue(g.Span);
                }
            }
        }
    }

    /// <summary>The public half of a key within PKCS #8, g^x; null where the numbers are too long to calculate with.</summary>
    /// <param name="algorithm">The AlgorithmIdentifier.</param>
    /// <param name="parameters">At p, q and g, or at the end.</param>
    /// <param name="key">The INTEGER within the OCTET STRING.</param>
    public static byte[]? PublicHalfOf(ReadOnlyMemory<byte> algorithm, AsnReader parameters, AsnReader key)
    {
        if (!parameters.IsAt(Asn1Tag.Sequence))
            return null;
        var domain = parameters.Enter(Asn1Tag.Sequence, Malformed);
        var p = domain.Contents(Asn1Tag.Integer, Malformed).Span;
        _ = domain.Encoding(Asn1Tag.Integer, Malformed);
        var g = domain.Contents(Asn1Tag.Integer, Malformed).Span;
        var x = key.Contents(Asn1Tag.Integer, Malformed).Span;
        if (UnsignedInteger.BitsOf(p) is 0 or > KeyLimits.DsaModulusBits
            || UnsignedInteger.BitsOf(g) > KeyLimits.DsaModulusBits
            || UnsignedInteger.BitsOf(x) > KeyLimits.DsaDivisorBits)
        {
            return null;
        }

        var y = new AsnWriter(AsnReading.Rules);
        y.WriteInteger(BigInteger.ModPow(UnsignedInteger.Of(g), UnsignedInteger.Of(x), UnsignedInteger.Of(p)));
        return PublicHalf.Encode(writer => writer.WriteEncodedValue(algorithm.Span), y.Encode());
    }
}
