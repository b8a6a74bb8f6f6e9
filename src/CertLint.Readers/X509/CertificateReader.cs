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
    private const string ExtensionsPath = "tbsCertificate.extensions";
    private const string MalformedAlgorithm = "its signatureAlgorithm is malformed";

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
        var opened = DerStructure.Open(content, out var longLength);
        var encoding = opened.PeekEncodedValue();
        var flaws = new FlawList(encoding);
        if (longLength is { } offset)
            flaws.AddAt(EncodingFlawKind.NotShortest, "Certificate", offset);
        var certificate = opened.Enter(Asn1Tag.Sequence, Malformed);
        var reader = certificate.Enter(Asn1Tag.Sequence, Malformed);
        var outer = certificate.Encoding(Asn1Tag.Sequence, Malformed);
        var algorithm = SignatureAlgorithm.Read(AsnReading.ReaderOf(outer).Enter(Asn1Tag.Sequence, Malformed), MalformedAlgorithm);
        var signature = certificate.Contents(Asn1Tag.PrimitiveBitString, Malformed);
        if (certificate.HasData)
            flaws.Add(EncodingFlawKind.UnexpectedElement, "Certificate", certificate.PeekEncodedValue());
        var version = VersionReader.Read(reader, flaws);
        var serialNumber = reader.Contents(Asn1Tag.Integer, MalformedSerialNumber);
        SerialNumberReader.Check(serialNumber, flaws);
        var inner = reader.Encoding(Asn1Tag.Sequence, MalformedSignature);
        var issuer = reader.Encoding(Asn1Tag.Sequence, MalformedIssuer);
        var validity = ValidityReader.Read(reader.Encoding(Asn1Tag.Sequence, MalformedValidity), MalformedValidity, flaws);
        var subject = reader.Encoding(Asn1Tag.Sequence, MalformedSubject);
        var publicKey = reader.Encoding(Asn1Tag.Sequence, MalformedPublicKey);
        var extensions = ReadOptionalFields(reader, place, flaws);
        return new CertificateTarget(place)
        {
            Version = version,
            Subject = NameReader.Read(subject, place, MalformedSubject),
            Issuer = NameReader.Read(issuer, place, MalformedIssuer),
            IsSelfIssued = subject.Span.SequenceEqual(issuer.Span) && !IsEmpty(subject.Span),
            Extensions = extensions?.Extensions ?? [],
            IsAuthority = extensions?.Constraints.IsAuthority ?? false,
            PathLength = extensions?.Constraints.PathLength,
            AlternativeNames = extensions?.AlternativeNames ?? [],
            AreAlternativeNamesComplete = extensions?.AreAlternativeNamesComplete ?? true,
            IsAlternativeNameCritical = extensions?.IsAlternativeNameCritical ?? false,
            ExtendedKeyUsages = extensions?.ExtendedKeyUsages,
            KeyUsage = extensions?.KeyUsage,
            Policies = extensions?.Policies ?? [],
            SubjectKeyIdentifier = extensions?.SubjectKeyIdentifier,
            AuthorityKeyIdentifier = extensions?.AuthorityKeyIdentifier,
            NotBefore = validity.NotBefore,
            NotAfter = validity.NotAfter,
            Validity = validity.Length is { } length ? new Placed<TimeSpan>(length, place) : null,
            SerialNumber = Hexadecimal.Of(serialNumber.Span),
            SignatureAlgorithm = algorithm.Oid,
            SignatureFlaws = SignatureFlawReader.Of(outer, inner, signature),
            Digest = algorithm.Digest is { } digest ? new Placed<string>(digest, place) : null,
            DeferredFingerprint = Digests.OfCopy(encoding),
            Key = new Placed<KeyParameters>(PublicKeyReader.Read(publicKey, MalformedPublicKey), place),
            DeferredPublicKeyDigest = PublicKeyDigest.Of(publicKey),
            EncodingFlaws = flaws.All,
        };
    }

    // An empty name, which an issuer cannot have, names nobody who could be the same.
    private static bool IsEmpty(ReadOnlySpan<byte> name) => name.Length == 2;

    // Unique identifiers and extensions; of several lists of extensions, which cannot be, the first counts.
    private static ExtensionReading? ReadOptionalFields(AsnReader reader, SourceSpan place, FlawList flaws)
    {
        ExtensionReading? extensions = null;
        while (reader.HasData)
        {
            var tag = reader.PeekTag();
            if (tag == Extensions && extensions is null)
            {
                var contents = reader.Contents(Extensions, MalformedExtensions);
                extensions = ExtensionReading.Of(contents, ExtensionsPath, place, flaws);
                continue;
            }

            var kind = tag == IssuerUniqueId || tag == SubjectUniqueId ? EncodingFlawKind.UniqueIdentifier : EncodingFlawKind.UnexpectedElement;
            var path = tag == IssuerUniqueId ? "tbsCertificate.issuerUniqueID" : tag == SubjectUniqueId ? "tbsCertificate.subjectUniqueID" : "tbsCertificate";
            flaws.Add(kind, path, reader.ReadEncodedValue());
        }

        return extensions;
    }
}
