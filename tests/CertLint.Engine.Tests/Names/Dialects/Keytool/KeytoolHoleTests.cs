using CertLint.Model;
using CertLint.Names;
using CertLint.Tests.Tools;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.Keytool;

public class KeytoolHoleTests
{
    private const long Templates = 15_000;

    [Theory]
    [InlineData("CN=◊, O=Contoso", "CN=◊ | O=Contoso")]
    [InlineData("CN=◊.example.com,C=◊", "CN=◊.example.com | C=◊")]
    [InlineData("O=\"◊, Inc.\", C=US", "O=◊, Inc. | C=US")]
    [InlineData("O= a ◊ b ,C=US", "O=a ◊ b | C=US")]
    [InlineData("O=a\\, ◊\\41◊", "O=a, ◊A◊")]
    public void A_hole_in_a_value_stays_in_the_value(string template, string expected) =>
        Assert.Equal(expected, TextWithHoles.Show(KeytoolDialect.Parse(TextWithHoles.Of(template))));

    [Fact]
    public void Of_a_value_with_a_hole_neither_text_nor_type_is_known_and_of_its_neighbour_both()
    {
        var name = KeytoolDialect.Parse(TextWithHoles.Of("CN=◊, O=Contoso")).Name;
        Assert.NotNull(name);
        Assert.Equal([(false, null), (true, 19)], name.Attributes.Select(a => (a.Value.IsKnown, a.StringTag)));
    }

    [Theory]
    [InlineData("◊")]
    [InlineData("◊=x")]
    [InlineData("◊, O=Contoso")]
    [InlineData("CN=a, ◊")]
    [InlineData("CN=a, O◊=b")]
    [InlineData("CN=a, 2.5.4.◊=b")]
    [InlineData("CN=\\◊")]
    [InlineData("CN=\\4◊")]
    [InlineData("CN=◊#x")] // an empty hole makes it an encoding
    [InlineData("CN=#◊")]
    [InlineData("O=a\\\\◊+C=US")] // an empty hole makes Java drop the country
    [InlineData("O=x\\\\+\\◊\\, C=US")] // or not drop it
    [InlineData("CN=◊\"x\"")] // an empty hole makes it an opening quote
    [InlineData("CN=\"x\"◊")]
    [InlineData("CN=\"x ◊")] // the hole may close the quote
    [InlineData("CN=◊, E=x")] // it may end with a backslash
    [InlineData("CN=◊, O=Contoso, E=x")] // it may be \\+" behind which Java finds no comma, and drops all
    [InlineData("CN=◊, O=Acme, Inc.")]
    public void Where_a_hole_decides_the_name_is_unknown(string template) =>
        Assert.Same(NameParse.Unknown, KeytoolDialect.Parse(TextWithHoles.Of(template)));

    [Theory]
    [InlineData("E=x, CN=◊", "E")]
    [InlineData("O=Contoso, Ltd., C=◊", "Contoso, Ltd.")]
    [InlineData("CN=\\x◊", "\\x")]
    [InlineData("CN=◊, O=\"Contoso\", E=x", "E")]
    [InlineData("CN=◊, O=\"Contoso\", Ltd.", "\"Contoso\", Ltd.")]
    public void An_error_that_no_filling_mends_is_told(string template, string place)
    {
        var error = KeytoolDialect.Parse(TextWithHoles.Of(template)).Error;
        Assert.NotNull(error);
        Assert.Equal(place, template.Substring(error.Place.Start, error.Place.Length));
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public void A_hole_that_holds_something_without_syntax_hides_no_error(bool isHarmless, bool mayBeEmpty, bool isCertain)
    {
        var hole = new Hole(HoleKind.Expression, "{id}") { IsHarmless = isHarmless, MayBeEmpty = mayBeEmpty };
        var text = new MappedTextBuilder().Append("CN=", 0).Append(hole, new SourceSpan(3, 4)).Append(", E=x", 7).Build();
        Assert.Equal(isCertain, KeytoolDialect.Parse(text).Error is not null);
    }

    [Fact]
    public void A_correction_that_covers_a_hole_is_not_suggested()
    {
        var error = KeytoolDialect.Parse(TextWithHoles.Of("E=x, O=◊")).Error;
        Assert.Equal("EMAILADDRESS", error?.SuggestedValue);
        var hole = new Hole(HoleKind.Variable, "$x") { IsHarmless = true };
        error = KeytoolDialect.Parse(new MappedTextBuilder().Append("O=", 0).Append(hole, new SourceSpan(2, 2)).Append(", Inc.", 4).Build()).Error;
        Assert.Equal(("of the comma in '$x, Inc.'", "put a backslash before the comma", null), (error?.Reason, error?.Advice, error?.SuggestedValue));
    }

    [Fact]
    public void Java_rejects_every_filling_of_a_text_with_an_error()
    {
        var java = JavaNames.Required;
        int errors = 0, behind = 0, names = 0;
        Gen.Select(KeytoolTexts.Any, Gen.Double.Unit.Array[1, 2], KeytoolTexts.Filling, KeytoolTexts.Filling).Sample(
            (text, holes, first, second) =>
            {
                var template = holes.Aggregate(text, (t, at) => t.Insert((int)(at * t.Length), TextWithHoles.Mark.ToString()));
                var result = KeytoolDialect.Parse(TextWithHoles.Of(template));
                if (result.Error is not null)
                {
                    Interlocked.Increment(ref errors);
                    var isBehind = result.Error.Place.Start > template.IndexOf(TextWithHoles.Mark);
                    if (isBehind)
                        Interlocked.Increment(ref behind);
                    foreach (var filling in isBehind ? [first, .. KeytoolTexts.Changes] : new[] { first })
                    {
                        var filled = Fill(template, filling, second);
                        Assert.False(java.Ask(JavaNames.Keytool, filled).IsAccepted, filled + " is accepted: " + template + result.Error);
                    }
                }
                else if (result.Name is not null)
                {
                    // A harmless filling, or none, may make a value wrong, but not change the attributes.
                    Interlocked.Increment(ref names);
                    foreach (var filling in new[] { "", "x" })
                    {
                        var filled = KeytoolDialect.Parse(MappedText.Verbatim(Fill(template, filling, filling), 0));
                        if (filled.Name is not null)
                            Assert.Equal(Types(result.Name), Types(filled.Name));
                    }
                }
            },
            iter: Templates);
        Assert.True(errors > Templates / 10 && behind > Templates / 200 && names > Templates / 20, $"{errors} errors, {behind} behind a hole, {names} names");
    }

    private static string Fill(string template, string first, string second)
    {
        var at = template.IndexOf(TextWithHoles.Mark);
        return string.Concat(template.AsSpan(0, at), first, template.AsSpan(at + 1)).Replace(TextWithHoles.Mark.ToString(), second);
    }

    private static string Types(DistinguishedName name) => string.Join(",", name.Attributes.Select(attribute => attribute.Type.Oid));
}
