using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads a certificate (RFC 5280 4.1).</summary>
internal static class CertificateReader
{
    private const string Malformed = "it is no X.509 certificate";

    /// <summary>
    /// The certificate at the start of <paramref name="content"/>; trust settings (CertAux) may follow it, as
    /// <c>openssl x509 -trustout</c> writes them.
    /// </summary>
    /// <exception cref="MalformedContentException">There is none, or a part that CertLint reads is malformed.</exception>
    public static CertificateTarget Read(byte[] content, SourceSpan place)
    {
        var certificate = DerStructure.Read(content).Children;
        var reader = certificate.Read(DerTag.Sequence, Malformed).Children;
        _ = certificate.Read(DerTag.Sequence, Malformed);
        _ = certificate.Read(DerTag.BitString, Malformed);
        _ = reader.TryRead(DerTag.Explicit(0), out _);
        _ = reader.Read(DerTag.Integer, Malformed);
        _ = reader.Read(DerTag.Sequence, Malformed);
        var issuer = reader.Read(DerTag.Sequence, Malformed);
        _ = reader.Read(DerTag.Sequence, Malformed);
        var subject = reader.Read(DerTag.Sequence, Malformed);
        var publicKey = reader.Read(DerTag.Sequence, Malformed);
        var extensions = ReadExtensions(reader, place);
        return new CertificateTarget(place)
        {
            Subject = NameReader.Read(subject, place),
            Issuer = NameReader.Read(issuer, place),
            IsSelfIssued = subject.HasSameBytesAs(issuer),
            IsAuthority = extensions.IsAuthority,
            AlternativeNames = extensions.AlternativeNames,
            PublicKeyDigest = PublicKeyDigest.Of(publicKey),
        };
    }

    private static ExtensionReading ReadExtensions(DerReader reader, SourceSpan place)
    {
        _ = reader.TryRead(DerTag.Implicit(1), out _);
        _ = reader.TryRead(DerTag.Implicit(2), out _);
        return reader.TryRead(DerTag.Explicit(3), out var extensions)
            ? ExtensionReading.Of(extensions.Children.Read(DerTag.Sequence, Malformed), place)
            : ExtensionReading.None;
    }
}
