using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;
using CertLint.Readers.Keys;

namespace CertLint.Readers.X509;

/// <summary>What a certificate, a request and a private key of one key pair have in common: SHA-256 of the SubjectPublicKeyInfo.</summary>
internal static class PublicKeyDigest
{
    // The contents of id-RSASSA-PSS (RFC 4055 1.2).
    private static readonly byte[] RsaPss = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0A];

    /// <summary>
    /// The digest of a SubjectPublicKeyInfo as it stands, in lower-case hexadecimal; of an RSA key that may sign with PSS only as if it
    /// might do more, since its private half mostly says nothing of that.
    /// </summary>
    public static DeferredText Of(ReadOnlyMemory<byte> publicKeyInfo)
    {
        if (publicKeyInfo.Span.IndexOf(RsaPss) < 0)
            return Digests.OfCopy(publicKeyInfo);
        const string malformed = "its public key is malformed";
        var parts = AsnReading.ReaderOf(publicKeyInfo).Enter(Asn1Tag.Sequence, malformed);
        var algorithm = parts.Enter(Asn1Tag.Sequence, malformed);
        return algorithm.IsAt(Asn1Tag.ObjectIdentifier) && algorithm.Contents(Asn1Tag.ObjectIdentifier, malformed).Span.SequenceEqual(RsaPss)
            && parts.IsAt(Asn1Tag.PrimitiveBitString) && parts.Contents(Asn1Tag.PrimitiveBitString, malformed) is { Length: > 1 } key
            ? Digests.OfCopy(PublicHalf.Encode(RsaPrivateKey.WriteRsaEncryption, key.Span.Slice(1)))
            : Digests.OfCopy(publicKeyInfo);
    }
}
