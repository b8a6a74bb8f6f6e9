using CertLint.Model;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.Rfc4514;

public class Rfc4514HoleTests
{
    private const long Templates = 30_000;

    [Theory]
    [InlineData("CN=◊, O=Contoso", "CN=◊ | O=Contoso")]
    [InlineData("CN=◊.example.com+OU=a,C=◊", "CN=◊.example.com & OU=a | C=◊")]
    [InlineData("O= a ◊\\, b ", "O=a ◊, b")]
    public void A_hole_in_a_value_stays_in_the_value(string template, string expected) =>
        Assert.Equal(expected, TextWithHoles.Show(Rfc4514Dialect.Parse(TextWithHoles.Of(template))));

    [Theory]
    [InlineData("◊")]
    [InlineData("◊=x")]
    [InlineData("CN=a, ◊")]
    [InlineData("CN=a, O◊=b")]
    [InlineData("CN=a\\◊")] // it may hold what the backslash escapes
    [InlineData("CN=a\\4◊")]
    [InlineData("CN=#04◊")]
    [InlineData("CN=◊#x")] // an empty hole makes it the start
    [InlineData("CN=◊, Country=US")] // it may end with a backslash
    [InlineData("CN=\\C3◊")] // it may hold the other octet
    [InlineData("CN=◊\\A9")]
    public void Where_a_hole_decides_the_name_is_unknown(string template) =>
        Assert.Same(NameParse.Unknown, Rfc4514Dialect.Parse(TextWithHoles.Of(template)));

    [Theory]
    [InlineData("Country=US, CN=◊", "Country")]
    [InlineData("CN=◊, O=Contoso, Country=US", "Country")]
    [InlineData("CN=◊, O=Contoso, Ltd.", "Contoso, Ltd.")]
    [InlineData("CN=◊, O=a<b, C=◊", "<")]
    public void An_error_that_no_filling_mends_is_told(string template, string place)
    {
        var error = Rfc4514Dialect.Parse(TextWithHoles.Of(template)).Error;
        Assert.NotNull(error);
        Assert.Equal(place, template.Substring(error.Place.Start, error.Place.Length));
    }

    [Fact]
    public void A_correction_that_covers_a_hole_is_not_suggested()
    {
        var error = Rfc4514Dialect.Parse(TextWithHoles.Of("O=\"◊, Inc.\"")).Error;
        Assert.Equal(("quotes are no syntax in RFC 4514", null), (error?.Reason, error?.SuggestedValue));
    }

    [Fact]
    public void No_filling_makes_a_name_of_a_text_with_an_error()
    {
        int errors = 0, names = 0;
        Gen.Select(Rfc4514Texts.Any, Gen.Double.Unit.Array[1, 2], Rfc4514Texts.Filling, Rfc4514Texts.Filling).Sample(
            (text, holes, first, second) =>
            {
                var template = holes.Aggregate(text.Replace("◊", ""), (t, at) => t.Insert((int)(at * t.Length), "◊"));
                var parse = Rfc4514Dialect.Parse(TextWithHoles.Of(template));
                var at = template.IndexOf(TextWithHoles.Mark);
                var filled = string.Concat(template.AsSpan(0, at), first, template.AsSpan(at + 1)).Replace("◊", second);
                if (parse.Error is not null)
                {
                    Interlocked.Increment(ref errors);
                    Assert.Null(Rfc4514Dialect.Parse(MappedText.Verbatim(filled, 0)).Name);
                }
                else if (parse.Name is { } name)
                {
                    // A filling of letters does not change the attributes.
                    Interlocked.Increment(ref names);
                    var harmless = Rfc4514Dialect.Parse(MappedText.Verbatim(template.Replace("◊", "x"), 0)).Name;
                    Assert.Equal(name.Attributes.Select(a => a.Type.Oid), harmless!.Attributes.Select(a => a.Type.Oid));
                }
            },
            iter: Templates);
        Assert.True(errors > Templates / 20 && names > Templates / 20, $"{errors} errors, {names} names");
    }
}
