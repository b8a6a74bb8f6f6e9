extern alias Portable;

using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Names;
using CsCheck;
using Org.BouncyCastle.Asn1.X509;

namespace CertLint.Tests.Names.Dialects;

public class HoleTests
{
    private const long Templates = 50_000;

    [Theory]
    [InlineData("CN=◊, O=Contoso", "CN=◊ | O=Contoso")]
    [InlineData("CN=◊.example.com,C=◊", "CN=◊.example.com | C=◊")]
    [InlineData("O=\"◊, Inc.\", C=US", "O=◊, Inc. | C=US")]
    [InlineData("O= a ◊ b ,C=US", "O=a ◊ b | C=US")]
    public void A_hole_in_a_value_stays_in_the_value(string template, string expected)
    {
        var text = TextWithHoles.Of(template);
        Assert.Equal(expected, TextWithHoles.Show(DotNetDialect.Parse(text)));
        Assert.Equal(expected, TextWithHoles.Show(BouncyCastleDialect.Parse(text)));
    }

    [Fact]
    public void A_value_with_a_hole_is_not_known_and_its_neighbour_is()
    {
        var name = DotNetDialect.Parse(TextWithHoles.Of("CN=◊, O=Contoso")).Name;
        Assert.NotNull(name);
        Assert.False(name.Find(AttributeType.CommonName)!.Value.IsKnown);
        Assert.True(name.Find(AttributeType.Organization)!.Value.IsKnown);
    }

    [Theory]
    [InlineData("◊")]
    [InlineData("◊=x")]
    [InlineData("◊, O=Contoso")]
    [InlineData("CN=a, ◊")]
    [InlineData("CN=a, O◊=b")]
    [InlineData("CN=◊, common◊=x")]
    [InlineData("CN=◊, Country=US, O=◊")] // between two quotes it would be text
    public void A_hole_that_may_hold_a_key_or_a_quote_leaves_the_name_unknown(string template)
    {
        var text = TextWithHoles.Of(template);
        Assert.Same(NameParse.Unknown, DotNetDialect.Parse(text));
        Assert.Same(NameParse.Unknown, BouncyCastleDialect.Parse(text));
    }

    [Theory]
    [InlineData("CN=◊\"x\"")] // an empty hole makes it an opening quote
    [InlineData("CN=\"x\"◊")]
    [InlineData("CN=\"x ◊")] // the hole may close the quote
    [InlineData("C=Ü◊\"")]
    public void Where_a_hole_may_move_quotes_DotNet_is_unknown(string template) =>
        Assert.Same(NameParse.Unknown, DotNetDialect.Parse(TextWithHoles.Of(template)));

    [Theory]
    [InlineData("CN=\\◊")]
    [InlineData("CN=◊#x")]
    [InlineData("CN=#◊")]
    [InlineData("CN=\"x ◊")]
    [InlineData("O=x\\4◊")]
    public void Where_a_hole_may_move_escapes_BouncyCastle_is_unknown(string template) =>
        Assert.Same(NameParse.Unknown, BouncyCastleDialect.Parse(TextWithHoles.Of(template)));

    [Theory]
    [InlineData("Country=US, CN=◊", "Country")]
    [InlineData("CN=◊, O=Contoso, Country=US", "Country")]
    [InlineData("CN=◊, O=Contoso, Ltd.", "Contoso, Ltd.")]
    [InlineData("O=Contoso, Ltd., C=◊", "Contoso, Ltd.")]
    public void An_error_that_no_filling_mends_is_told(string template, string place)
    {
        var text = TextWithHoles.Of(template);
        Assert.Equal(place, PlaceOfError(template, DotNetDialect.Parse(text)));
        Assert.Equal(place, PlaceOfError(template, BouncyCastleDialect.Parse(text)));
    }

