using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>What the extensions of a certificate or request say (RFC 5280 4.2). Of repeated ones the first counts.</summary>
/// <param name="IsAuthority">basicConstraints says CA:TRUE.</param>
/// <param name="AlternativeNames">subjectAltName.</param>
internal readonly record struct ExtensionReading(bool IsAuthority, IReadOnlyList<GeneralName> AlternativeNames)
{
    private const string Malformed = "its extensions are malformed";
    private const string SubjectAltName = "2.5.29.17";
    private const string BasicConstraints = "2.5.29.19";

    /// <summary>No extensions.</summary>
    public static ExtensionReading None { get; } = new(false, []);

    /// <summary>Reads the elements of a SEQUENCE OF Extension.</summary>
    /// <exception cref="MalformedContentException">It, or an extension that CertLint reads, is none.</exception>
    public static ExtensionReading Of(AsnReader extensions, SourceSpan place)
    {
        bool? isAuthority = null;
        IReadOnlyList<GeneralName>? names = null;
        while (extensions.HasData)
        {
            var parts = extensions.Enter(Asn1Tag.Sequence, Malformed);
            var type = parts.Oid(Asn1Tag.ObjectIdentifier, Malformed);
            parts.SkipOptional(Asn1Tag.Boolean);
            var value = parts.Contents(Asn1Tag.PrimitiveOctetString, Malformed);
            if (type == BasicConstraints)
                isAuthority ??= ReadBasicConstraints(value);
            else if (type == SubjectAltName)
                names ??= GeneralNameReader.ReadAll(value, place);
        }

        return new ExtensionReading(isAuthority ?? false, names ?? []);
    }

    private static bool ReadBasicConstraints(ReadOnlyMemory<byte> value)
    {
        const string reason = "its basicConstraints are malformed";
        var constraints = DerStructure.OpenWhole(value).Enter(Asn1Tag.Sequence, reason);
        return constraints.IsAt(Asn1Tag.Boolean)
            && constraints.Contents(Asn1Tag.Boolean, reason) is { Length: 1 } isAuthority && isAuthority.Span[0] != 0;
    }
}
