using CertLint.Readers.Asn1;
using CertLint.Readers.X509;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X9;
using Org.BouncyCastle.Crypto.EC;
using Org.BouncyCastle.Math;

namespace CertLint.Readers.Keys;

/// <summary>ECPrivateKey (RFC 5915).</summary>
internal static class EcPrivateKey
{
    private const string Malformed = "it is no EC private key";

    // id-ecPublicKey 1.2.840.10045.2.1.
    private static readonly byte[] Algorithm = [0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01];

    /// <summary>The digest of the public half; null where the key names no curve that is known.</summary>
    /// <exception cref="MalformedContentException">It is no ECPrivateKey.</exception>
    public static string? DigestOf(byte[] content) => DigestOf(DerStructure.Read(content), null);

    /// <summary>The digest of the public half.</summary>
    /// <param name="key">The ECPrivateKey.</param>
    /// <param name="outerParameters">The curve as PKCS #8 has it outside of the key.</param>
    public static string? DigestOf(DerElement key, DerElement? outerParameters)
    {
        var reader = key.Children;
        _ = reader.Read(DerTag.Integer, Malformed);
        var secret = reader.Read(DerTag.OctetString, Malformed);
        var parameters = outerParameters;
        if (reader.TryRead(DerTag.Explicit(0), out var inner) && inner.Children.TryRead(out var curve))
            parameters ??= curve;
        if (parameters is not { } known)
            return null;
        var publicKey = reader.TryRead(DerTag.Explicit(1), out var tagged)
            ? BitStringOf(tagged.Children.Read(DerTag.BitString, Malformed))
            : Multiply(known, secret);
        return publicKey is null
            ? null
            : PublicKeyDigest.Of(DerEncoding.Encode(DerTag.Sequence, Algorithm, known.ToArray()), publicKey);
    }

    // The first octet counts unused bits.
    private static byte[] BitStringOf(DerElement bits) =>
        bits.ContentLength > 1 && bits.Data[bits.ContentStart] == 0
            ? DerEncoding.Slice(bits.Data, bits.ContentStart + 1, bits.End)
            : throw new MalformedContentException(Malformed);

    // d·G, uncompressed as openssl and .NET write it.
    private static byte[]? Multiply(DerElement parameters, DerElement secret)
    {
        if (parameters.Identifier != DerTag.ObjectIdentifier)
            return null;
        var oid = new DerObjectIdentifier(ObjectIdentifierText.Of(parameters));
        var curve = CustomNamedCurves.GetByOid(oid) ?? ECNamedCurveTable.GetByOid(oid);
        if (curve is null || secret.ContentLength > (curve.N.BitLength + 7) / 8)
            return null;
        var d = new BigInteger(1, secret.ContentToArray());
        return d.SignValue > 0 && d.CompareTo(curve.N) < 0
            ? curve.G.Multiply(d).Normalize().GetEncoded(compressed: false)
            : throw new MalformedContentException(Malformed);
    }
}
