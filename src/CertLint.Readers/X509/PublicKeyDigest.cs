using System.Formats.Asn1;
using CertLint.Readers.Asn1;
using CertLint.Readers.Keys;

namespace CertLint.Readers.X509;

/// <summary>What a certificate, a request and a private key of one key pair have in common: SHA-256 of the SubjectPublicKeyInfo.</summary>
internal static class PublicKeyDigest
{
    // id-RSASSA-PSS (RFC 4055 1.2): its contents, which follow the tag and the length.
    private static readonly byte[] RsaPss = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0A];

    /// <summary>
    /// The digest of a SubjectPublicKeyInfo as it stands, in lower-case hexadecimal; of an RSA key that may sign only with PSS as if it
    /// might do more, since its private half mostly says nothing of that.
    /// </summary>
    public static string Of(ReadOnlyMemory<byte> publicKeyInfo)
    {
        if (publicKeyInfo.Span.IndexOf(RsaPss) < 0)
            return Digests.Sha256(publicKeyInfo.Span);
        const string malformed = "its public key is malformed";
        var parts = AsnReading.ReaderOf(publicKeyInfo).Enter(Asn1Tag.Sequence, malformed);
        var algorithm = parts.Enter(Asn1Tag.Sequence, malformed);
        return algorithm.IsAt(Asn1Tag.ObjectIdentifier) && algorithm.Contents(Asn1Tag.ObjectIdentifier, malformed).Span.SequenceEqual(RsaPss)
            && parts.IsAt(Asn1Tag.PrimitiveBitString) && parts.Contents(Asn1Tag.PrimitiveBitString, malformed) is { Length: > 1 } key
            ? Of(WriteRsaEncryption, key.Span.Slice(1))
            : Digests.Sha256(publicKeyInfo.Span);
    }

    /// <summary>Writes rsaEncryption, with the NULL that RFC 8017 A.1 asks for.</summary>
    public static void WriteRsaEncryption(AsnWriter writer)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(PrivateKeyInfo.RsaEncryption);
            writer.WriteNull();
        }
    }

    /// <summary>The digest of the SubjectPublicKeyInfo of this algorithm and key.</summary>
    /// <param name="writeAlgorithm">Writes the AlgorithmIdentifier.</param>
    /// <param name="publicKey">What the BIT STRING holds.</param>
    public static string Of(Action<AsnWriter> writeAlgorithm, ReadOnlySpan<byte> publicKey)
    {
        var writer = new AsnWriter(AsnReading.Rules);
        using (writer.PushSequence())
        {
            writeAlgorithm(writer);
            writer.WriteBitString(publicKey);
        }

        return Digests.Sha256(writer.Encode());
    }
}
