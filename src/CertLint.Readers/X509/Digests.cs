using System.Security.Cryptography;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Digests that tell whether two things are the same.</summary>
internal static class Digests
{
    /// <summary>SHA-256 in lower-case hexadecimal, of a copy, so that nobody keeps the file around it.</summary>
    public static DeferredText OfCopy(ReadOnlyMemory<byte> content)
    {
        var copy = content.ToArray();
        return new DeferredText(() => Sha256(copy));
    }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string Sha256(ReadOnlySpan<byte> content)
    {
#if NET
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, digest);
        return Hexadecimal.Of(digest);
#else
        using var algorithm = SHA256.Create();
        return Hexadecimal.Of(algorithm.ComputeHash(content.ToArray()));
#endif
    }
}
