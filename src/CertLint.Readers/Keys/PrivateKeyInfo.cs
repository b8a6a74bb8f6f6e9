using CertLint.Readers.Asn1;
using CertLint.Readers.X509;

namespace CertLint.Readers.Keys;

/// <summary>PrivateKeyInfo (PKCS #8, RFC 5208) and OneAsymmetricKey (RFC 5958).</summary>
internal static class PrivateKeyInfo
{
    private const string Malformed = "it is no PKCS #8 private key";
    private const string RsaEncryption = "1.2.840.113549.1.1.1";
    private const string RsaPss = "1.2.840.113549.1.1.10";
    private const string EcPublicKey = "1.2.840.10045.2.1";

    /// <summary>The digest of the public half; null where the algorithm is not known here.</summary>
    /// <exception cref="MalformedContentException">It is no PrivateKeyInfo.</exception>
    public static string? DigestOf(byte[] content)
    {
        var reader = DerStructure.Read(content).Children;
        _ = reader.Read(DerTag.Integer, Malformed);
        var algorithm = reader.Read(DerTag.Sequence, Malformed);
        var key = reader.Read(DerTag.OctetString, Malformed);
        var parts = algorithm.Children;
        var type = ObjectIdentifierText.Of(parts.Read(DerTag.ObjectIdentifier, Malformed));
        DerElement? parameters = parts.TryRead(out var given) ? given : null;
        return type switch
        {
            RsaEncryption => RsaPrivateKey.DigestOf(DerStructure.ReadWithin(key)),
            RsaPss => RsaPrivateKey.DigestOf(DerStructure.ReadWithin(key), algorithm.ToArray()),
            EcPublicKey => EcPrivateKey.DigestOf(DerStructure.ReadWithin(key), parameters),
            _ when type.StartsWith("1.3.101.", StringComparison.Ordinal)
                && EdwardsPrivateKey.PublicKeyOf(type, DerStructure.ReadWithin(key)) is { } publicKey =>
                PublicKeyDigest.Of(algorithm.ToArray(), publicKey),
            _ => null,
        };
    }
}
