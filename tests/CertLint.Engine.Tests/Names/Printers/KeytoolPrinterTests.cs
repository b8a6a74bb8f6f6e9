using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Names.Dialects.Keytool;
using CertLint.Tests.Tools;
using CsCheck;

namespace CertLint.Tests.Names.Printers;

public class KeytoolPrinterTests
{
    private static readonly string[] Oids =
    [
        "2.5.4.3", "2.5.4.6", "2.5.4.10", "2.5.4.11", "2.5.4.7", "2.5.4.8", "2.5.4.5", "2.5.4.17", "2.5.4.97", "1.2.840.113549.1.9.1", "0.9.2342.19200300.100.1.25",
        "0.9.2342.19200300.100.1.1", "1.3.6.1.4.1.42.2.11.2.1", "2.999.1", "1.3.6.1.4.1.311.60.2.1.3",
    ];

    private static readonly string[] Pieces =
    [
        "a", "B", "41", "FF", "é", "😀", " ", "  ", ",", ";", "+", "=", "\"", "\\", "\\\\", "#", "<", ">", "'", "\n", "\r", "\t", "\0", "\u001F", "\u007F", "\u0085", "\u00A0",
        "CN=", ",O=", "\\,", "\\+", "\uFFFD", "\uFFFC", "Acme, Inc.", "C:\\x",
    ];

    private static readonly Gen<string> Value = Gen.OneOf(Pieces).Array[0, 8].Select(string.Concat);

    private static readonly Gen<NameAttribute> Attribute =
        Gen.Select(Gen.OneOf(Oids), Value, (oid, value) => new NameAttribute(AttributeType.FromOid(oid), MappedText.Verbatim(value, 0)));

    private static readonly Gen<DistinguishedName> Name = Gen.Select(
        Gen.Frequency((4, Gen.Const(1)), (1, Gen.Int[2, 3])).SelectMany(count => Attribute.Array[count]).Array[0, 4],
        Gen.Bool,
        (rdns, isReversed) => new DistinguishedName([.. rdns.Select(rdn => new RelativeDistinguishedName(rdn))], isReversed, default));

    [Theory]
    [InlineData("Acme, Inc.", "O=Acme\\, Inc.")]
    [InlineData("Acme \"Big\" Corp", "O=Acme \\\"Big\\\" Corp")]
    [InlineData("A+B; <c>", "O=A\\+B\\; \\<c\\>")]
    [InlineData("#1", "O=\\#1")]
    [InlineData("a#1", "O=a#1")]
    [InlineData("a=b", "O=a=b")]
    [InlineData(" a  b ", "O=\\ a  b\\ ")]
    [InlineData(" ", "O=\\ ")]
    [InlineData("", "O=")]
    [InlineData("DOMAIN\\user", "O=DOMAIN\\\\user")]
    [InlineData("a\\", "O=a\\5C")]
    [InlineData("a \\", "O=a\\ \\5C")]
    [InlineData("a\\,b", "O=a\\5C\\,b")]
    [InlineData("a\nb\0", "O=a\\0Ab\\00")]
    [InlineData("Müller 😀", "O=Müller 😀")]
    public void A_value_is_escaped_where_it_must_be(string value, string expected) =>
        Assert.Equal(expected, KeytoolPrinter.Print(Of(false, ("2.5.4.10", value))));

    [Theory]
    [InlineData("2.5.4.8", "ST=x")]
    [InlineData("2.5.4.46", "DNQUALIFIER=x")]
    [InlineData("1.2.840.113549.1.9.1", "EMAILADDRESS=x")]
    [InlineData("0.9.2342.19200300.100.1.25", "DC=x")]
    [InlineData("2.5.4.17", "OID.2.5.4.17=x")]
    public void A_type_is_written_by_the_key_that_keytool_prefers_or_by_its_OID(string oid, string expected) =>
        Assert.Equal(expected, KeytoolPrinter.Print(Of(false, (oid, "x"))));

