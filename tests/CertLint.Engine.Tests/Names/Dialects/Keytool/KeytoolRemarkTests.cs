using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects.Keytool;

/// <summary>What Java takes and changes; the tables of <see cref="KeytoolFacts"/> hold the values that come of it.</summary>
public class KeytoolRemarkTests
{
    private const string WriteOctet = "write \\5C for that backslash";
    private const string WriteCharacters = "write the characters themselves, and \\\\ for a backslash";
    private const string WriteAscii = "write an international domain in its ASCII form (xn--)";

    [Theory]
    [InlineData("O=a\\+b\\\\,C=US", ",C=US", "keytool drops ',C=US' behind the escaped backslash", WriteOctet, null)]
    [InlineData("O=a\\\\+C=US", "+C=US", "keytool drops '+C=US' behind the escaped backslash", WriteOctet, null)]
    [InlineData("O=a  \\41, C=US", "  ", "keytool drops the space before an escape of two digits at the value's end", "escape it", " \\ ")]
    [InlineData("CN=DOMAIN\\admin", "\\ad", "keytool writes U+FFFD for '\\ad', which is no UTF-8", WriteCharacters, null)]
    [InlineData("CN=a\\C3\\28b", "\\C3\\28", "keytool writes U+FFFD for '\\C3\\28', which is no UTF-8", WriteCharacters, null)]
    [InlineData("CN=\"\\FF\"", "\\FF", "keytool writes U+FFFD for '\\FF', which is no UTF-8", WriteCharacters, null)]
    [InlineData("EMAIL=a@bücher.example", "ü", "keytool writes a question mark for 'ü' in emailAddress", WriteAscii, null)]
    [InlineData("DC=a😀", "😀", "keytool writes a question mark for '😀' in DC", WriteAscii, null)]
    [InlineData("", "", "keytool makes no usable key store for a certificate with an empty name", "write at least CN=", null)]
    public void What_Java_drops_or_replaces_is_told(string text, string place, string reason, string advice, string? suggestion)
    {
        var parse = KeytoolDialect.Parse(MappedText.Verbatim(text, 7));
        Assert.NotNull(parse.Name);
        var remark = Assert.Single(parse.Remarks);
        Assert.Equal(NameRemarkKind.TextLost, remark.Kind);
        Assert.Equal(place, text.Substring(remark.Place.Start - 7, remark.Place.Length));
        Assert.Equal(reason, remark.Reason);
        Assert.Equal(advice, remark.Advice);
        Assert.Equal(suggestion, remark.SuggestedValue);
    }

    [Fact]
    public void Half_a_character_is_told()
    {
        var remark = Assert.Single(KeytoolDialect.Parse(MappedText.Verbatim("CN=a\uD800b", 7)).Remarks);
        Assert.Equal(
            new NameRemark(NameRemarkKind.TextLost, new SourceSpan(11, 1), "keytool writes a question mark for U+D800 in CN", "remove it, it is half a character"), remark);
    }

    [Theory]
    [InlineData("CN=a.example.com, O=Acme\\, Inc., C=US")]
    [InlineData("O=a\\\\,C=US")]
    [InlineData("O=\" b \"")]
    [InlineData("CN=caf\\C3\\A9, CN=café, CN=😀, EMAIL=a@b")]
    public void Where_nothing_is_lost_nothing_is_told(string text)
    {
        var parse = KeytoolDialect.Parse(MappedText.Verbatim(text, 0));
        Assert.NotNull(parse.Name);
        Assert.Empty(parse.Remarks);
    }

    [Theory]
    [InlineData("O=a\\+b\\5C,C=US", "a+b\\", "US")]
    [InlineData("O=a\\5C+C=US", "a\\", "US")]
    [InlineData("O=a\\ \\5C, C=US", "a \\", "US")]
    public void What_the_advice_says_to_write_loses_nothing(string text, string first, string second)
    {
        var parse = KeytoolDialect.Parse(MappedText.Verbatim(text, 0));
        Assert.Equal([first, second], parse.Name?.Attributes.Select(attribute => attribute.Value.Text));
        Assert.Empty(parse.Remarks);
    }

    [Fact]
    public void A_value_with_a_hole_is_not_said_to_lose_a_character() =>
        Assert.Empty(KeytoolDialect.Parse(TextWithHoles.Of("EMAIL=ü◊")).Remarks);
}
