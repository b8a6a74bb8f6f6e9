using System.Formats.Asn1;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads by what certificates name the keys of their subjects and issuers.</summary>
internal static class KeyIdentifiers
{
    private const string Malformed = "its key identifier is malformed";

    private static readonly Asn1Tag KeyIdentifier = AsnReading.Context(0, isConstructed: false);

    /// <summary>subjectKeyIdentifier (RFC 5280 4.2.1.2) in lower-case hexadecimal; null where it is malformed.</summary>
    public static string? OfSubject(ReadOnlyMemory<byte> value)
    {
        try
        {
            return Text(DerStructure.OpenWhole(value).Contents(Asn1Tag.PrimitiveOctetString, Malformed));
        }
        catch (MalformedContentException)
        {
            return null;
        }
    }

    /// <summary>The keyIdentifier of authorityKeyIdentifier (RFC 5280 4.2.1.1); null where it has none, or is malformed.</summary>
    public static string? OfAuthority(ReadOnlyMemory<byte> value)
    {
        try
        {
            var identifier = DerStructure.OpenWhole(value).Enter(Asn1Tag.Sequence, Malformed);
            return identifier.IsAt(KeyIdentifier) ? Text(identifier.Contents(KeyIdentifier, Malformed)) : null;
        }
        catch (MalformedContentException)
        {
            return null;
        }
    }

    // An empty one names no key.
    private static string? Text(ReadOnlyMemory<byte> identifier) => identifier.IsEmpty ? null : Hexadecimal.Of(identifier.Span);
}
