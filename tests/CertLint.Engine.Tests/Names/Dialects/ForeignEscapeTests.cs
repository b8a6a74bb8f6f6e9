extern alias Portable;

using CertLint.Model;
using CertLint.Names;
using Org.BouncyCastle.Asn1.X509;

namespace CertLint.Tests.Names.Dialects;

/// <summary>What each library keeps, loses or rejects of another one's escapes; the libraries themselves are the oracle.</summary>
public class ForeignEscapeTests
{
    [Theory]
    [InlineData(@"O=Acme\2C Inc.", @"Acme\2C Inc.", "Acme, Inc.")]
    [InlineData(@"O=Acme\2c Inc., CN=x", @"Acme\2c Inc.", "Acme, Inc.")]
    [InlineData(@"CN=x, O=A\+B Ltd", @"A\+B Ltd", "A+B Ltd")]
    [InlineData(@"O=Acme \""Big\"" Corp", @"Acme \""Big\"" Corp", "Acme \"Big\" Corp")]
    [InlineData(@"O=a\=b", @"a\=b", "a=b")]
    [InlineData(@"O=\#1 Plumbing", @"\#1 Plumbing", "#1 Plumbing")]
    [InlineData(@"O=a\<b\>", @"a\<b\>", "a<b>")]
    [InlineData(@"CN=CONTOSO\\user", @"CONTOSO\\user", @"CONTOSO\user")]
    [InlineData(@"O=Caf\C3\A9 Ltd", @"Caf\C3\A9 Ltd", "Café Ltd")]
    [InlineData(@"O=\E2\82\AC, CN=x", @"\E2\82\AC", "€")]
    [InlineData(@"O=""Acme\, Inc."", C=US", @"""Acme\, Inc.""", "Acme, Inc.")]
    [InlineData(@"O=""Acme """"Big"""" \+ Sons""", @"""Acme """"Big"""" \+ Sons""", "Acme \"Big\" + Sons")]
    [InlineData(@"CN=x,  O=  A\+B  ", @"A\+B", "A+B")]
    public void DotNet_keeps_a_backslash_escape_in_the_value(string text, string place, string meant)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "X500DistinguishedName's parser differs by operating system.");
        Assert.Contains(DotNetNames.Read(text, DotNetNameFlags.Reversed)!, attribute => attribute.Value.Contains('\\', StringComparison.Ordinal));

        var remark = Assert.Single(DotNetDialect.Parse(MappedText.Verbatim(text, 0)).Remarks, IsForeign);

        Assert.Equal((NameRemarkKind.ForeignEscape, place), (remark.Kind, text.Substring(remark.Place.Start, remark.Place.Length)));
        Assert.StartsWith(".NET knows no backslash escape and keeps the backslash in '", remark.Reason, StringComparison.Ordinal);
        var corrected = string.Concat(text.AsSpan(0, remark.Place.Start), remark.SuggestedValue, text.AsSpan(remark.Place.End));
        Assert.Contains(DotNetNames.Read(corrected, DotNetNameFlags.Reversed)!, attribute => attribute.Value == meant);
    }

    [Theory]
    [InlineData(@"CN=DOMAIN\user")]
    [InlineData(@"CN=DOMAIN\administrator")]
    [InlineData(@"CN=DOMAIN\beatrice, OU=x")]
    [InlineData(@"CN=DOMAIN\220123")]
    [InlineData(@"CN=DOMAIN\23456")]
    [InlineData(@"CN=DOMAIN\c3po\a9")]
    [InlineData(@"CN=\\server\share")]
    [InlineData(@"CN=""C:\"", O=x")]
    [InlineData(@"CN=C:\, O=x")]
    [InlineData(@"CN=IIS APPPOOL\DefaultAppPool")]
    [InlineData(@"CN=x\")]
    [InlineData(@"CN=""x\"", O=y")]
    [InlineData("O=\"Acme, Inc.\"")]
    public void A_backslash_that_escapes_nothing_is_text(string text) => Assert.Empty(DotNetDialect.Parse(MappedText.Verbatim(text, 0)).Remarks);

    [Theory]
    [InlineData(@"O=Acme\, OU=x", DotNetNameFlags.Reversed, @"Acme\", "comma")]
    [InlineData(@"O=Acme\; OU=x", DotNetNameFlags.Reversed, @"Acme\", "semicolon")]
    public void A_separator_behind_a_backslash_ends_the_value(string text, DotNetNameFlags flags, string place, string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "X500DistinguishedName's parser differs by operating system.");
        Assert.Equal(2, DotNetNames.Read(text, flags)!.Count);

        var remark = Assert.Single(DotNetDialect.Parse(MappedText.Verbatim(text, 0), flags).Remarks);

        Assert.Equal((NameRemarkKind.ForeignEscape, place), (remark.Kind, text.Substring(remark.Place.Start, remark.Place.Length)));
        Assert.Equal($"a backslash does not escape a {name} in .NET, so that the value '{place}' ends before it", remark.Reason);
    }

    [Fact]
    public void Without_quotes_no_text_is_right()
    {
        var remark = Assert.Single(DotNetDialect.Parse(
            MappedText.Verbatim(@"O=A\+B", 0), DotNetNameFlags.Reversed | DotNetNameFlags.DoNotUseQuotes).Remarks, IsForeign);

        Assert.Equal(("use X500DistinguishedNameBuilder and no escape", null), (remark.Advice, remark.SuggestedValue));
    }

    [Fact]
    public void A_hole_behind_a_backslash_is_not_known() => Assert.Empty(DotNetDialect.Parse(TextWithHoles.Of(@"CN=DOMAIN\◊")).Remarks);

    [Fact]
    public void A_value_with_a_hole_gets_no_correction()
    {
        var remark = Assert.Single(DotNetDialect.Parse(TextWithHoles.Of(@"O=◊ \+ Sons")).Remarks, IsForeign);

        Assert.Null(remark.SuggestedValue);
        Assert.Equal(@".NET knows no backslash escape and keeps the backslash in '{user} \+ Sons'", remark.Reason);
    }

    [Theory]
    [InlineData(@"O=Acme\, Inc.", NameErrorKind.ForeignEscape)]
    [InlineData(@"O=""Acme \""Big\"" Corp""", NameErrorKind.ForeignEscape)]
    [InlineData(@"O=Acme\, Inc=x", NameErrorKind.ForeignEscape)]
    [InlineData("O=Acme, Inc.", NameErrorKind.Syntax)]
    [InlineData("O=Acme, Inc=x", NameErrorKind.Syntax)]
    [InlineData(@"Country=US, O=A\+B", NameErrorKind.Syntax)]
    public void What_DotNet_rejects_because_of_an_escape_is_told_as_such(string text, NameErrorKind kind) =>
        Assert.Equal(kind, DotNetDialect.Parse(MappedText.Verbatim(text, 0)).Error?.Kind);

    [Theory]
    [InlineData("O=\"Acme \"\"Big\"\" Corp\"", "\"Acme \"\"Big\"\" Corp\"", "Acme Big Corp", "Acme \"Big\" Corp")]
    [InlineData("O=Acme \"Big\" Corp,C=US", "Acme \"Big\" Corp", "Acme Big Corp", "Acme \"Big\" Corp")]
    [InlineData("C=US, O=\"\"\"Acme, Inc.\"\"\"", "\"\"\"Acme, Inc.\"\"\"", "Acme, Inc.", "\"Acme, Inc.\"")]
    [InlineData("O=Jane \"JD\" Doe\\, MD", "Jane \"JD\" Doe\\, MD", "Jane JD Doe, MD", "Jane \"JD\" Doe, MD")]
    public void BouncyCastle_drops_quotes_that_are_meant_to_stay(string text, string place, string read, string meant)
    {
        foreach (var version in new[] { BouncyCastleVersion.Cryptography2, BouncyCastleVersion.Portable19 })
        {
            Assert.Contains(read, Values(text, version));

            var remark = Assert.Single(
                BouncyCastleDialect.Parse(MappedText.Verbatim(text, 0), version: version).Remarks, IsForeign);

            Assert.Equal(place, text.Substring(remark.Place.Start, remark.Place.Length));
            Assert.Equal($"BouncyCastle drops the quotes in '{place}' and reads '{read}'", remark.Reason);
            var corrected = string.Concat(text.AsSpan(0, remark.Place.Start), remark.SuggestedValue, text.AsSpan(remark.Place.End));
            Assert.Contains(meant, Values(corrected, version));
        }
    }

    [Theory]
    [InlineData("O=\"Acme, Inc.\",C=US")]
    [InlineData("O= \"Acme, Inc.\" ,C=US")]
    [InlineData("O=\"\"")]
    [InlineData("O=Acme\",\" Inc.")] // the quotes protect the comma
    [InlineData("O=Acme\" \"Inc.")]
    [InlineData("O=Acme \\\"Big\\\" Corp")]
    [InlineData("O=Acme\\, Inc.")]
    [InlineData("O=A\\+B")]
    [InlineData("CN=DOMAIN\\\\user")]
    public void Quotes_that_protect_and_escapes_of_its_own_are_right_in_BouncyCastle(string text)
    {
        foreach (var version in new[] { BouncyCastleVersion.Cryptography2, BouncyCastleVersion.Portable19 })
            Assert.Empty(BouncyCastleDialect.Parse(MappedText.Verbatim(text, 0), version: version).Remarks);
    }

    [Fact]
    public void Quotes_around_a_hole_may_protect_it() => Assert.Empty(BouncyCastleDialect.Parse(TextWithHoles.Of("O=Acme \"◊\" Corp")).Remarks);

    private static bool IsForeign(NameRemark remark) => remark.Kind == NameRemarkKind.ForeignEscape;

    private static List<string> Values(string text, BouncyCastleVersion version) => version == BouncyCastleVersion.Cryptography2
        ? [.. new X509Name(text).GetValueList()]
        : [.. new Portable::Org.BouncyCastle.Asn1.X509.X509Name(text).GetValueList().Cast<string>()];
}
