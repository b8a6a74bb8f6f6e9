using CertLint.Model;
using CertLint.Readers.Asn1;
using CertLint.Readers.Keys;
using CertLint.Readers.Pkcs7;
using CertLint.Readers.X509;

namespace CertLint.Readers.Pem;

/// <summary>What a label promises and who reads it.</summary>
internal static class PemContent
{
    /// <summary>Reads a block.</summary>
    /// <param name="label">One of <see cref="PemLabels.IsRead"/>.</param>
    /// <param name="body">Its inside.</param>
    /// <param name="place">Its BEGIN line.</param>
    /// <param name="entry">What to call it where its file holds several.</param>
    /// <exception cref="MalformedContentException">It is not what its label says.</exception>
    public static BundleReading Read(string label, PemBody body, SourceSpan place, string? entry) => PemLabels.IsPkcs7(label)
        ? BundleReading.Read(body.Content, place, entry)
        : new BundleReading([ReadOne(label, body, place) with { Entry = entry }], []);

    private static LintTarget ReadOne(string label, PemBody body, SourceSpan place) => label switch
    {
        "CERTIFICATE REQUEST" or "NEW CERTIFICATE REQUEST" => CertificationRequestReader.Read(body.Content, place),
        "CERTIFICATE" or "X509 CERTIFICATE" or "TRUSTED CERTIFICATE" => CertificateReader.Read(body.Content, place),
        _ => ReadKey(label, body, place),
    };

    private static KeyTarget ReadKey(string label, PemBody body, SourceSpan place)
    {
        var key = new KeyTarget(place) { Label = label };
        if (body.IsEncrypted)
        {
            // Of what is encrypted nothing tells whether it was decoded right.
            return body.Flaw is { } flaw ? throw new MalformedContentException(flaw) : key with { IsEncrypted = true };
        }

        return label switch
        {
            "RSA PRIVATE KEY" => key.With(RsaPrivateKey.PublicHalfOf(body.Content)),
            "EC PRIVATE KEY" => key.With(EcPrivateKey.PublicHalfOf(body.Content)),
            "DSA PRIVATE KEY" => key.With(DsaPrivateKey.PublicHalfOf(body.Content)),
            "PRIVATE KEY" => key.With(PrivateKeyInfo.PublicHalfOf(body.Content)),
            "ENCRYPTED PRIVATE KEY" => key with { IsEncrypted = EncryptedPrivateKeyInfo.Check(body.Content) },
            _ => key with { IsEncrypted = OpenSshPrivateKey.IsEncrypted(body.Content) },
        };
    }
}
