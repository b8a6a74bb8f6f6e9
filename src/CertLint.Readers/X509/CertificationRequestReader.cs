using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads a certification request (PKCS #10, RFC 2986).</summary>
internal static class CertificationRequestReader
{
    private const string Malformed = "it is no PKCS #10 request";

    // extensionRequest (RFC 2985 5.4.2) and Microsoft's older CERT_EXTENSIONS of the same form.
    private const string ExtensionRequest = "1.2.840.113549.1.9.14";
    private const string MicrosoftExtensions = "1.3.6.1.4.1.311.2.1.14";

    /// <summary>The request at the start of <paramref name="content"/>.</summary>
    /// <exception cref="MalformedContentException">There is none, or a part that CertLint reads is malformed.</exception>
    public static RequestTarget Read(byte[] content, SourceSpan place)
    {
        var request = DerStructure.Read(content).Children;
        var reader = request.Read(DerTag.Sequence, Malformed).Children;
        _ = request.Read(DerTag.Sequence, Malformed);
        _ = request.Read(DerTag.BitString, Malformed);
        _ = reader.Read(DerTag.Integer, Malformed);
        var subject = reader.Read(DerTag.Sequence, Malformed);
        var publicKey = reader.Read(DerTag.Sequence, Malformed);
        return new RequestTarget(place)
        {
            Purpose = Purpose.Request,
            Subject = NameReader.Read(subject, place),
            AlternativeNames = reader.TryRead(DerTag.Explicit(0), out var attributes) ? ReadNames(attributes, place) : [],
            PublicKeyDigest = PublicKeyDigest.Of(publicKey),
        };
    }

    private static IReadOnlyList<GeneralName> ReadNames(DerElement attributes, SourceSpan place)
    {
        IReadOnlyList<GeneralName> names = [];
        var reader = attributes.Children;
        while (names.Count == 0 && reader.TryRead(DerTag.Sequence, out var attribute))
        {
            var parts = attribute.Children;
            var type = ObjectIdentifierText.Of(parts.Read(DerTag.ObjectIdentifier, Malformed));
            var values = parts.Read(DerTag.Set, Malformed).Children;
            if (type is ExtensionRequest or MicrosoftExtensions && values.TryRead(DerTag.Sequence, out var extensions))
                names = ExtensionReading.Of(extensions, place).AlternativeNames;
        }

        return names;
    }
}
