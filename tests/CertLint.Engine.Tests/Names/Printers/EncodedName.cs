using System.Formats.Asn1;
using System.Text;
using CertLint.Model;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Printers;

/// <summary>Names as certificates hold them, valid or not: each as DER, and as CertLint's readers hand it over.</summary>
internal sealed record EncodedName(byte[] Der, DistinguishedName Name)
{
    private static readonly string[] Oids =
    [
        "2.5.4.3", "2.5.4.3", "2.5.4.6", "2.5.4.7", "2.5.4.8", "2.5.4.10", "2.5.4.11", "1.2.840.113549.1.9.1", "0.9.2342.19200300.100.1.25",
        "0.9.2342.19200300.100.1.1", "2.5.4.4", "2.5.4.5", "2.5.4.9", "2.5.4.12", "2.5.4.13", "2.5.4.15", "2.5.4.16", "2.5.4.17", "2.5.4.18",
        "2.5.4.20", "2.5.4.24", "2.5.4.41", "2.5.4.42", "2.5.4.43", "2.5.4.46", "2.5.4.65", "2.5.4.97", "2.5.4.99", "1.3.6.1.4.1.311.60.2.1.3",
        "1.2.840.113549.1.9.2", "1.2.840.113549.1.1.1", "2.16.840.1.101.3.4.2.1", "2.5.29.17", "1.2.3.4", "2.999.1", "1.3.6.1.4.1.99999.1",
    ];

    private static readonly int[] Tags = [12, 12, 12, 19, 19, 22, 18, 20, 30, 26, 28, 4, 5, 24];

    private static readonly string[] Values =
    [
        "", " ", "host.example.com", "*.example.com", "US", "Contoso, Ltd.", "Acme \"Big\" Corp", "\"", "\"\"", " x", "x ", "\tx", "x\n", "x\ry",
        "\u00A0x", "x\u2028", "A+B Ltd", "a=b", "a<b>", "C#", "#1 Plumbing", "a;b", "a\\b", "\\", "a@b", "12 34", "Café", "😀", "a\0", "\0", "a\0b\0\0",
        "O'Reilly & Sons", new string('x', 200),
    ];

    private static readonly Gen<string> Value = Gen.Frequency(
        (3, Gen.OneOf(Values)), (2, Gen.Char["abXY 09.,+=\"<>#;\n\\'é"].Array[0, 8].Select(letters => new string(letters))));

    private static readonly Gen<(string Oid, int Tag, string Text)> Attribute =
        Gen.Select(Gen.OneOf(Oids), Gen.Frequency((6, Gen.Const(12)), (4, Gen.OneOf(Tags))), Value);

    /// <summary>Names of up to four RDNs, some of several attributes.</summary>
    public static Gen<EncodedName> Any { get; } =
        Gen.Frequency((8, Attribute.Array[1, 1]), (1, Attribute.Array[2, 3])).Array[0, 4].Select(Encode);

    /// <summary>The RDNs in encoded order, attributes with their values as text.</summary>
    public string Show() => string.Join("\0", Name.Rdns.Select(rdn => string.Join("\u0001", rdn.Attributes.Select(a => a.Type.Oid + "=" + a.Value.Text))));

    private static EncodedName Encode((string Oid, int Tag, string Text)[][] rdns)
    {
        // BER, so that a SET keeps the order in which it is written; .NET does not mind.
        var writer = new AsnWriter(AsnEncodingRules.BER);
        var read = new List<RelativeDistinguishedName>();
        using (writer.PushSequence())
        {
            foreach (var rdn in rdns)
            {
                using (writer.PushSetOf())
                    read.Add(new RelativeDistinguishedName([.. rdn.Select(attribute => Write(writer, attribute))]));
            }
        }

        return new EncodedName(writer.Encode(), new DistinguishedName(read, IsEncodedInReverse: false, default));
    }

    private static NameAttribute Write(AsnWriter writer, (string Oid, int Tag, string Text) attribute)
    {
        var (contents, text) = Contents(attribute.Tag, attribute.Text);
        var element = Element(attribute.Tag, contents);
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(attribute.Oid);
            writer.WriteEncodedValue(element);
        }

        return new NameAttribute(
            AttributeType.FromOid(attribute.Oid), MappedText.At(text ?? "#" + Convert.ToHexString(element), default), StringTag: attribute.Tag);
    }

    /// <summary>The octets, whatever the type allows, and the text that stands for them; null where they are no string.</summary>
    private static (byte[] Octets, string? Text) Contents(int tag, string text) => tag switch
    {
        30 => (Encoding.BigEndianUnicode.GetBytes(text), text),
        28 => (new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(text), text),
        26 => (Encoding.ASCII.GetBytes(text), Encoding.ASCII.GetString(Encoding.ASCII.GetBytes(text))),
        20 => (Encoding.Latin1.GetBytes(text), Encoding.Latin1.GetString(Encoding.Latin1.GetBytes(text))),
        4 or 24 => (Encoding.UTF8.GetBytes(text), null),
        5 => ([], null),
        _ => (Encoding.UTF8.GetBytes(text), text),
    };

    private static byte[] Element(int tag, byte[] contents) => contents.Length < 0x80
        ? [(byte)tag, (byte)contents.Length, .. contents]
        : [(byte)tag, .. contents.Length < 0x100 ? (byte[])[0x81, (byte)contents.Length] : [0x82, (byte)(contents.Length >> 8), (byte)contents.Length], .. contents];
}
