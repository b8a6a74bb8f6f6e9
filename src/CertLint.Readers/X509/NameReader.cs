using System.Formats.Asn1;
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
    public static DistinguishedName Read(ReadOnlyMemory<byte> name, SourceSpan place)
    {
        var rdns = new List<RelativeDistinguishedName>(8);
        var reader = AsnReading.ReaderOf(name).Enter(Asn1Tag.Sequence, Malformed);
        while (reader.HasData)
        {
            var rdn = reader.Enter(Asn1Tag.SetOf, Malformed);
            if (rdn.HasData)
                rdns.Add(new RelativeDistinguishedName(ReadAttributes(rdn, place)));
        }

        return new DistinguishedName(rdns, IsEncodedInReverse: false, place);
    }

    private static List<NameAttribute> ReadAttributes(AsnReader rdn, SourceSpan place)
    {
        var attributes = new List<NameAttribute>(1);
        while (rdn.HasData)
        {
            var parts = rdn.Enter(Asn1Tag.Sequence, Malformed);
            var type = parts.Oid(Asn1Tag.ObjectIdentifier, Malformed);
            if (!parts.HasData)
                throw new MalformedContentException(Malformed);
            var tag = parts.PeekTag();
            attributes.Add(new NameAttribute(
                AttributeType.FromOid(type),
                MappedText.At(StringDecoding.Decode(parts), place),
                StringTag: tag.TagClass == TagClass.Universal ? tag.TagValue : null));
        }

        return attributes;
    }
}
