using System.Security.Cryptography;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>What a certificate, a request and a private key of one key pair have in common: SHA-256 of the SubjectPublicKeyInfo.</summary>
internal static class PublicKeyDigest
{
    /// <summary>The digest of a SubjectPublicKeyInfo as it stands, in lower-case hexadecimal.</summary>
    /// <exception cref="MalformedContentException">It is none.</exception>
    public static string Of(DerElement publicKeyInfo)
    {
        const string reason = "its public key is malformed";
        var parts = publicKeyInfo.Children;
        _ = parts.Read(DerTag.Sequence, reason).Children.Read(DerTag.ObjectIdentifier, reason);
        _ = parts.Read(DerTag.BitString, reason);
        return Of(publicKeyInfo.Data, publicKeyInfo.Start, publicKeyInfo.End);
    }

    /// <summary>The digest of the SubjectPublicKeyInfo of this algorithm and key.</summary>
    /// <param name="algorithm">An AlgorithmIdentifier's encoding.</param>
    /// <param name="publicKey">What the BIT STRING holds.</param>
    public static string Of(byte[] algorithm, byte[] publicKey)
    {
        var info = DerEncoding.Encode(DerTag.Sequence, algorithm, DerEncoding.Encode(DerTag.BitString, [0], publicKey));
        return Of(info, 0, info.Length);
    }

    private static string Of(byte[] data, int start, int end)
    {
#if NET
        var digest = SHA256.HashData(data.AsSpan(start, end - start));
#else
        using var algorithm = SHA256.Create();
        var digest = algorithm.ComputeHash(data, start, end - start);
#endif
        return Hexadecimal.Of(digest, 0, digest.Length);
    }
}
