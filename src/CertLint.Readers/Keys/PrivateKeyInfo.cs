using System.Formats.Asn1;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.Keys;

/// <summary>PrivateKeyInfo (PKCS #8, RFC 5208) and OneAsymmetricKey (RFC 5958).</summary>
internal static class PrivateKeyInfo
{
    /// <summary>rsaEncryption (RFC 8017 A.1).</summary>
    public const string RsaEncryption = "1.2.840.113549.1.1.1";

    /// <summary>id-ecPublicKey (RFC 5480 2.1.1).</summary>
    public const string EcPublicKey = "1.2.840.10045.2.1";

    private const string Malformed = "it is no PKCS #8 private key";
    private const string RsaPss = "1.2.840.113549.1.1.10";

    /// <summary>The public half; null where the algorithm is not known here.</summary>
    /// <exception cref="MalformedContentException">It is no PrivateKeyInfo.</exception>
    public static byte[]? PublicHalfOf(byte[] content)
    {
        var reader = DerStructure.Open(content).Enter(Asn1Tag.Sequence, Malformed);
        _ = reader.Encoding(Asn1Tag.Integer, Malformed);
        var algorithm = reader.Encoding(Asn1Tag.Sequence, Malformed);
        var key = reader.Contents(Asn1Tag.PrimitiveOctetString, Malformed);
        var parts = AsnReading.ReaderOf(algorithm).Enter(Asn1Tag.Sequence, Malformed);
        var type = parts.Oid(Asn1Tag.ObjectIdentifier, Malformed);
        return type switch
        {
            RsaEncryption => RsaPrivateKey.PublicHalfOf(DerStructure.OpenWhole(key)),
            RsaPss => RsaPrivateKey.PublicHalfOf(DerStructure.OpenWhole(key), writer => writer.WriteEncodedValue(algorithm.Span)),
            DsaPrivateKey.Dsa => DsaPrivateKey.PublicHalfOf(algorithm, parts, DerStructure.OpenWhole(key)),
            EcPublicKey => EcPrivateKey.PublicHalfOf(DerStructure.OpenWhole(key), parts),
            _ when type.StartsWith("1.3.101.", StringComparison.Ordinal)
                && EdwardsPrivateKey.PublicKeyOf(type, DerStructure.OpenWhole(key)) is { } publicKey =>
                PublicHalf.Encode(writer => writer.WriteEncodedValue(algorithm.Span), publicKey),
            _ => null,
        };
    }
}
