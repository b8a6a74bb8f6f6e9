using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;

namespace CertLint.Tests.Names.Dialects.Keytool;

public class KeytoolSyntaxTests
{
    [Theory]
    [MemberData(nameof(KeytoolFacts.Syntax), MemberType = typeof(KeytoolFacts))]
    public void A_name_is_read_as_the_table_says(string text, string? expected)
    {
        var parse = KeytoolDialect.Parse(MappedText.Verbatim(text, 0));
        Assert.NotSame(NameParse.Unknown, parse);
        Assert.Equal(expected, Shown(KeytoolDifferentialTests.Show(parse)));
    }

    [Theory]
    [MemberData(nameof(KeytoolFacts.Syntax), MemberType = typeof(KeytoolFacts))]
    public void The_table_says_what_Java_does(string text, string? expected) =>
        Assert.Equal(expected, Shown(KeytoolDifferentialTests.Show(JavaNames.Required.Ask(JavaNames.Keytool, text))));

    [Theory]
    [MemberData(nameof(KeytoolFacts.Keys), MemberType = typeof(KeytoolFacts))]
    public void A_key_stands_for_the_OID_that_the_table_says(string key, string? expected)
    {
        var parse = KeytoolDialect.Parse(MappedText.Verbatim(key + "=x", 0));
        Assert.NotSame(NameParse.Unknown, parse);
        Assert.Equal(expected, parse.Name?.Attributes.Single().Type.Oid);
    }

    [Theory]
    [MemberData(nameof(KeytoolFacts.Keys), MemberType = typeof(KeytoolFacts))]
    public void The_table_of_keys_says_what_Java_does(string key, string? expected)
    {
        var shown = KeytoolDifferentialTests.Show(JavaNames.Required.Ask(JavaNames.Keytool, key + "=x"));
        Assert.Equal(expected, shown?[..shown.IndexOf('=')]);
    }

    [Fact]
    public void No_name_that_OpenSSL_or_BouncyCastle_knows_is_a_key_of_Java_unless_the_table_has_it()
    {
        var java = JavaNames.Required;
        foreach (var key in OpenSslObjects.Names.Concat(BouncyCastleKeys.Names(BouncyCastleVersion.Cryptography2)).Concat(KeytoolKeys.Names))
            Assert.Equal(KeytoolDifferentialTests.Show(java.Ask(JavaNames.Keytool, key + "=x")), KeytoolDifferentialTests.Show(Parse(key + "=x")));
    }

    [Theory]
    [InlineData("◊T=x")]
    [InlineData("CN=\\◊")]
    [InlineData("CN=\"\\◊\"")]
    [InlineData("CN=a◊")]
    [InlineData("CN=\"◊a\"◊")]
    public void Each_character_is_taken_as_by_Java(string template)
    {
        var java = JavaNames.Required;
        // Letters whose upper case or compatibility form is ASCII, spaces, marks and digits of other scripts are all there.
        var characters = Enumerable.Range(0, 0x0700).Concat(Enumerable.Range(0x1E00, 0x0500)).Concat(Enumerable.Range(0xD7F0, 0x20)).Concat(Enumerable.Range(0xFB00, 0x500));
        foreach (var character in characters)
        {
            var text = template.Replace('◊', (char)character);
            var parse = Parse(text);
            if (parse == NameParse.Unknown)
                Assert.True(character > 0x7F && char.IsDigit((char)character), text);
            else
                Assert.Equal(KeytoolDifferentialTests.Show(java.Ask(JavaNames.Keytool, text)), KeytoolDifferentialTests.Show(parse));
        }
    }

    [Theory]
    [InlineData("O=#0500")] // NULL
    [InlineData("O=#2C800C01410000")] // constructed, of indefinite length
    [InlineData("O=#0C01FF")] // no UTF-8
    [InlineData("O=#1601FF")]
    [InlineData("O=#1E0100")]
    [InlineData("2.5.4.\u0663=x")]
    public void What_encodes_no_string_and_digits_of_other_scripts_are_unknown(string text) => Assert.Same(NameParse.Unknown, Parse(text));

    [Fact]
    public void The_order_is_reversed_and_every_value_has_its_string_type()
    {
        var name = Parse("CN=ä, DC=x, C=US").Name;
        Assert.NotNull(name);
        Assert.True(name.IsEncodedInReverse);
        Assert.Equal([12, 22, 19], name.Attributes.Select(attribute => attribute.StringTag));
    }

    private static NameParse Parse(string text) => KeytoolDialect.Parse(MappedText.Verbatim(text, 0));

    private static string? Shown(string? name) => name?.Replace("\0", " | ").Replace("\u0001", " & ");
}
