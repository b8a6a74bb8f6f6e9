using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Names.Dialects;
using CertLint.Tests.Names.Dialects.Rfc4514;
using CertLint.Tests.Tools;
using CsCheck;

namespace CertLint.Tests.Names.Printers;

public class Rfc4514PrinterTests
{
    private const int OctetString = 4;

    /// <summary>By hand from RFC 4514 sections 2 and 4.</summary>
    [Theory]
    [InlineData("DC=net,DC=example,UID=jsmith", "UID=jsmith,DC=example,DC=net")]
    [InlineData("DC=net,CN=J.  Smith,OU=Sales", "OU=Sales,CN=J.  Smith,DC=net")]
    [InlineData("CN=James \"Jim\" Smith# III", "CN=James \\\"Jim\\\" Smith# III")]
    [InlineData("CN=#hash", "CN=\\#hash")]
    [InlineData("CN= ", "CN=\\ ")]
    [InlineData("CN=  a  b  ", "CN=\\  a  b \\ ")]
    [InlineData("O=a+b;c<d>e\\f=g", "O=a\\+b\\;c\\<d\\>e\\\\f=g")]
    [InlineData("CN=Before\rAfter\u0000", "CN=Before\\0DAfter\\00")]
    [InlineData("CN=Lučić", "CN=Lučić")]
    [InlineData("ST=", "ST=")]
    [InlineData("STREET=x", "STREET=x")]
    [InlineData("1.3.6.1.4.1.1466.0=Hi", "1.3.6.1.4.1.1466.0=#13024869")]
    [InlineData("2.5.4.5=1*", "2.5.4.5=#0c02312a")]
    [InlineData("1.2.840.113549.1.9.1=a@b", "1.2.840.113549.1.9.1=#1603614062")]
    public void Keys_of_the_table_come_with_escaped_values_and_others_with_encoded_ones(string encoded, string expected) =>
        Assert.Equal(expected, Rfc4514Printer.Print(new DistinguishedName([.. encoded.Split(',').Select(RdnOf)], false, default)));

    [Theory]
    [InlineData(12, "ab", "#0c026162")]
    [InlineData(18, "12", "#12023132")]
    [InlineData(18, "1a", "#13023161")] // does not fit
    [InlineData(22, "a@b", "#1603614062")]
    [InlineData(22, "é", "#0c02c3a9")]
    [InlineData(26, "a*", "#1a02612a")]
    [InlineData(30, "ab", "#13026162")] // two octets a character, which go-ldap would take for two characters
    [InlineData(20, "é", "#0c02c3a9")]
    [InlineData(OctetString, "#04020102", "#04020102")] // no string: its text is its encoding
    public void A_value_keeps_its_string_type_where_every_parser_reads_it(int tag, string value, string expected)
    {
        var attribute = new NameAttribute(AttributeType.FromOid("1.2.3"), MappedText.Verbatim(value, 0), null, tag);
        Assert.Equal("1.2.3=" + expected, Rfc4514Printer.Print(new DistinguishedName([new RelativeDistinguishedName(attribute)], false, default)));
    }

    [Fact]
    public void A_long_value_has_a_long_length()
    {
        var name = new DistinguishedName([RdnOf("1.2.3=" + new string('a', 300))], false, default);
        Assert.StartsWith("1.2.3=#1382012c6161", Rfc4514Printer.Print(name), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_is_not_printed()
    {
        Assert.Null(Rfc4514Printer.Print(DotNetDialect.Parse(TextWithHoles.Of("CN=◊, O=Contoso")).Name!));
        Assert.Null(Rfc4514Printer.Print(new DistinguishedName([RdnOf("CN=\uD800")], false, default)));
        var name = new DistinguishedName([RdnOf("CN=a"), RdnOf("C=US")], false, default) { IsOrderKnown = false };
        Assert.Null(Rfc4514Printer.Print(name));
    }

    [Fact]
    public void Our_own_parser_reads_the_same_name_back() => Rfc4514Texts.Any.Sample(
        text =>
        {
            if (Rfc4514Dialect.Parse(MappedText.Verbatim(text, 0)).Name is not { } name)
                return;
            var printed = Rfc4514Printer.Print(name)!;
            var again = Rfc4514Dialect.Parse(MappedText.Verbatim(printed, 0)).Name;
            Assert.NotNull(again);
            Assert.Equal(name.EncodedRdns.Select(Show), again.EncodedRdns.Select(Show));
        },
        iter: 50_000);

    [Fact]
    public void The_parser_of_Java_reads_the_same_name_back()
    {
        var java = JavaNames.Required;
        var read = 0;
        Rfc4514Texts.Any.Sample(
            text =>
            {
                // Java drops a line break at a value's end, although it is written as escaped octets.
                if (Rfc4514Dialect.Parse(MappedText.Verbatim(text, 0)).Name is not { } name
                    || name.Attributes.Any(attribute => attribute.Value.Text.EndsWith('\r') || attribute.Value.Text.EndsWith('\n')))
                {
                    return;
                }

                var answer = java.Ask(JavaNames.Ldap, Rfc4514Printer.Print(name)!);
                Assert.True(answer.IsAccepted, answer.Message);
                Assert.Equal(name.EncodedRdns.Reverse().Select(Sorted), answer.Rdns!.Select(Sorted));
                read++;
            },
            iter: 10_000,
            threads: 1);
        Assert.True(read > 2_000, $"{read} names");
    }

    private static RelativeDistinguishedName RdnOf(string attribute)
    {
        var equals = attribute.IndexOf('=', StringComparison.Ordinal);
        var oid = attribute[..equals] switch
        {
            "CN" => "2.5.4.3", "L" => "2.5.4.7", "C" => "2.5.4.6", "O" => "2.5.4.10", "OU" => "2.5.4.11", "ST" => "2.5.4.8", "STREET" => "2.5.4.9",
            "DC" => "0.9.2342.19200300.100.1.25", "UID" => "0.9.2342.19200300.100.1.1", var other => other,
        };
        return new RelativeDistinguishedName(new NameAttribute(AttributeType.FromOid(oid), MappedText.Verbatim(attribute[(equals + 1)..], 0)));
    }

    private static string Show(RelativeDistinguishedName rdn) => string.Join("\u0001", rdn.Attributes.Select(a => a.Type.Oid + "=" + a.Value.Text));

    private static string Sorted(RelativeDistinguishedName rdn) =>
        Sorted(rdn.Attributes.Select(a => a.Type.Oid + "=" + a.Value.Text));

    private static string Sorted(IReadOnlyList<JavaAttribute> rdn) => Sorted(rdn.Select(a => RdnOf(a.Type + "=")[0].Type.Oid + "=" + TextOf(a)));

    private static string Sorted(IEnumerable<string> rdn) => string.Join("\u0001", rdn.Distinct().Order(StringComparer.Ordinal));

    private static string TextOf(JavaAttribute attribute) => attribute.Text ?? AsnDecoder.ReadCharacterString(
        attribute.Octets, AsnEncodingRules.DER, (UniversalTagNumber)attribute.Octets![0], out _);
}
