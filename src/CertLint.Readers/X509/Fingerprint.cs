using System.Security.Cryptography;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>SHA-256 in lower-case hexadecimal, as tools show a certificate's.</summary>
internal static class Fingerprint
{
    /// <summary>The digest of an encoding.</summary>
    public static string Of(byte[] encoding)
    {
#if NET
        return Hexadecimal.Of(SHA256.HashData(encoding));
#else
        using var algorithm = SHA256.Create();
        return Hexadecimal.Of(algorithm.ComputeHash(encoding));
#endif
    }
}
