using CertLint.Model;
using CertLint.Names;
using CsCheck;

namespace CertLint.Tests.Names.Dialects.Rfc4514;

public class Rfc4514HostileTests
{
    [Fact]
    public void A_known_text_is_a_name_or_an_error_with_places_inside_it()
    {
        int accepted = 0, rejected = 0;
        Rfc4514Texts.Any.Sample(
            text =>
            {
                var parse = Rfc4514Dialect.Parse(MappedText.Verbatim(text, 0));
                foreach (var span in parse.Name?.Attributes.SelectMany(a => new[] { a.Key!.Span, a.Value.Span }) ?? [])
                    Assert.InRange(span.End, span.Start, text.Length);
                if (parse.Error is { } error)
                    Assert.InRange(error.Place.End, error.Place.Start, text.Length);
                Interlocked.Add(ref accepted, parse.Name is null ? 0 : 1);
                Interlocked.Add(ref rejected, parse.Error is null ? 0 : 1);
            },
            iter: 100_000);
        Assert.True(accepted > 20_000 && rejected > 20_000, $"{accepted} accepted, {rejected} rejected");
    }

    [Theory]
    [InlineData("O=x,", 2048)]
    [InlineData("O=\\", 2730)]
    [InlineData("\\C3\\A9", 1365)]
    [InlineData("\\ ", 4096)]
    [InlineData(",", 8192)]
    [InlineData("O=a,b", 1638)]
    [InlineData("=", 8192)]
    public void A_text_of_the_greatest_length_with_a_hole_at_each_end_is_read(string part, int count)
    {
        var text = string.Concat(Enumerable.Repeat(part, count));
        var holes = new MappedTextBuilder().Append("O=", 0).Append(new Hole(HoleKind.Variable, "$x"), new SourceSpan(2, 2))
            .Append(text[..Math.Min(text.Length, Rfc4514Dialect.MaximumLength - 4)], 4).Append(new Hole(HoleKind.Variable, "$x"), new SourceSpan(9000, 2));
        Assert.NotNull(Rfc4514Dialect.Parse(holes.Build()));
        Assert.NotNull(Rfc4514Dialect.Parse(MappedText.Verbatim(text, 0)));
    }

    [Fact]
    public void A_text_beyond_the_limit_is_not_looked_into()
    {
        var longest = MappedText.Verbatim("O=" + new string('x', Rfc4514Dialect.MaximumLength - 2), 0);
        Assert.NotNull(Rfc4514Dialect.Parse(longest).Name);
        Assert.Same(NameParse.Unknown, Rfc4514Dialect.Parse(MappedText.Verbatim(longest.Text + "x", 0)));
        Assert.Same(NameParse.Unknown, Rfc4514Dialect.Parse(MappedText.Verbatim(new string(',', 1 << 20), 0)));
    }
}
