using CertLint.Model;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.Windows;

public class CertStrToNameHostileTests
{
    [Fact]
    public void Every_text_is_read_with_places_inside_it()
    {
        int accepted = 0, rejected = 0;
        Gen.Select(NameTexts.Any, Gen.OneOf(CertStrToNameTexts.Flags)).Sample(
            (text, flags) =>
            {
                var parse = CertStrToNameDialect.Parse(MappedText.Verbatim(text, 0), flags);
                foreach (var span in parse.Name?.Attributes.SelectMany(a => new[] { a.Key!.Span, a.Value.Span }) ?? [])
                    Assert.InRange(span.End, span.Start, text.Length);
                if (parse.Error is { } error)
                    Assert.InRange(error.Place.End, error.Place.Start, text.Length);
                Assert.All(parse.Name?.Rdns ?? [], rdn => Assert.NotEmpty(rdn.Attributes));
                Interlocked.Add(ref accepted, parse.Name is null ? 0 : 1);
                Interlocked.Add(ref rejected, parse.Error is null ? 0 : 1);
            },
            iter: 100_000);
        Assert.True(accepted > 10_000 && rejected > 10_000, $"{accepted} accepted, {rejected} rejected");
    }

    [Theory]
    [InlineData("O=x,", 2048)]
    [InlineData("O=\"\"\"\",", 1024)]
    [InlineData("O=x+", 2048)]
    [InlineData("\"", 8192)]
    [InlineData(",", 8192)]
    [InlineData("O=a,b", 1638)]
    [InlineData(" ", 8192)]
    [InlineData("=", 8192)]
    public void A_text_of_the_greatest_length_is_read(string part, int count)
    {
        var text = string.Concat(Enumerable.Repeat(part, count));
        Assert.NotNull(CertStrToNameDialect.Parse(MappedText.Verbatim(text, 0)));
        var withHoles = new MappedTextBuilder().Append("O=", 0).Append(new Hole(HoleKind.Variable, "$x"), new SourceSpan(2, 2))
            .Append(text[..Math.Min(text.Length, CertStrToNameDialect.MaximumLength - 4)], 4).Append(new Hole(HoleKind.Variable, "$x"), new SourceSpan(9000, 2));
        Assert.NotNull(CertStrToNameDialect.Parse(withHoles.Build()));
    }

    [Fact]
    public void A_text_beyond_the_limit_is_not_looked_into()
    {
        var longest = MappedText.Verbatim("O=" + new string('x', CertStrToNameDialect.MaximumLength - 2), 0);
        Assert.NotNull(CertStrToNameDialect.Parse(longest).Name);
        Assert.Same(NameParse.Unknown, CertStrToNameDialect.Parse(MappedText.Verbatim(new string(',', 1 << 20), 0)));
    }

    [Fact]
    public void Keys_and_values_stand_where_they_are_written()
    {
        const string Text = " CN = a\"\" , O=\"b \"\"c\"\"\" + OU= d ;1.2.3=# AB CD ";
        var name = CertStrToNameDialect.Parse(MappedText.Verbatim(Text.Replace("a\"\"", "a''"), 100)).Name!;
        Assert.Equal(
            ["CN", "a''", "O", "b \"\"c\"\"", "OU", "d", "1.2.3", "# AB CD"],
            name.Attributes.SelectMany(a => new[] { a.Key!.Span, a.Value.Span }).Select(span => Text.Replace("a\"\"", "a''").Substring(span.Start - 100, span.Length)));
        Assert.Equal(new SourceSpan(117, 2), name.Rdns[1][0].Value.SpanOf(2, 1));
    }
}
