using CertLint.Names;
using CsCheck;

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
    [InlineData("a\n")]
    [InlineData("a\nab")]
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
    public void A_line_comes_before_those_that_continue_it_with_less_than_a_line_feed()
    {
        var lines = new SortedLines("\t\nb\nb\t\nb\ta\nc\n");
        Assert.Equal(["b\t", "b\ta"], lines.StartingWith("b\t"));
        Assert.True(lines.Contains("\t"));
        Assert.True(lines.Contains("b\t"));
        Assert.False(lines.Contains("c\t"));
    }

    [Fact]
    public void An_empty_text_holds_nothing()
    {
        Assert.False(new SortedLines("").Contains("a"));
        Assert.False(new SortedLines("").ContainsPrefix(""));
    }

    [Fact]
    public void Any_lines_are_found_as_by_looking_at_each() =>
        Gen.Select(Gen.String[Gen.Char["abc\t."], 0, 4].HashSet[0, 12], Gen.String[Gen.Char["abc\t.\n"], 0, 4]).Sample((words, key) =>
        {
            var lines = words.Where(word => word.Length > 0).Order(StringComparer.Ordinal).ToArray();
            var sorted = new SortedLines(string.Concat(lines.Select(line => line + "\n")));

            Assert.Equal(lines.Where(line => line.StartsWith(key, StringComparison.Ordinal)), sorted.StartingWith(key));
            Assert.Equal(lines.Any(line => line.StartsWith(key, StringComparison.Ordinal)), sorted.ContainsPrefix(key));
            Assert.Equal(lines.Contains(key), sorted.Contains(key));
        }, iter: 20_000);

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
        var sorted = new SortedLines(text);
        Assert.All(lines, line => Assert.True(sorted.Contains(line)));
    }
}
