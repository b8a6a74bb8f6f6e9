using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads an encoded Name (RFC 5280 4.1.2.4) with the string type of each value.</summary>
internal static class NameReader
{
    private const string Malformed = "a name in it is malformed";

    /// <summary>The name, its RDNs in encoded order; every place is <paramref name="place"/>.</summary>
    /// <exception cref="MalformedContentException">It is no Name.</exception>
    public static DistinguishedName Read(DerElement name, SourceSpan place)
    {
        if (name.Identifier != DerTag.Sequence)
            throw new MalformedContentException(Malformed);
        var rdns = new List<RelativeDistinguishedName>(8);
        var reader = name.Children;
        while (reader.TryRead(out var rdn))
        {
            if (rdn.Identifier != DerTag.Set)
                throw new MalformedContentException(Malformed);
            if (rdn.ContentLength > 0)
                rdns.Add(new RelativeDistinguishedName(ReadAttributes(rdn, place)));
        }

        return new DistinguishedName(rdns, IsEncodedInReverse: false, place);
    }

    private static List<NameAttribute> ReadAttributes(DerElement rdn, SourceSpan place)
    {
        var attributes = new List<NameAttribute>(1);
        var reader = rdn.Children;
        while (reader.TryRead(out var attribute))
        {
            var parts = attribute.Children;
            var type = ObjectIdentifierText.Of(parts.Read(DerTag.ObjectIdentifier, Malformed));
            if (!parts.TryRead(out var value))
                throw new MalformedContentException(Malformed);
            attributes.Add(new NameAttribute(
                AttributeType.FromOid(type), MappedText.At(StringDecoding.Decode(value), place), StringTag: TagOf(value)));
        }

        return attributes;
    }

    // Only universal tags; 31 would mean that the number stands in further octets.
    private static int? TagOf(DerElement value) =>
        (value.Identifier & 0xC0) == 0 && (value.Identifier & 0x1F) != 0x1F ? value.Identifier & 0x1F : null;
}
