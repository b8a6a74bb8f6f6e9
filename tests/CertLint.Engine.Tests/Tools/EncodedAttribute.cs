using System.Formats.Asn1;
using System.Text;

namespace CertLint.Tests.Tools;

/// <summary>One attribute of an encoded name.</summary>
/// <param name="Oid">Dotted decimal.</param>
/// <param name="Tag">The universal tag of its string type.</param>
/// <param name="Value">The string.</param>
internal sealed record EncodedAttribute(string Oid, int Tag, string Value)
{
    /// <summary>
    /// The RDNs of a DER Name in their order; the attributes of each in the order of their text, because DER orders a SET by
    /// its octets.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<EncodedAttribute>> Decode(ReadOnlyMemory<byte> name)
    {
        var rdns = new List<IReadOnlyList<EncodedAttribute>>();
        var sequence = new AsnReader(name, AsnEncodingRules.DER).ReadSequence();
        while (sequence.HasData)
        {
            var attributes = new List<EncodedAttribute>();
            var set = sequence.ReadSetOf();
            while (set.HasData)
                attributes.Add(DecodeOne(set.ReadSequence()));
            rdns.Add(attributes);
        }

        return rdns;
    }

    /// <summary>The RDNs on one line each, to compare and to show.</summary>
    public static string Show(IEnumerable<IEnumerable<EncodedAttribute>> rdns) => string.Join(
        "\n", rdns.Select(rdn => string.Join(" & ", rdn.Select(part => $"{part.Oid}={part.Tag}:{part.Value}").Order(StringComparer.Ordinal))));

    private static EncodedAttribute DecodeOne(AsnReader attribute)
    {
        var oid = attribute.ReadObjectIdentifier();
        var tag = attribute.PeekTag().TagValue;
        var octets = attribute.PeekContentBytes().Span;
        // .NET is stricter than openssl about what a PrintableString or UTF8String may hold; the octets say what is there.
        var encoding = tag == (int)UniversalTagNumber.BMPString ? Encoding.BigEndianUnicode
            : tag == (int)UniversalTagNumber.UTF8String ? Encoding.UTF8
            : Encoding.Latin1;
        return new EncodedAttribute(oid, tag, encoding.GetString(octets));
    }
}
