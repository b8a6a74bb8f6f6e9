using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads a certification request (PKCS #10, RFC 2986).</summary>
internal static class CertificationRequestReader
{
    private const string Malformed = "it is no PKCS #10 request";
    private const string MalformedSubject = "its certificationRequestInfo.subject is malformed";
    private const string MalformedPublicKey = "its certificationRequestInfo.subjectPKInfo is malformed";
    private const string MalformedAttributes = "its certificationRequestInfo.attributes are malformed";
    private const string ExtensionsPath = "certificationRequestInfo.attributes.extensionRequest";
    private const string MalformedAlgorithm = "its signatureAlgorithm is malformed";

    private static readonly Asn1Tag Attributes = AsnReading.Context(0, isConstructed: true);

    // extensionRequest (RFC 2985 5.4.2) and Microsoft's older CERT_EXTENSIONS of the same form.
    private const string ExtensionRequest = "1.2.840.113549.1.9.14";
    private const string MicrosoftExtensions = "1.3.6.1.4.1.311.2.1.14";

    /// <summary>The request at the start of <paramref name="content"/>.</summary>
    /// <exception cref="MalformedContentException">There is none, or a part that CertLint reads is malformed.</exception>
    public static RequestTarget Read(ReadOnlyMemory<byte> content, SourceSpan place)
    {
        var opened = DerStructure.Open(content, out var longLength);
        var flaws = new FlawList(opened.PeekEncodedValue());
        if (longLength is { } offset)
            flaws.AddAt(EncodingFlawKind.NotShortest, "CertificationRequest", offset);
        var request = opened.Enter(Asn1Tag.Sequence, Malformed);
        var signed = request.Encoding(Asn1Tag.Sequence, Malformed);
        var reader = AsnReading.ReaderOf(signed).Enter(Asn1Tag.Sequence, Malformed);
        var identifier = request.Encoding(Asn1Tag.Sequence, Malformed);
        var algorithm = SignatureAlgorithm.Read(AsnReading.ReaderOf(identifier).Enter(Asn1Tag.Sequence, Malformed), MalformedAlgorithm);
        var signature = request.Contents(Asn1Tag.PrimitiveBitString, Malformed);
        _ = reader.Encoding(Asn1Tag.Integer, Malformed);
        var subject = reader.Encoding(Asn1Tag.Sequence, MalformedSubject);
        var publicKey = reader.Encoding(Asn1Tag.Sequence, MalformedPublicKey);
        var target = new RequestTarget(place)
        {
            Purpose = Purpose.Request,
            Subject = NameReader.Read(subject, place, MalformedSubject),
            SignatureAlgorithm = algorithm.Oid,
            SignatureFlaws = SignatureFlawReader.Of(identifier),
            IsSignatureValid = RequestSignature.Verify(algorithm, identifier, signed, signature, publicKey),
            Digest = algorithm.Digest is { } digest ? new Placed<string>(digest, place) : null,
            Key = new Placed<KeyParameters>(PublicKeyReader.Read(publicKey, MalformedPublicKey), place),
            DeferredPublicKeyDigest = PublicKeyDigest.Of(publicKey),
        };
        if (reader.IsAt(Attributes))
            target = WithExtensions(target, reader.Enter(Attributes, Malformed), flaws);
        return target with { EncodingFlaws = flaws.All };
    }

    // Of several requests for extensions the first that says a thing counts.
    private static RequestTarget WithExtensions(RequestTarget target, AsnReader attributes, FlawList flaws)
    {
        while (target.AlternativeNames.Count == 0 && attributes.IsAt(Asn1Tag.Sequence))
        {
            var parts = attributes.Enter(Asn1Tag.Sequence, MalformedAttributes);
            var type = parts.Oid(Asn1Tag.ObjectIdentifier, MalformedAttributes);
            var values = parts.Enter(Asn1Tag.SetOf, MalformedAttributes);
            if (type is not (ExtensionRequest or MicrosoftExtensions) || !values.IsAt(Asn1Tag.Sequence))
                continue;
            var extensions = ExtensionReading.Of(values.ReadEncodedValue(), ExtensionsPath, target.Place, flaws);
            target = target with
            {
                Extensions = target.Extensions.Count > 0 ? target.Extensions : extensions.Extensions,
                IsAuthority = target.IsAuthority || extensions.Constraints.IsAuthority,
                PathLength = target.PathLength ?? extensions.Constraints.PathLength,
                AlternativeNames = extensions.AlternativeNames,
                AreAlternativeNamesComplete = target.AreAlternativeNamesComplete && extensions.AreAlternativeNamesComplete,
                IsAlternativeNameCritical = extensions.IsAlternativeNameCritical,
                KeyUsage = target.KeyUsage ?? extensions.KeyUsage,
                ExtendedKeyUsages = target.ExtendedKeyUsages ?? extensions.ExtendedKeyUsages,
            };
        }

        return target;
    }
}
