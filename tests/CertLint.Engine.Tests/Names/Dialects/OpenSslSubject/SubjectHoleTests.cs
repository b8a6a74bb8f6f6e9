using CertLint.Model;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.OpenSslSubject;

public class SubjectHoleTests
{
    private const long Templates = 50_000;

    [Theory]
    [InlineData("/CN=◊/O=Acme", "CN=◊ | O=Acme")]
    [InlineData("/CN=◊.example.com/C=◊", "CN=◊.example.com | C=◊")]
    [InlineData("/O=a\\/◊b/C=US", "O=a/◊b | C=US")]
    [InlineData("/CN=◊ü", "CN=◊Ã¼")]
    [InlineData("/S=◊/CN=h", "CN=h")]
    [InlineData("/C=◊USA", "C=◊USA")] // the hole may hold the rest of a country and another attribute
    public void A_hole_in_a_value_stays_in_the_value(string template, string expected) =>
        Assert.Equal(expected, TextWithHoles.Show(Parse(template)));

    [Theory]
    [InlineData("◊")]
    [InlineData("◊/CN=h")]
    [InlineData("/◊")]
    [InlineData("/◊=x")]
    [InlineData("/C◊=x")]
    [InlineData("/CN=h/◊")]
    [InlineData("/CN=h\\◊/O=x")] // an empty hole makes it escape the slash
    [InlineData("/CN=◊\\")] // the hole may end with a backslash
    [InlineData("/CN=◊/C=USA")] // the hole may start a key that ends with "/C", which is dropped
    [InlineData("/CN=◊/Sub")]
    public void Where_a_hole_decides_the_name_is_unknown(string template) =>
        Assert.Same(NameParse.Unknown, Parse(template));

    [Theory]
    [InlineData("/C=USA/CN=◊", "USA")]
    [InlineData("/C=USA◊/CN=h", "USA◊")]
    [InlineData("/CN=◊/O=Acme/C=USA", "USA")]
    [InlineData("/CN=◊/O=Acme/C=USA/OU=◊", "USA")]
    [InlineData("/emailAddress=ü◊@x", "ü")]
    [InlineData("C=US/CN=◊", "C=US/CN=◊")]
    [InlineData("/HKDF=x/CN=◊", "HKDF")]
    public void An_error_that_no_filling_mends_is_told(string template, string place)
    {
        var error = Parse(template).Error;
        Assert.NotNull(error);
        Assert.Equal(place, template.Substring(error.Place.Start, error.Place.Length));
    }

    [Fact]
    public void A_hole_that_holds_something_without_syntax_hides_no_error()
    {
        var text = new MappedTextBuilder().Append("/CN=", 0).Append(new Hole(HoleKind.Expression, "{id}") { IsHarmless = true }, new SourceSpan(4, 4))
            .Append("/C=USA", 8).Build();
        Assert.NotNull(OpenSslSubjectDialect.Parse(text, OpenSslSubjectOptions.None).Error);
    }

    [Fact]
    public void A_hole_may_hold_a_value_so_that_nothing_is_called_skipped() =>
        Assert.Empty(Parse("/CN=◊/O=Acme").Remarks);

    [Fact]
    public void Every_filling_of_a_text_with_an_error_is_rejected()
    {
        var errors = 0;
        var names = 0;
        Gen.Select(SubjectTexts.Any, Gen.Double.Unit.Array[1, 2], SubjectTexts.Filling, SubjectTexts.Filling).Sample(
            (text, holes, first, second) =>
            {
                var template = holes.Aggregate(text, (t, at) => t.Insert((int)(at * t.Length), TextWithHoles.Mark.ToString()));
                var result = Parse(template);
                if (result.Error is not null)
                {
                    Interlocked.Increment(ref errors);
                    Assert.Null(Known(Fill(template, first, second)).Name);
                }
                else if (result.Name is not null)
                {
                    // A harmless filling may break a bound of the value, but not change the attributes.
                    Interlocked.Increment(ref names);
                    if (Known(Fill(template, "1", "1")).Name is { } filled)
                        Assert.Equal(Types(result.Name), Types(filled));
                }
            },
            iter: Templates);
        Assert.True(errors > Templates / 10 && names > Templates / 10, $"{errors} errors, {names} names");
    }

    private static NameParse Parse(string template) => OpenSslSubjectDialect.Parse(TextWithHoles.Of(template), OpenSslSubjectOptions.None);

    private static NameParse Known(string text) => OpenSslSubjectDialect.Parse(MappedText.Verbatim(text, 0), OpenSslSubjectOptions.None);

    private static string Fill(string template, string first, string second)
    {
        var at = template.IndexOf(TextWithHoles.Mark);
        return string.Concat(template.AsSpan(0, at), first, template.AsSpan(at + 1)).Replace(TextWithHoles.Mark.ToString(), second);
    }

    private static string Types(DistinguishedName name) => string.Join(",", name.Attributes.Select(attribute => attribute.Type.Oid));
}
