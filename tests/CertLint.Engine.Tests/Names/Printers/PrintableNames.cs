using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;
using CsCheck;

namespace CertLint.Tests.Names.Printers;

/// <summary>Names to print, by themselves: without a text that they came from.</summary>
internal static class PrintableNames
{
    /// <summary>Attributes that each tool has a key for, and their string types in OpenSSL.</summary>
    private static readonly (string Oid, int Tag)[] Types =
    [
        ("2.5.4.3", 12), ("2.5.4.10", 12), ("2.5.4.11", 12), ("2.5.4.11", 12), ("2.5.4.7", 12), ("2.5.4.8", 12), ("2.5.4.9", 12), ("2.5.4.12", 12),
        ("2.5.4.42", 12), ("2.5.4.4", 12), ("2.5.4.17", 12), ("2.5.4.97", 12), ("0.9.2342.19200300.100.1.1", 12), ("2.5.29.17", 12),
        ("1.2.840.113549.1.9.2", 12), ("2.5.4.41", 12), ("1.3.6.1.4.1.311.60.2.1.2", 12), ("1.3.6.1.5.5.7.9.3", 12),
    ];

    private static readonly string[] Pieces =
    [
        "a", "Acme", " ", "  ", ",", "/", "+", "\\", "\\\\", "=", "\"", "\"\"", "'", "`", "#", "$", "${a}", "$(a)", "$a", ";", "<", ">", ".", "..", "-", "@", "*", "&", "[", "]",
        "\\n", "\n", "\r", "\r\n", "\t", "\b", "\u0001", "\u000B", "\u000C", "\u007F", "\\/", "\\ ", "!", "?", ":", "|", "0", "1.", "OU=", "%", "^", "~",
    ];

    private static readonly string[] OtherPieces = ["ü", "é", "😀", "\u0080", "\u0085", "\u00A0", "\u2028", "\uFEFF", "\uFFFC", "漢字"];

    private static readonly Gen<NameAttribute> Country = Gen.OneOf("US", "de", "XX").Select(value => Attribute("2.5.4.6", value));

    private static readonly Gen<NameAttribute> Domain = Gen.OneOf("com", "a+b/c", "#x", " y ").Select(value => Attribute("0.9.2342.19200300.100.1.25", value));

    /// <summary>Names of ASCII characters that openssl can encode.</summary>
    public static Gen<DistinguishedName> Ascii { get; } = NamesOf(Gen.OneOf(Pieces));

    /// <summary>Names of all characters that openssl can encode.</summary>
    public static Gen<DistinguishedName> Any { get; } = NamesOf(Gen.Frequency((5, Gen.OneOf(Pieces)), (1, Gen.OneOf(OtherPieces))));

    /// <summary>An attribute as a certificate has it.</summary>
    public static NameAttribute Attribute(string oid, string value) => new(AttributeType.FromOid(oid), MappedText.Verbatim(value, 0));

    /// <summary>A name of one attribute an RDN.</summary>
    public static DistinguishedName Name(params (string Oid, string Value)[] attributes) =>
        new([.. attributes.Select(part => new RelativeDistinguishedName([Attribute(part.Oid, part.Value)]))], false, default);

    /// <summary>The RDNs in encoded order, without string types.</summary>
    public static string Show(DistinguishedName name) => EncodedAttribute.Show(
        name.EncodedRdns.Select(rdn => rdn.Attributes.Select(part => new EncodedAttribute(part.Type.Oid, 0, part.Value.Text))));

    /// <summary>The RDNs that openssl made, without string types.</summary>
    public static string Show(OpenSslAnswer answer) =>
        EncodedAttribute.Show(answer.Rdns.Select(rdn => rdn.Select(part => part with { Tag = 0 })));

    private static Gen<DistinguishedName> NamesOf(Gen<string> piece)
    {
        var value = piece.Array[1, 6].Select(string.Concat);
        var text = Gen.Select(Gen.OneOf(Types), value, (type, written) => Attribute(type.Oid, written));
        var attribute = Gen.Frequency((8, text), (1, Country), (1, Domain));
        var rdn = Gen.Frequency((4, attribute.Array[1]), (1, attribute.Array[2, 3])).Select(attributes => new RelativeDistinguishedName(attributes));
        return Gen.Select(rdn.Array[1, 6], Gen.Bool, (rdns, isReversed) => new DistinguishedName(rdns, isReversed, default));
    }
}
