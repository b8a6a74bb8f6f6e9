using CertLint.Model;
using CertLint.Readers.Keys;
using CertLint.Readers.X509;

namespace CertLint.Readers.Pem;

/// <summary>What a label promises (RFC 7468, and openssl's older ones) and who reads it.</summary>
internal static class PemContent
{
    /// <summary>True where CertLint has something to say about blocks of this label.</summary>
    public static bool IsRead(string label) => IsKey(label)
        || label is "CERTIFICATE" or "X509 CERTIFICATE" or "TRUSTED CERTIFICATE" or "CERTIFICATE REQUEST" or "NEW CERTIFICATE REQUEST";

    /// <summary>True where the label promises a private key that CertLint reads.</summary>
    public static bool IsKey(string label) =>
        label is "PRIVATE KEY" or "ENCRYPTED PRIVATE KEY" or "RSA PRIVATE KEY" or "EC PRIVATE KEY" or "DSA PRIVATE KEY"
            or "OPENSSH PRIVATE KEY";

    /// <summary>Reads a block.</summary>
    /// <exception cref="Asn1.MalformedContentException">It is not what its label says.</exception>
    public static LintTarget Read(string label, PemBody body, SourceSpan place) => label switch
    {
        "CERTIFICATE REQUEST" or "NEW CERTIFICATE REQUEST" => CertificationRequestReader.Read(body.Content, place),
        "CERTIFICATE" or "X509 CERTIFICATE" or "TRUSTED CERTIFICATE" => CertificateReader.Read(body.Content, place),
        _ => ReadKey(label, body, place),
    };

    private static KeyTarget ReadKey(string label, PemBody body, SourceSpan place)
    {
        var key = new KeyTarget(place) { Label = label };
        if (body.IsEncrypted)
            return key with { IsEncrypted = true };
        return label switch
        {
            "RSA PRIVATE KEY" => key with { PublicKeyDigest = RsaPrivateKey.DigestOf(body.Content) },
            "EC PRIVATE KEY" => key with { PublicKeyDigest = EcPrivateKey.DigestOf(body.Content) },
            "DSA PRIVATE KEY" => key with { PublicKeyDigest = DsaPrivateKey.DigestOf(body.Content) },
            "PRIVATE KEY" => key with { PublicKeyDigest = PrivateKeyInfo.DigestOf(body.Content) },
            "ENCRYPTED PRIVATE KEY" => key with { IsEncrypted = EncryptedPrivateKeyInfo.Check(body.Content) },
            _ => key with { IsEncrypted = OpenSshPrivateKey.IsEncrypted(body.Content) },
        };
    }
}
