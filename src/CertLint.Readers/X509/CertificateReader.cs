using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads a certificate (RFC 5280 4.1).</summary>
internal static class CertificateReader
{
    private const string Malformed = "it is no X.509 certificate";
    private const string MalformedSerialNumber = "its tbsCertificate.serialNumber is malformed";
    private const string MalformedSignature = "its tbsCertificate.signature is malformed";
    private const string MalformedIssuer = "its tbsCertificate.issuer is malformed";
    private const string MalformedValidity = "its tbsCertificate.validity is malformed";
    private const string MalformedSubject = "its tbsCertificate.subject is malformed";
    private const string MalformedPublicKey = "its tbsCertificate.subjectPublicKeyInfo is malformed";
    private const string MalformedExtensions = "its tbsCertificate.extensions are malformed";
    private const string MalformedAlgorithm = "its signatureAlgorithm is malformed";

    private static readonly Asn1Tag Version = AsnReading.Context(0, isConstructed: true);
    private static readonly Asn1Tag IssuerUniqueId = AsnReading.Context(1, isConstructed: false);
    private static readonly Asn1Tag SubjectUniqueId = AsnReading.Context(2, isConstructed: false);
    private static readonly Asn1Tag Extensions = AsnReading.Context(3, isConstructed: true);

    /// <summary>
    /// The certificate at the start of <paramref name="content"/>; trust settings (CertAux) may follow it, as
    /// <c>openssl x509 -trustout</c> writes them.
    /// </summary>
    /// <exception cref="MalformedContentException">There is none, or a part that CertLint reads is malformed.</exception>
    public static CertificateTarget Read(ReadOnlyMemory<byte> content, SourceSpan place)
    {
        var opened = DerStructure.Open(content);
        var encoding = opened.PeekEncodedValue();
        var certificate = opened.Enter(Asn1Tag.Sequence, Malformed);
        var reader = certificate.Enter(Asn1Tag.Sequence, Malformed);
        var algorithm = SignatureAlgorithm.Read(certificate.Enter(Asn1Tag.Sequence, Malformed), MalformedAlgorithm);
        _ = certificate.Encoding(Asn1Tag.PrimitiveBitString, Malformed);
        reader.SkipOptional(Version);
        var serialNumber = reader.Contents(Asn1Tag.Integer, MalformedSerialNumber);
        _ = reader.Encoding(Asn1Tag.Sequence, MalformedSignature);
        var issuer = reader.Encoding(Asn1Tag.Sequence, MalformedIssuer);
        var validity = ValidityReader.Read(reader.Encoding(Asn1Tag.Sequence, MalformedValidity), MalformedValidity);
        var subject = reader.Encoding(Asn1Tag.Sequence, MalformedSubject);
        var publicKey = reader.Encoding(Asn1Tag.Sequence, MalformedPublicKey);
        var extensions = ReadExtensions(reader, place);
        return new CertificateTarget(place)
        {
            Subject = NameReader.Read(subject, place, MalformedSubject),
            Issuer = NameReader.Read(issuer, place, MalformedIssuer),
            IsSelfIssued = subject.Span.SequenceEqual(issuer.Span),
            IsAuthority = extensions.IsAuthority,
            AlternativeNames = extensions.AlternativeNames,
            IsAlternativeNameCritical = extensions.IsAlternativeNameCritical,
            ExtendedKeyUsages = extensions.ExtendedKeyUsages,
            KeyUsage = extensions.KeyUsage,
            Policies = extensions.Policies,
            SubjectKeyIdentifier = extensions.SubjectKeyIdentifier,
            AuthorityKeyIdentifier = extensions.AuthorityKeyIdentifier,
            NotBefore = validity.NotBefore,
            NotAfter = validity.NotAfter,
            Validity = validity.Length is { } length ? new Placed<TimeSpan>(length, place) : null,
            SerialNumber = Hexadecimal.Of(serialNumber.Span),
            SignatureAlgorithm = algorithm.Oid,
            Digest = algorithm.Digest is { } digest ? new Placed<string>(digest, place) : null,
            Fingerprint = Digests.Sha256(encoding.Span),
            Key = new Placed<KeyParameters>(PublicKeyReader.Read(publicKey, MalformedPublicKey), place),
            PublicKeyDigest = PublicKeyDigest.Of(publicKey),
        };
    }

    private static ExtensionReading ReadExtensions(AsnReader reader, SourceSpan place)
    {
        reader.SkipOptional(IssuerUniqueId);
        reader.SkipOptional(SubjectUniqueId);
        return reader.IsAt(Extensions)
            ? ExtensionReading.Of(reader.Enter(Extensions, MalformedExtensions).Enter(Asn1Tag.Sequence, MalformedExtensions), place)
            : ExtensionReading.None;
    }
}