    [Theory]
    [InlineData("CN=◊, Country=US", "Country")]
    [InlineData("CN=◊,Country=US", "Country")]
    [InlineData("O=◊, Ltd.", "◊, Ltd.")]
    public void A_comma_behind_a_hole_separates_in_DotNet_and_may_be_escaped_in_BouncyCastle(string template, string place)
    {
        var text = TextWithHoles.Of(template);
        Assert.Equal(place, PlaceOfError(template, DotNetDialect.Parse(text)));
        Assert.Same(NameParse.Unknown, BouncyCastleDialect.Parse(text));
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public void A_hole_that_holds_something_without_syntax_hides_no_error(bool isHarmless, bool mayBeEmpty, bool isCertain)
    {
        var hole = new Hole(HoleKind.Expression, "{id}") { IsHarmless = isHarmless, MayBeEmpty = mayBeEmpty };
        var text = new MappedTextBuilder().Append("CN=", 0).Append(hole, new SourceSpan(3, 4)).Append(", Country=US, O=", 7)
            .Append(hole, new SourceSpan(30, 4)).Build();
        Assert.Equal(isCertain, DotNetDialect.Parse(text).Error is not null);
        Assert.Equal(isCertain, BouncyCastleDialect.Parse(text).Error is not null);
    }

    [Fact]
    public void A_correction_that_covers_a_hole_is_shown_but_not_suggested()
    {
        var error = DotNetDialect.Parse(TextWithHoles.Of("O=◊, Ltd.")).Error;
        Assert.NotNull(error);
        Assert.Equal("of the comma in '{user}, Ltd.'", error.Reason);
        Assert.Equal("write O=\"{user}, Ltd.\" or use X500DistinguishedNameBuilder", error.Advice);
        Assert.Null(error.SuggestedValue);
    }

    [Fact]
    public void DotNet_rejects_every_filling_of_a_text_with_an_error()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "X500DistinguishedName's parser differs by operating system.");
        CheckErrorsAndNames(text => DotNetDialect.Parse(text), text => Rejects(() => _ = new X500DistinguishedName(text)));
    }

    [Fact]
    public void BouncyCastle_rejects_every_filling_of_a_text_with_an_error() =>
        CheckErrorsAndNames(text => BouncyCastleDialect.Parse(text), text => Rejects(() => _ = new X509Name(text)));

    [Fact]
    public void Portable_BouncyCastle_rejects_every_filling_of_a_text_with_an_error() => CheckErrorsAndNames(
        Portable,
        text => PortableDifferentialTests.MayRecurse(text) || Rejects(() => new Portable::Org.BouncyCastle.Asn1.X509.X509Name(text).GetEncoded()));

    [Theory]
    [InlineData("S=◊, O=Contoso", "S")]
    [InlineData("O=Contoso, S=California, CN=◊", "S")]
    [InlineData("O=A+B Ltd, CN=◊", "A+B Ltd")]
    public void An_error_before_a_hole_is_certain_in_Portable_BouncyCastle(string template, string place) =>
        Assert.Equal(place, PlaceOfError(template, Portable(TextWithHoles.Of(template))));

    [Theory]
    [InlineData("CN=◊, S=California")] // a quote makes text of all that follows
    [InlineData("CN=\\◊")]
    [InlineData("CN=◊+x")]
    [InlineData("CN=◊#x")]
    [InlineData("CN=\"◊#x\"")]
    [InlineData("C◊=x")]
    public void Where_a_hole_may_move_syntax_Portable_BouncyCastle_is_unknown(string template) =>
        Assert.Same(NameParse.Unknown, Portable(TextWithHoles.Of(template)));

    private static NameParse Portable(MappedText text) => BouncyCastleDialect.Parse(text, reverse: false, BouncyCastleVersion.Portable19);

    private static string? PlaceOfError(string template, NameParse parse) =>
        parse.Error is null ? null : template.Substring(parse.Error.Place.Start, parse.Error.Place.Length);

    private static void CheckErrorsAndNames(Func<MappedText, NameParse> parse, Func<string, bool> isRejected)
    {
        var errors = 0;
        var names = 0;
        Gen.Select(NameTexts.Any, Gen.Double.Unit.Array[1, 2], NameTexts.Filling, NameTexts.Filling).Sample(
            (text, holes, first, second) =>
            {
                var template = holes.Aggregate(text, (t, at) => t.Insert((int)(at * t.Length), TextWithHoles.Mark.ToString()));
                var result = parse(TextWithHoles.Of(template));
                if (result.Error is not null)
                {
                    Interlocked.Increment(ref errors);
                    Assert.True(isRejected(Fill(template, first, second)), string.Join(" ", Fill(template, first, second).Select(c => ((int)c).ToString("X", CultureInfo.InvariantCulture))) + " is not always rejected: " + template + result.Error);
                }
                else if (result.Name is not null)
                {
                    // A harmless filling, or none, may break a limit of the value, but not change the attributes.
                    Interlocked.Increment(ref names);
                    foreach (var filling in new[] { "", "x" })
                    {
                        var filled = parse(MappedText.Verbatim(Fill(template, filling, filling), 0));
                        if (filled.Name is not null)
                            Assert.Equal(Types(result.Name), Types(filled.Name));
                    }
                }
            },
            iter: Templates);
        Assert.True(errors > Templates / 10 && names > Templates / 10, $"{errors} errors, {names} names");
    }

    private static string Fill(string template, string first, string second)
    {
        var at = template.IndexOf(TextWithHoles.Mark);
        return string.Concat(template.AsSpan(0, at), first, template.AsSpan(at + 1)).Replace(TextWithHoles.Mark.ToString(), second);
    }

    private static string Types(DistinguishedName name) => string.Join(",", name.Attributes.Select(attribute => attribute.Type.Oid));

    private static bool Rejects(Action construct)
    {
        try
        {
            construct();
            return false;
        }
        // BouncyCastle throws whatever comes, from ArgumentException to Asn1ParsingException.
        catch (Exception)
        {
            return true;
        }
    }
}
