using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads a certificate (RFC 5280 4.1).</summary>
internal static class CertificateReader
{
    private const string Malformed = "it is no X.509 certificate";

    private static readonly Asn1Tag Version = AsnReading.Context(0, isConstructed: true);
    private static readonly Asn1Tag IssuerUniqueId = AsnReading.Context(1, isConstructed: false);
    private static readonly Asn1Tag SubjectUniqueId = AsnReading.Context(2, isConstructed: false);
    private static readonly Asn1Tag Extensions = AsnReading.Context(3, isConstructed: true);

    /// <summary>
    /// The certificate at the start of <paramref name="content"/>; trust settings (CertAux) may follow it, as
    /// <c>openssl x509 -trustout</c> writes them.
    /// </summary>
    /// <exception cref="MalformedContentException">There is none, or a part that CertLint reads is malformed.</exception>
    public static CertificateTarget Read(byte[] content, SourceSpan place)
    {
        var certificate = DerStructure.Open(content).Enter(Asn1Tag.Sequence, Malformed);
        var reader = certificate.Enter(Asn1Tag.Sequence, Malformed);
        _ = certificate.Encoding(Asn1Tag.Sequence, Malformed);
        _ = certificate.Encoding(Asn1Tag.PrimitiveBitString, Malformed);
        reader.SkipOptional(Version);
        _ = reader.Encoding(Asn1Tag.Integer, Malformed);
        _ = reader.Encoding(Asn1Tag.Sequence, Malformed);
        var issuer = reader.Encoding(Asn1Tag.Sequence, Malformed);
        var validity = reader.Encoding(Asn1Tag.Sequence, Malformed);
        var subject = reader.Encoding(Asn1Tag.Sequence, Malformed);
        var publicKey = reader.Encoding(Asn1Tag.Sequence, Malformed);
        var extensions = ReadExtensions(reader, place);
        return new CertificateTarget(place)
        {
            Subject = NameReader.Read(subject, place),
            Issuer = NameReader.Read(issuer, place),
            IsSelfIssued = subject.Span.SequenceEqual(issuer.Span),
            IsAuthority = extensions.IsAuthority,
            AlternativeNames = extensions.AlternativeNames,
            IsAlternativeNameCritical = extensions.IsAlternativeNameCritical,
            ExtendedKeyUsages = extensions.ExtendedKeyUsages,
            Policies = extensions.Policies,
            NotBefore = ValidityReader.NotBefore(validity),
            PublicKeyDigest = PublicKeyDigest.Of(publicKey),
        };
    }

    private static ExtensionReading ReadExtensions(AsnReader reader, SourceSpan place)
    {
        reader.SkipOptional(IssuerUniqueId);
        reader.SkipOptional(SubjectUniqueId);
        return reader.IsAt(Extensions)
            ? ExtensionReading.Of(reader.Enter(Extensions, Malformed).Enter(Asn1Tag.Sequence, Malformed), place)
            : ExtensionReading.None;
    }
}