    [Fact]
    public void The_last_encoded_RDN_is_written_first()
    {
        (string, string)[] rdns = [("2.5.4.6", "US"), ("2.5.4.10", "Acme"), ("2.5.4.3", "a")];
        Assert.Equal("CN=a, O=Acme, C=US", KeytoolPrinter.Print(Of(false, rdns)));
        Assert.Equal("C=US, O=Acme, CN=a", KeytoolPrinter.Print(Of(true, rdns)));
        Assert.Equal("", KeytoolPrinter.Print(Of(false)));
    }

    [Fact]
    public void An_email_address_beyond_ASCII_is_written_as_its_encoding() =>
        Assert.Equal("EMAILADDRESS=#0C05C3BC40782E", KeytoolPrinter.Print(Of(false, ("1.2.840.113549.1.9.1", "ü@x."))));

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(33_000)]
    public void An_encoding_of_any_length_is_read_back_by_Java(int characters)
    {
        var value = new string('é', characters);
        var answer = JavaNames.Required.Ask(JavaNames.Keytool, KeytoolPrinter.Print(Of(false, ("0.9.2342.19200300.100.1.25", value)))!);
        Assert.Equal("0.9.2342.19200300.100.1.25=12:" + value, KeytoolDifferentialTests.Show(answer));
    }

    [Fact]
    public void What_keytool_cannot_hold_is_not_written()
    {
        Assert.Null(KeytoolPrinter.Print(Of(false, ("2.5.4.3", "a\uD800"))));
        Assert.Null(KeytoolPrinter.Print(Of(false, ("foo", "a"))));
        Assert.Null(KeytoolPrinter.Print(KeytoolDialect.Parse(Dialects.TextWithHoles.Of("CN=a, O=◊")).Name!));
        Assert.Null(KeytoolPrinter.Print(new DistinguishedName([new RelativeDistinguishedName([])], false, default)));
    }

    [Fact]
    public void A_printed_name_is_read_back_by_Java_and_by_CertLint()
    {
        var java = JavaNames.Required;
        Name.Sample(
            name =>
            {
                var text = KeytoolPrinter.Print(name);
                Assert.NotNull(text);
                var parse = KeytoolDialect.Parse(MappedText.Verbatim(text, 0));
                Assert.Equal(Show(name.EncodedRdns), Show(parse.Name!.EncodedRdns));
                Assert.Equal(text.Length == 0 ? 1 : 0, parse.Remarks.Count);
                Assert.Equal(KeytoolDifferentialTests.Show(java.Ask(JavaNames.Keytool, text)), KeytoolDifferentialTests.Show(parse));
            },
            iter: 20_000);
    }

    [Fact]
    public void A_name_that_was_read_is_printed_so_that_Java_reads_it_again()
    {
        var java = JavaNames.Required;
        var names = 0;
        KeytoolTexts.Any.Sample(
            text =>
            {
                var name = KeytoolDialect.Parse(MappedText.Verbatim(text, 0)).Name;
                if (name is null || KeytoolPrinter.Print(name) is not { } printed)
                    return;
                Interlocked.Increment(ref names);
                Assert.True(java.Ask(JavaNames.Keytool, printed).IsAccepted);
                Assert.Equal(Show(name.EncodedRdns), Show(KeytoolDialect.Parse(MappedText.Verbatim(printed, 0)).Name!.EncodedRdns));
            },
            iter: 20_000);
        Assert.True(names > 4_000, names + " names");
    }

    private static DistinguishedName Of(bool isReversed, params (string Oid, string Value)[] rdns) => new(
        [.. rdns.Select(rdn => new RelativeDistinguishedName([new NameAttribute(AttributeType.FromOid(rdn.Oid), MappedText.Verbatim(rdn.Value, 0))]))], isReversed, default);

    private static string Show(IEnumerable<RelativeDistinguishedName> rdns) =>
        string.Join("\0", rdns.Select(rdn => string.Join("\u0001", rdn.Attributes.Select(a => a.Type.Oid + "=" + a.Value.Text))));
}
