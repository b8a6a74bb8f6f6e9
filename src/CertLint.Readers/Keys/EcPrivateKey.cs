using System.Formats.Asn1;
using CertLint.Readers.Asn1;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X9;
using Org.BouncyCastle.Crypto.EC;
using Org.BouncyCastle.Math;

namespace CertLint.Readers.Keys;

/// <summary>ECPrivateKey (RFC 5915).</summary>
internal static class EcPrivateKey
{
    private const string Malformed = "it is no EC private key";

    private static readonly Asn1Tag Parameters = AsnReading.Context(0, isConstructed: true);
    private static readonly Asn1Tag PublicKey = AsnReading.Context(1, isConstructed: true);

    /// <summary>The public half; null where the key names no curve that is known.</summary>
    /// <exception cref="MalformedContentException">It is no ECPrivateKey.</exception>
    public static byte[]? PublicHalfOf(byte[] content) => PublicHalfOf(DerStructure.Open(content), AsnReading.ReaderOf(default));

    /// <summary>The public half.</summary>
    /// <param name="key">The ECPrivateKey.</param>
    /// <param name="outerParameters">At the curve as PKCS #8 has it outside of the key, or at the end.</param>
    public static byte[]? PublicHalfOf(AsnReader key, AsnReader outerParameters)
    {
        var reader = key.Enter(Asn1Tag.Sequence, Malformed);
        _ = reader.Encoding(Asn1Tag.Integer, Malformed);
        var secret = reader.Contents(Asn1Tag.PrimitiveOctetString, Malformed);
        var innerParameters = reader.IsAt(Parameters) ? reader.Enter(Parameters, Malformed) : AsnReading.ReaderOf(default);
        var parameters = outerParameters.HasData ? outerParameters : innerParameters;
        if (!parameters.HasData)
            return null;
        var curve = parameters.PeekEncodedValue();
        var publicKey = reader.IsAt(PublicKey)
            ? BitStringOf(reader.Enter(PublicKey, Malformed))
            : Multiply(parameters, secret);
        return publicKey is { } known ? PublicHalf.Encode(WriteAlgorithm, known.Span) : null;

        void WriteAlgorithm(AsnWriter writer)
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(PrivateKeyInfo.EcPublicKey);
                writer.WriteEncodedValue(curve.Span);
            }
        }
    }

    // The first octet counts unused bits. openssl reads a key whose count is wrong.
    private static ReadOnlyMemory<byte>? BitStringOf(AsnReader reader)
    {
        var bits = reader.Contents(Asn1Tag.PrimitiveBitString, Malformed);
        if (bits.Length < 2)
            throw new MalformedContentException(Malformed);
        return bits.Span[0] == 0 ? bits.Slice(1) : default(ReadOnlyMemory<byte>?);
    }

    // d·G, uncompressed as openssl and .NET write it.
    private static ReadOnlyMemory<byte>? Multiply(AsnReader parameters, ReadOnlyMemory<byte> secret)
    {
        if (!parameters.IsAt(Asn1Tag.ObjectIdentifier))
            return null;
        var oid = new DerObjectIdentifier(parameters.Oid(Asn1Tag.ObjectIdentifier, Malformed));
        var curve = CustomNamedCurves.GetByOid(oid) ?? ECNamedCurveTable.GetByOid(oid);
        if (curve is null || secret.Length > (curve.N.BitLength + 7) / 8)
            return null;
        var d = new BigInteger(1, secret.ToArray());
        return d.SignValue > 0 && d.CompareTo(curve.N) < 0
            ? curve.G.Multiply(d).Normalize().GetEncoded(compressed: false)
            : throw new MalformedContentException(Malformed);
    }
}
