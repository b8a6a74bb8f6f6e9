using System.Formats.Asn1;
using CsCheck;

namespace CertLint.Readers.Tests.X509;

/// <summary>An attribute as .NET's ASN.1 writer and reader see it.</summary>
public sealed record EncodedAttribute(string Oid, int Tag, string Value);

/// <summary>Names made and read by System.Formats.Asn1 alone.</summary>
internal static class EncodedName
{
    private static readonly Gen<char> Printable =
        Gen.OneOf("ABCXYZabcxyz0189 '()+,-./:=?".ToCharArray());

    // No lone surrogates: UTF8String and BMPString cannot hold them.
    private static readonly Gen<char> Unicode =
        Gen.Frequency((3, Printable), (1, Gen.Char['\u0080', '\u07FF']), (1, Gen.Char['\u4E00', '\u9FFF']), (1, Gen.OneOf(',', '+', '"', '\\', '#', ';', '<')));

    // All that openssl, by which .NET loads certificates on Linux, takes in a name; not UniversalString, which .NET writes no text of.
    private static readonly Gen<(int Tag, string Value)> Values = Gen.OneOf(
        Text(UniversalTagNumber.UTF8String, Unicode),
        Text(UniversalTagNumber.BMPString, Unicode),
        Text(UniversalTagNumber.PrintableString, Printable),
        Text(UniversalTagNumber.IA5String, Gen.Char['\u0001', '\u007E']),
        Text(UniversalTagNumber.T61String, Gen.Char[' ', '\u00FF']),
        Text(UniversalTagNumber.NumericString, Gen.OneOf('0', '5', '9', ' ')));

    private static readonly Gen<string> Types = Gen.OneOf(
        "2.5.4.3", "2.5.4.6", "2.5.4.7", "2.5.4.8", "2.5.4.10", "2.5.4.11", "1.2.840.113549.1.9.1", "0.9.2342.19200300.100.1.25",
        "1.3.6.1.4.1.311.60.2.1.3", "2.25.329800735698586629295641978511506172918", "2.999.1", "1.39.128.16384");

    private static readonly Gen<EncodedAttribute> Attributes =
        Gen.Select(Types, Values, (type, value) => new EncodedAttribute(type, value.Tag, value.Value));

    /// <summary>RDNs of one to three attributes.</summary>
    public static Gen<EncodedAttribute[][]> Names { get; } =
        Gen.Frequency((5, Attributes.Array[1]), (1, Attributes.Array[2, 3])).Array[0, 8];

    public static byte[] Encode(EncodedAttribute[][] name)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            foreach (var rdn in name)
            {
                using (writer.PushSetOf())
                {
                    foreach (var attribute in rdn)
                        Write(writer, attribute);
                }
            }
        }

        return writer.Encode();
    }

    /// <summary>What .NET decodes, in the order of the encoding (a SET OF is sorted when written).</summary>
    public static EncodedAttribute[][] Decode(byte[] name)
    {
        var rdns = new List<EncodedAttribute[]>();
        var sequence = new AsnReader(name, AsnEncodingRules.DER).ReadSequence();
        while (sequence.HasData)
        {
            var rdn = new List<EncodedAttribute>();
            var set = sequence.ReadSetOf();
            while (set.HasData)
            {
                var attribute = set.ReadSequence();
                var type = attribute.ReadObjectIdentifier();
                var tag = (UniversalTagNumber)attribute.PeekTag().TagValue;
                rdn.Add(new EncodedAttribute(type, (int)tag, attribute.ReadCharacterString(tag)));
            }

            rdns.Add([.. rdn]);
        }

        return [.. rdns];
    }

    private static Gen<(int Tag, string Value)> Text(UniversalTagNumber tag, Gen<char> characters) =>
        characters.Array[1, 40].Select(value => ((int)tag, new string(value)));

    private static void Write(AsnWriter writer, EncodedAttribute attribute)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(attribute.Oid);
            writer.WriteCharacterString((UniversalTagNumber)attribute.Tag, attribute.Value);
        }
    }
}
