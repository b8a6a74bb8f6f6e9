using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;
using CsCheck;

namespace CertLint.Tests.Names.Printers;

public class OpenSslSubjectPrinterTests
{
    private const int NamesThroughOpenSsl = 300;
    private const int NamesThroughParser = 50_000;

    [Fact]
    public void A_name_is_written_in_encoded_order_with_the_keys_of_openssl()
    {
        var name = PrintableNames.Name(
            ("2.5.4.6", "US"), ("2.5.4.8", "California"), ("2.5.4.10", "Acme, Inc."), ("2.5.4.3", "host"), ("1.2.840.113549.1.9.1", "a@b.c"), ("2.5.4.42", "Ann"));
        Assert.Equal("/C=US/ST=California/O=Acme, Inc./CN=host/emailAddress=a@b.c/GN=Ann", Print(name));
        Assert.Equal("/GN=Ann/emailAddress=a@b.c/CN=host/O=Acme, Inc./ST=California/C=US", Print(name with { IsEncodedInReverse = true }));
    }

    [Theory]
    [InlineData("A/B", "/O=A\\/B")]
    [InlineData("C++", "/O=C\\+\\+")]
    [InlineData("A\\B", "/O=A\\\\B")]
    [InlineData(" a=b \"c\" 'd' ", "/O= a=b \"c\" 'd' ")]
    public void What_is_syntax_is_escaped(string value, string expected) =>
        Assert.Equal(expected, Print(PrintableNames.Name(("2.5.4.10", value))));

    [Fact]
    public void Attributes_of_one_RDN_are_joined_by_a_plus_sign()
    {
        var rdn = new RelativeDistinguishedName([PrintableNames.Attribute("2.5.4.3", "a"), PrintableNames.Attribute("2.5.4.11", "b")]);
        Assert.Equal("/CN=a+OU=b", Print(new DistinguishedName([rdn], false, default)));
    }

    [Fact]
    public void A_name_without_attributes_is_a_slash() => Assert.Equal("/", Print(PrintableNames.Name()));

    [Theory]
    [InlineData("2.5.4.10", "")]
    [InlineData("2.5.4.10", "a\0b")]
    [InlineData("2.5.4.6", "USA")]
    [InlineData("2.5.4.5", "a@b")]
    [InlineData("1.2.3.4", "x")] // openssl drops an OID without a name
    [InlineData("2.999.1", "x")]
    public void What_openssl_cannot_be_told_is_not_written(string oid, string value) =>
        Assert.Null(Print(PrintableNames.Name(("2.5.4.3", "h"), (oid, value))));

    [Fact]
    public void Half_a_character_is_not_written() => Assert.Null(Print(PrintableNames.Name(("2.5.4.10", "a\uD800"))));

    [Fact]
    public void An_unknown_value_is_not_written()
    {
        var value = new MappedTextBuilder().Append(new Hole(HoleKind.Variable, "$x"), new SourceSpan(0, 2)).Build();
        Assert.Null(Print(new DistinguishedName([new RelativeDistinguishedName([new NameAttribute(AttributeType.CommonName, value)])], false, default)));
    }

    [Fact]
    public void Other_characters_need_the_option_utf8()
    {
        var name = PrintableNames.Name(("2.5.4.10", "Müller"));
        Assert.Null(OpenSslSubjectPrinter.Print(name, isUtf8: false));
        Assert.Equal("/O=Müller", OpenSslSubjectPrinter.Print(name, isUtf8: true));
    }

    [Fact]
    public void Openssl_makes_the_same_name_of_what_is_written()
    {
        using var openssl = new OpenSslBatch();
        PrintableNames.Any.Array[NamesThroughOpenSsl].Sample(
            names =>
            {
                var answers = openssl.Subjects([.. names.Select(name => (Print(name)!, true))]);
                foreach (var (name, answer) in names.Zip(answers))
                    Assert.Equal((Print(name), PrintableNames.Show(name)), (Print(name), PrintableNames.Show(answer)));
            },
            iter: 1,
            threads: 1,
            print: _ => NamesThroughOpenSsl + " names");
    }

    [Fact]
    public void The_parser_makes_the_same_name_of_what_is_written()
    {
        Gen.Select(Gen.OneOf(PrintableNames.Any, PrintableNames.Ascii), Gen.Bool).Sample(
            (name, isUtf8) =>
            {
                var text = OpenSslSubjectPrinter.Print(name, isUtf8);
                if (text is null)
                {
                    Assert.False(isUtf8);
                    return;
                }

                var parse = OpenSslSubjectDialect.Parse(MappedText.Verbatim(text, 0), new OpenSslSubjectOptions(isUtf8));
                Assert.Equal(PrintableNames.Show(name), parse.Name is null ? null : PrintableNames.Show(parse.Name));
            },
            iter: NamesThroughParser);
    }

    private static string? Print(DistinguishedName name) => OpenSslSubjectPrinter.Print(name, isUtf8: true);
}
