using CertLint.Model;

namespace CertLint.Engine.Tests.Model;

public class MappedTextTests
{
    // O = "A\tB" $env   (offsets: O0, quote 4, A5, escape 6-7, B8, quote 9, variable 11-14)
    private static readonly MappedText Value = new MappedTextBuilder()
        .Append("A", 5)
        .Append("\t", new SourceSpan(6, 2))
        .Append('B', 8)
        .Append(new Hole(HoleKind.Variable, "$env"), new SourceSpan(11, 4))
        .Append("cd", 15)
        .Build();

    [Fact]
    public void Text_holds_one_character_for_a_hole()
    {
        Assert.Equal("A\tB" + MappedText.HoleCharacter + "cd", Value.Text);
        Assert.False(Value.IsKnown);
        Assert.True(Value.IsHoleAt(3));
        Assert.False(Value.IsHoleAt(2));
    }

    [Fact]
    public void Written_has_each_hole_as_it_stands_in_the_source()
    {
        Assert.Equal("A\tB$envcd", Value.Written());
        Assert.Equal("$env", Value.Slice(3, 1).Written());
        Assert.Equal("A\tB", Value.Slice(0, 3).Written());
        // The character that stands for a hole may stand in the source by itself.
        Assert.Equal("\uFFFC", MappedText.Verbatim("\uFFFC", 0).Written());
    }

    [Theory]
    [InlineData(0, 1, 5, 1)]
    [InlineData(1, 1, 6, 2)]
    [InlineData(0, 3, 5, 4)]
    [InlineData(3, 1, 11, 4)]
    [InlineData(2, 2, 8, 7)]
    [InlineData(4, 1, 15, 1)]
    [InlineData(5, 1, 16, 1)]
    [InlineData(0, 6, 5, 12)]
    [InlineData(4, 0, 15, 0)]
    [InlineData(6, 0, 17, 0)]
    public void Places_follow_escapes_and_holes(int start, int length, int sourceStart, int sourceLength) =>
        Assert.Equal(new SourceSpan(sourceStart, sourceLength), Value.SpanOf(start, length));

    [Fact]
    public void A_slice_keeps_places_and_holes()
    {
        var slice = Value.Slice(1, 4);

        Assert.Equal("\tB" + MappedText.HoleCharacter + "c", slice.Text);
        Assert.Equal(new SourceSpan(6, 2), slice.SpanOf(0, 1));
        Assert.Equal(new SourceSpan(15, 1), slice.SpanOf(3, 1));
        Assert.True(slice.IsHoleAt(2));
        Assert.True(Value.Slice(4, 2).IsKnown);
    }

    [Fact]
    public void An_empty_slice_is_a_point() => Assert.Equal(new SourceSpan(8, 0), Value.Slice(2, 0).Span);

    [Fact]
    public void A_constants_name_stands_for_each_of_its_characters()
    {
        var value = new MappedTextBuilder().Append("CN=", 10).Append("host", new SourceSpan(20, 4)).Build();

        Assert.Equal(new SourceSpan(20, 4), value.SpanOf(5, 1));
        Assert.Equal(new SourceSpan(20, 4), value.Slice(4, 2).Span);
    }

    [Fact]
    public void Trimming_moves_the_place() =>
        Assert.Equal(new SourceSpan(2, 1), MappedText.Verbatim("  x ", 0).Trim().Span);

    [Fact]
    public void The_character_of_a_hole_in_the_source_is_no_hole() =>
        Assert.True(MappedText.Verbatim("a" + MappedText.HoleCharacter, 0).IsKnown);

    [Fact]
    public void A_lexer_may_take_back_trailing_characters()
    {
        var builder = new MappedTextBuilder().Append("ab", 0).Append("  ", 2).Append(new Hole(HoleKind.Variable, "$x"), new SourceSpan(4, 2));
        builder.Truncate(2);
        var value = builder.Append("c", 9).Build();

        Assert.Equal("abc", value.Text);
        Assert.True(value.IsKnown);
        Assert.Equal(new SourceSpan(9, 1), value.SpanOf(2, 1));
    }

    [Fact]
    public void A_value_appended_to_another_keeps_its_places()
    {
        var value = new MappedTextBuilder().Append("x", 0).Append(Value).Build();

        Assert.Equal(new SourceSpan(11, 4), value.SpanOf(4, 1));
        Assert.True(value.IsHoleAt(4));
    }
}
