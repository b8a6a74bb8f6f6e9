using CertLint.Model;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.Windows;

public class CertStrToNameHoleTests
{
    private const long Templates = 30_000;

    [Theory]
    [InlineData("CN=◊, O=Contoso", "CN=◊ | O=Contoso")]
    [InlineData("CN=◊.example.com + OU=a,C=◊", "CN=◊.example.com & OU=a | C=◊")]
    [InlineData("O=\"◊, Inc.\", C=US", "O=◊, Inc. | C=US")]
    public void A_hole_in_a_value_stays_in_the_value(string template, string expected) =>
        Assert.Equal(expected, TextWithHoles.Show(CertStrToNameDialect.Parse(TextWithHoles.Of(template))));

    [Theory]
    [InlineData("◊")]
    [InlineData("◊=x")]
    [InlineData("CN=a, ◊")]
    [InlineData("CN=a, O◊=b")]
    [InlineData("CN=◊\"x\"")]
    [InlineData("CN=\"x\"◊")]
    [InlineData("CN=\"x ◊")]
    [InlineData("CN=◊#x")] // an empty hole makes it the start
    [InlineData("1.2.3=#AB◊")]
    [InlineData("C=◊é")] // it may be the end of C
    public void Where_a_hole_decides_the_name_is_unknown(string template) =>
        Assert.Same(NameParse.Unknown, CertStrToNameDialect.Parse(TextWithHoles.Of(template)));

    [Theory]
    [InlineData("Country=US, CN=◊", "Country")]
    [InlineData("CN=◊, Country=US", "Country")]
    [InlineData("CN=◊, O=Contoso, Ltd.", "Contoso, Ltd.")]
    public void An_error_that_no_filling_mends_is_told(string template, string place)
    {
        var error = CertStrToNameDialect.Parse(TextWithHoles.Of(template)).Error;
        Assert.NotNull(error);
        Assert.Equal(place, template.Substring(error.Place.Start, error.Place.Length));
    }

    [Fact]
    public void A_correction_that_covers_a_hole_is_shown_but_not_suggested()
    {
        var error = CertStrToNameDialect.Parse(TextWithHoles.Of("O=◊, Ltd.")).Error;
        Assert.Equal(("write O=\"{user}, Ltd.\"", null), (error?.Advice, error?.SuggestedValue));
    }

    [Fact]
    public void No_filling_makes_a_name_of_a_text_with_an_error()
    {
        int errors = 0, names = 0;
        Gen.Select(NameTexts.Any, Gen.OneOf(CertStrToNameTexts.Flags), Gen.Double.Unit.Array[1, 2], NameTexts.Filling, NameTexts.Filling).Sample(
            (text, flags, holes, first, second) =>
            {
                var template = holes.Aggregate(text.Replace("◊", ""), (t, at) => t.Insert((int)(at * t.Length), "◊"));
                var parse = CertStrToNameDialect.Parse(TextWithHoles.Of(template), flags);
                var at = template.IndexOf(TextWithHoles.Mark);
                var filled = string.Concat(template.AsSpan(0, at), first, template.AsSpan(at + 1)).Replace("◊", second);
                if (parse.Error is not null)
                {
                    Interlocked.Increment(ref errors);
                    Assert.Null(CertStrToNameDialect.Parse(MappedText.Verbatim(filled, 0), flags).Name);
                }
                else if (parse.Name is { } name && CertStrToNameDialect.Parse(MappedText.Verbatim(template.Replace("◊", "1"), 0), flags).Name is { } harmless)
                {
                    Interlocked.Increment(ref names);
                    Assert.Equal(name.Attributes.Select(a => a.Type.Oid), harmless.Attributes.Select(a => a.Type.Oid));
                }
            },
            iter: Templates);
        Assert.True(errors > Templates / 20 && names > Templates / 20, $"{errors} errors, {names} names");
    }
}
