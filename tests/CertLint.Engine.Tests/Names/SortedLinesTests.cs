using CertLint.Names;

namespace CertLint.Tests.Names;

public class SortedLinesTests
{
    private static readonly SortedLines Lines = new("a\nab\nb\nb.c\nb.d\nc\n");

    [Theory]
    [InlineData("a")]
    [InlineData("ab")]
    [InlineData("b")]
    [InlineData("b.d")]
    [InlineData("c")]
    public void Each_line_is_found(string line) => Assert.True(Lines.Contains(line));

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("aa")]
    [InlineData("b.")]
    [InlineData("b.cc")]
    [InlineData("d")]
    public void What_is_no_line_is_not_found(string line) => Assert.False(Lines.Contains(line));

    [Fact]
    public void Lines_are_found_by_their_start()
    {
        Assert.Equal(["b.c", "b.d"], Lines.StartingWith("b."));
        Assert.Equal(["c"], Lines.StartingWith("c"));
        Assert.Equal(6, Lines.StartingWith("").Count());
        Assert.Empty(Lines.StartingWith("cc"));
        Assert.True(Lines.ContainsPrefix("ab"));
        Assert.False(Lines.ContainsPrefix("b.e"));
    }

    [Fact]
    public void An_empty_text_holds_nothing()
    {
        Assert.False(new SortedLines("").Contains("a"));
        Assert.False(new SortedLines("").ContainsPrefix(""));
    }

    [Theory]
    [InlineData("public-suffixes.icann.txt")]
    [InlineData("public-suffixes.private.txt")]
    [InlineData("countries.txt")]
    [InlineData("subdivisions.txt")]
    [InlineData("openssl-objects.txt")]
    [InlineData("lower-case.txt")]
    [InlineData("label-letters.txt")]
    [InlineData("canonical-pairs.txt")]
    [InlineData("not-canonical.txt")]
    public void The_lines_of_a_data_file_stand_in_ordinal_order(string name)
    {
        var text = EmbeddedText.Read(name);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        var lines = text.TrimEnd('\n').Split('\n');
        Assert.Equal(lines.Order(StringComparer.Ordinal).Distinct(), lines);
    }
}
