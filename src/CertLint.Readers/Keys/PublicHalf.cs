using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;
using CertLint.Readers.X509;

namespace CertLint.Readers.Keys;

/// <summary>The public half of a private key, as the SubjectPublicKeyInfo that a certificate for it holds.</summary>
internal static class PublicHalf
{
    /// <summary>The SubjectPublicKeyInfo of this algorithm and key.</summary>
    /// <param name="writeAlgorithm">Writes the AlgorithmIdentifier.</param>
    /// <param name="publicKey">What the BIT STRING holds.</param>
    public static byte[] Encode(Action<AsnWriter> writeAlgorithm, ReadOnlySpan<byte> publicKey)
    {
        var writer = new AsnWriter(AsnReading.Rules);
        using (writer.PushSequence())
        {
            writeAlgorithm(writer);
            writer.WriteBitString(publicKey);
        }

        return writer.Encode();
    }

    /// <summary>The target with what its public half tells; without, where that is not known.</summary>
    public static KeyTarget With(this KeyTarget target, byte[]? publicHalf) => publicHalf is null ? target : target with
    {
        DeferredPublicKeyDigest = PublicKeyDigest.Of(publicHalf),
        Key = PublicKeyReader.Read(publicHalf, "its public half is malformed"),
    };
}
