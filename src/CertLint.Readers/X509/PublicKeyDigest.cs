using System.Formats.Asn1;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>What a certificate, a request and a private key of one key pair have in common: SHA-256 of the SubjectPublicKeyInfo.</summary>
internal static class PublicKeyDigest
{
    /// <summary>The digest of a SubjectPublicKeyInfo as it stands, in lower-case hexadecimal.</summary>
    public static string Of(ReadOnlyMemory<byte> publicKeyInfo) => Digests.Sha256(publicKeyInfo.Span);

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
