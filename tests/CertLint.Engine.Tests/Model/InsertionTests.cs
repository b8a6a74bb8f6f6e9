using CertLint.Model;

namespace CertLint.Tests.Model;

public class InsertionTests
{
    // Offsets 100-105 hold a variable's text, 10-20 the text that names it at 15-18.
    private static readonly MappedText Value = MappedText.Verbatim("Acme", 101);

    [Fact]
    public void A_part_of_an_inserted_text_stands_where_that_is_written()
    {
        var text = new MappedTextBuilder().Append("O=", 10).Append(Value, new SourceSpan(100, 6), new SourceSpan(15, 3)).Append(" Ltd", 18).Build();

        Assert.Equal("O=Acme Ltd", text.Text);
        Assert.Equal(new SourceSpan(101, 4), text.SpanOf(2, 4));
        Assert.Equal(new SourceSpan(102, 2), text.Slice(3, 2).Span);
    }

    [Fact]
    public void A_part_that_is_only_partly_inserted_stands_where_it_is_pieced_together()
    {
        var text = new MappedTextBuilder().Append("O=", 10).Append(Value, new SourceSpan(100, 6), new SourceSpan(15, 3)).Append(" Ltd", 18).Build();

        Assert.Equal(new SourceSpan(15, 7), text.SpanOf(2, 8));
        Assert.Equal(new SourceSpan(15, 7), text.Slice(2, 8).Span);
        Assert.Equal(new SourceSpan(10, 12), text.Span);
    }

    [Fact]
    public void Stretches_within_stretches_meet_in_the_innermost_that_holds_both()
    {
        var inner = new MappedTextBuilder().Append("x", 50).Append(Value, new SourceSpan(100, 6), new SourceSpan(55, 2)).Append("y", 57).Build();
        var text = new MappedTextBuilder().Append("O=", 10).Append(inner, new SourceSpan(50, 8), new SourceSpan(15, 3)).Append("z", 18).Build();

        Assert.Equal("O=xAcmeyz", text.Text);
        Assert.Equal(new SourceSpan(101, 4), text.SpanOf(3, 4));
        Assert.Equal(new SourceSpan(50, 7), text.SpanOf(2, 5));
        Assert.Equal(new SourceSpan(55, 3), text.SpanOf(3, 5));
        Assert.Equal(new SourceSpan(15, 4), text.SpanOf(4, 5));
    }

    [Fact]
    public void Two_uses_of_one_text_are_two_places()
    {
        var text = new MappedTextBuilder()
            .Append(Value, new SourceSpan(100, 6), new SourceSpan(10, 1)).Append(Value, new SourceSpan(100, 6), new SourceSpan(13, 1)).Build();

        Assert.Equal(new SourceSpan(10, 4), text.Span);
        Assert.Equal(new SourceSpan(101, 4), text.SpanOf(4, 4));
        Assert.Equal(new Insertion(new SourceSpan(100, 6), new SourceSpan(13, 1), null), text.InsertionAt(4));
    }
}
