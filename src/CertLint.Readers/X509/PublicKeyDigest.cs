namespace CertLint.Readers.X509;

/// <summary>What a certificate, a request and a private key of one key pair have in common: SHA-256 of the SubjectPublicKeyInfo.</summary>
internal static class PublicKeyDigest
{
    /// <summary>The digest of a SubjectPublicKeyInfo as it stands, in lower-case hexadecimal.</summary>
    public static string Of(ReadOnlyMemory<byte> publicKeyInfo) => Digests.Sha256(publicKeyInfo.Span);
}
