using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects;

/// <summary>What .NET's parser accepts here and reads otherwise elsewhere, or encodes in another order than is meant.</summary>
public class DotNetRemarkTests
{
    private const string OpenSsl = "is no key of .NET's own, which asks OpenSSL for it on Linux and may reject it elsewhere";

    [Theory]
    [InlineData("CN=h, O=A+B Ltd, C=US", "A+B Ltd", "'A+B Ltd' is one value on Linux, but its plus sign joins two attributes on Windows", "write \"A+B Ltd\"", "\"A+B Ltd\"")]
    [InlineData("O=C++", "C++", "'C++' is one value on Linux, but its plus sign joins two attributes on Windows", "write \"C++\"", "\"C++\"")]
    [InlineData("O=a+\"b\"", "a+\"b\"", "'a+\"b\"' is one value on Linux, but its plus sign joins two attributes on Windows", "write \"a+\"\"b\"\"\"", "\"a+\"\"b\"\"\"")]
    [InlineData("CN=host+OU=unit", "host+OU=unit", "'host+OU=unit' is one value on Linux, but its plus sign joins two attributes on Windows",
        "put the value into quotes, or write each attribute by itself", null)]
    [InlineData("O=#1 Plumbing, C=US", "#1 Plumbing", "'#1 Plumbing' is text on Linux and an encoded value in hexadecimal on Windows", "write \"#1 Plumbing\"", "\"#1 Plumbing\"")]
    [InlineData("commonName=h, C=US", "commonName", "'commonName' " + OpenSsl, "use CN", "CN")]
    [InlineData("C=US, stateOrProvinceName=California", "stateOrProvinceName", "'stateOrProvinceName' " + OpenSsl, "use ST", "ST")]
    [InlineData("emailAddress=a@b", "emailAddress", "'emailAddress' " + OpenSsl, "use E", "E")]
    [InlineData("organizationIdentifier=x", "organizationIdentifier", "'organizationIdentifier' " + OpenSsl, "use OID.2.5.4.97", "OID.2.5.4.97")]
    [InlineData("UID=x", "UID", "'UID' " + OpenSsl, "use OID.0.9.2342.19200300.100.1.1", "OID.0.9.2342.19200300.100.1.1")]
    [InlineData("subjectAltName=h", "subjectAltName", "'subjectAltName' " + OpenSsl, "add it with SubjectAlternativeNameBuilder instead", null)]
    [InlineData("sha256=x", "sha256", "'sha256' names no attribute, although .NET on Linux takes the name of any object for a key",
        "use a key such as CN, O, OU, L, ST or C", null)]
    public void What_another_platform_reads_otherwise_is_told(string text, string place, string reason, string advice, string? suggestion)
    {
        var remark = Assert.Single(DotNetDialect.Parse(MappedText.Verbatim(text, 7)).Remarks);
        Assert.Equal(NameRemarkKind.PlatformDependent, remark.Kind);
        Assert.Equal(place, text.Substring(remark.Place.Start - 7, remark.Place.Length));
        Assert.Equal((reason, advice, suggestion), (remark.Reason, remark.Advice, remark.SuggestedValue));
    }

    [Theory]
    [InlineData("O=\"A+B Ltd\"")]
    [InlineData("O=\"#1 Plumbing\"")]
    [InlineData("O=C# Consulting")]
    [InlineData("CN=h, S=California")]
    [InlineData("CN=h, ST=California")]
    [InlineData("E=a@b")]
    [InlineData("OID.2.5.4.3=h")]
    [InlineData("2.5.4.97=h")]
    [InlineData("oid.2.5.4.97=h")]
    [InlineData("cn=h, Serialnumber=1, dnqualifier=2, POSTALCODE=3, sn=4, G=5, street=6")]
    [InlineData("CN=DOMAIN\\user")]
    [InlineData("CN=")]
    [InlineData("")]
    public void What_every_platform_reads_alike_is_silent(string text) => Assert.Empty(DotNetDialect.Parse(MappedText.Verbatim(text, 0)).Remarks);

    [Fact]
    public void Where_a_plus_sign_or_a_quote_is_no_syntax_nothing_is_suggested()
    {
        var plus = MappedText.Verbatim("CN=h; O=A+B", 0);
        Assert.Empty(DotNetDialect.Parse(plus, DotNetNameFlags.Reversed | DotNetNameFlags.DoNotUsePlusSign).Remarks);
        var remark = Assert.Single(DotNetDialect.Parse(plus, DotNetNameFlags.Reversed | DotNetNameFlags.DoNotUseQuotes).Remarks);
        Assert.Equal(("use X500DistinguishedNameBuilder", null), (remark.Advice, remark.SuggestedValue));
    }

    [Fact]
    public void A_value_with_a_hole_is_shown_but_not_suggested()
    {
        var remark = Assert.Single(DotNetDialect.Parse(TextWithHoles.Of("O=A+◊")).Remarks);
        Assert.Equal("'A+{user}' is one value on Linux, but its plus sign joins two attributes on Windows", remark.Reason);
        Assert.Equal(("put the value into quotes", null), (remark.Advice, remark.SuggestedValue));
    }

    [Fact]
    public void Each_remark_stands_in_written_order()
    {
        var remarks = DotNetDialect.Parse(MappedText.Verbatim("CN=a+b, organizationName=#x, C=US", 0), DotNetNameFlags.UseUtf8Encoding).Remarks;
        Assert.Equal([0, 3, 8, 25], remarks.Select(remark => remark.Place.Start));
    }

    [Fact]
    public void What_is_suggested_for_a_value_parses_to_the_same_name_without_a_remark()
    {
        foreach (var text in new[] { "O=A+B Ltd", "O=#1", "O=a+\"b\"", "O=+" })
        {
            var parse = DotNetDialect.Parse(MappedText.Verbatim(text, 0));
            var again = DotNetDialect.Parse(MappedText.Verbatim("O=" + Assert.Single(parse.Remarks).SuggestedValue, 0));
            Assert.Equal(TextWithHoles.Show(parse), TextWithHoles.Show(again));
            Assert.Empty(again.Remarks);
        }
    }
}
