using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;
using CsCheck;

namespace CertLint.Tests.Names.Printers;

public class OpenSslConfigPrinterTests
{
    private const int Names = 300;

    [Fact]
    public void A_name_is_a_section_in_encoded_order()
    {
        var name = PrintableNames.Name(("2.5.4.6", "US"), ("2.5.4.8", "California"), ("2.5.4.10", "Acme, Inc."), ("2.5.4.3", "host"));
        Assert.Equal("[dn]\nC = US\nST = California\nO = Acme, Inc.\nCN = host\n", Print(name));
        Assert.Equal("[dn]\nCN = host\nO = Acme, Inc.\nST = California\nC = US\n", Print(name with { IsEncodedInReverse = true }));
    }

    [Theory]
    [InlineData("Acme #1", "\"Acme #1\"")]
    [InlineData("Bob's", "\"Bob's\"")]
    [InlineData("A$AP", "\"A$AP\"")]
    [InlineData("a`b", "\"a`b\"")]
    [InlineData(" a", "\" a\"")]
    [InlineData("a ", "\"a \"")]
    [InlineData("a \"b\"", "a \\\"b\\\"")]
    [InlineData("a\\b", "a\\\\b")]
    [InlineData(" a\\ ", "\" \"a\\\\\" \"")]
    [InlineData("a\nb", "a\\nb")]
    [InlineData("a;b=c, [d] @e", "a;b=c, [d] @e")]
    public void What_is_syntax_is_quoted_or_escaped(string value, string expected) =>
        Assert.Equal("[dn]\nO = " + expected + "\n", Print(PrintableNames.Name(("2.5.4.10", value))));

    [Fact]
    public void Repeated_keys_have_a_number_because_else_the_last_one_wins()
    {
        var name = PrintableNames.Name(("2.5.4.11", "a"), ("2.5.4.3", "h"), ("2.5.4.11", "b"));
        Assert.Equal("[dn]\n0.OU = a\nCN = h\n1.OU = b\n", Print(name));
    }

    [Fact]
    public void Attributes_of_one_RDN_are_joined_by_a_plus_sign()
    {
        var first = new RelativeDistinguishedName([PrintableNames.Attribute("2.5.4.3", "a"), PrintableNames.Attribute("2.5.4.11", "b")]);
        Assert.Equal("[dn]\nCN = a\n+OU = b\n", Print(new DistinguishedName([first], false, default)));
        var second = new RelativeDistinguishedName([PrintableNames.Attribute("2.5.4.10", "c"), PrintableNames.Attribute("2.5.4.11", "d")]);
        Assert.Equal("[dn]\nCN = a\n0.+OU = b\nO = c\n1.+OU = d\n", Print(new DistinguishedName([first, second], false, default)));
    }

    [Fact]
    public void An_OID_without_a_name_has_a_prefix() =>
        Assert.Equal("[dn]\nOID.1.2.3.4 = x\n", Print(PrintableNames.Name(("1.2.3.4", "x"))));

    [Theory]
    [InlineData("2.5.4.10", "")]
    [InlineData("2.5.4.10", "a\0b")]
    [InlineData("2.5.4.6", "USA")]
    [InlineData("2.5.4.5", "a@b")]
    [InlineData("x", "x")]
    public void What_openssl_cannot_be_told_is_not_written(string oid, string value) =>
        Assert.Null(Print(PrintableNames.Name(("2.5.4.3", "h"), (oid, value))));

    [Fact]
    public void A_name_without_attributes_is_not_written() => Assert.Null(Print(PrintableNames.Name()));

    [Fact]
    public void Half_a_character_is_not_written() => Assert.Null(Print(PrintableNames.Name(("2.5.4.10", "a\uD800"))));

    [Fact]
    public void An_unknown_value_is_not_written()
    {
        var value = new MappedTextBuilder().Append(new Hole(HoleKind.Variable, "$x"), new SourceSpan(0, 2)).Build();
        Assert.Null(Print(new DistinguishedName([new RelativeDistinguishedName([new NameAttribute(AttributeType.CommonName, value)])], false, default)));
    }

    [Fact]
    public void Other_characters_need_utf8()
    {
        var name = PrintableNames.Name(("2.5.4.10", "Müller"));
        Assert.Null(OpenSslConfigPrinter.Print(name, "dn", isUtf8: false));
        Assert.Equal("[dn]\nO = Müller\n", OpenSslConfigPrinter.Print(name, "dn", isUtf8: true));
    }

    [Fact]
    public void Openssl_makes_the_same_name_of_what_is_written()
    {
        using var openssl = new OpenSslBatch();
        var odd = PrintableNames.Name(("1.2.3.4", "x"), ("2.999.1", "ü"), ("2.5.4.12", new string('x', 5_000)), ("1.2.3.4", "#"));
        PrintableNames.Any.Array[Names].Sample(
            names =>
            {
                names = [odd, .. names];
                var answers = openssl.Configs([.. names.Select(name => "[req]\nprompt = no\nutf8 = yes\ndistinguished_name = dn\n" + Print(name))]);
                foreach (var (name, answer) in names.Zip(answers))
                    Assert.Equal((Print(name), "", PrintableNames.Show(name)), (Print(name), answer.Error, PrintableNames.Show(answer)));
            },
            iter: 1,
            threads: 1,
            print: _ => Names + " names");
    }

    private static string? Print(DistinguishedName name) => OpenSslConfigPrinter.Print(name, "dn", isUtf8: true);
}
