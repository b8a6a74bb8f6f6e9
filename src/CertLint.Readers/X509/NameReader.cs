using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads an encoded Name (RFC 5280 4.1.2.4) with the string type of each value.</summary>
internal static class NameReader
{
    /// <summary>The name, its RDNs in encoded order; every place is <paramref name="place"/>.</summary>
    /// <param name="name">The encoded Name.</param>
    /// <param name="place">Where the artifact stands.</param>
    /// <param name="reason">What to tell of a malformed one: words that follow "because", with the field.</param>
    /// <exception cref="MalformedContentException">It is no Name.</exception>
    public static DistinguishedName Read(ReadOnlyMemory<byte> name, SourceSpan place, string reason)
    {
        var rdns = new List<RelativeDistinguishedName>(8);
        var reader = AsnReading.ReaderOf(name).Enter(Asn1Tag.Sequence, reason);
        while (reader.HasData)
        {
            var rdn = reader.Enter(Asn1Tag.SetOf, reason);
            if (rdn.HasData)
                rdns.Add(new RelativeDistinguishedName(ReadAttributes(rdn, place, reason)));
        }

        return new DistinguishedName(rdns, IsEncodedInReverse: false, place);
    }

    private static List<NameAttribute> ReadAttributes(AsnReader rdn, SourceSpan place, string reason)
    {
        var attributes = new List<NameAttribute>(1);
        while (rdn.HasData)
        {
            var parts = rdn.Enter(Asn1Tag.Sequence, reason);
            var type = parts.Oid(Asn1Tag.ObjectIdentifier, reason);
            if (!parts.HasData)
                throw new MalformedContentException(reason);
            var tag = parts.PeekTag();
            attributes.Add(new NameAttribute(
                AttributeType.FromOid(type),
                MappedText.At(StringDecoding.Decode(parts), place),
                StringTag: tag.TagClass == TagClass.Universal ? tag.TagValue : null));
        }

        return attributes;
    }
}
