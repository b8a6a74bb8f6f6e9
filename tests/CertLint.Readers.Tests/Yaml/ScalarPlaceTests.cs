using CertLint.Model;
using CertLint.Readers.Yaml;
using CsCheck;

namespace CertLint.Readers.Tests.Yaml;

/// <summary>Where each character of a scalar stands, in every style of YAML 1.2.2 chapters 7 and 8.</summary>
public class ScalarPlaceTests
{
    // Texts as they stand behind 'k: ', and the characters of the value with the source of each, '|' between them.
    public static TheoryData<string, string, string> Scalars => new()
    {
        { "Acme Ltd", "Acme Ltd", "A|c|m|e| |L|t|d" },
        { "a\n  b", "a b", "a|\n  |b" },
        { "a \t\n\n\n  b", "a\n\nb", "a| \t\n\n\n  | \t\n\n\n  |b" },
        { "a\r\n  b", "a b", "a|\r\n  |b" },
        { "é😀x", "é😀x", "é|\ud83d|\ude00|x" },
        { "'it''s'", "it's", "i|t|''|s" },
        { "'a\n  b'", "a b", "a|\n  |b" },
        { "''", "", "" },
        { "\"a\\tb\\x41\\u00e9\\U0001F600\\\"\"", "a\tbAé😀\"", "a|\\t|b|\\x41|\\u00e9|\\U0001F600|\\U0001F600|\\\"" },
        { "\"a \\\n   b\"", "a b", "a| |b" },
        { "\"a\n\n b\"", "a\nb", "a|\n\n |b" },
        { "\"😀\\n\"", "😀\n", "\ud83d|\ude00|\\n" },
        { "!!str NO", "NO", "N|O" },
        { "&anchor 'x'", "x", "x" },
        { "!t\n  # comment\n  &a y", "y", "y" },
        { "|\n  a\n   b\n", "a\n b\n", "a|\n| |b|\n" },
        { "|-\n  a\n\n  b\n\n", "a\n\nb", "a|\n|\n|b" },
        { "|+\n  a\n\n", "a\n\n", "a|\n|\n" },
        { "|2\n   a\n", " a\n", " |a|\n" },
        { "| # comment\n\n  a\n", "\na\n", "\n|a|\n" },
        { "|\r\n  a\r\n  b\r\n", "a\nb\n", "a|\r\n|b|\r\n" },
        { "|\n  a\tb \n", "a\tb \n", "a|\t|b| |\n" },
        { ">\n  a\n  b\n\n  c\n", "a b\nc\n", "a|\n|b|\n|c|\n" },
        { ">-\n  a\n    b\n  c\n", "a\n  b\nc", "a|\n| | |b|\n|c" },
        { ">\n  a\n\n    b\n\n  c\n", "a\n\n  b\n\nc\n", "a|\n|\n| | |b|\n|\n|c|\n" },
    };

    [Theory]
    [MemberData(nameof(Scalars))]
    public void Each_character_has_its_place(string written, string value, string sources)
    {
        foreach (var before in new[] { "k: ", "# 😀\r\nk: ", "first: 1\n---\nk: " })
        {
            var text = before + written;
            var scalar = Read(text);

            Assert.Equal(value, scalar.Text.Text);
            Assert.Equal(sources, string.Join('|', Enumerable.Range(0, value.Length).Select(i => SourceOf(text, scalar.Text.SpanOf(i, 1)))));
        }
    }

    [Fact]
    public void An_empty_value_stands_behind_its_key()
    {
        Assert.Equal(new SourceSpan(2, 0), Read("k:").Text.Span);
        Assert.Equal(new SourceSpan(4, 0), Read("k: ''").Text.Span);
    }

    /// <summary>Lines of any words in any block style and indentation, against the parser's own value.</summary>
    [Fact]
    public void Characters_of_generated_blocks_stand_where_they_are_said_to()
    {
        var line = Gen.OneOf("", "a", "bc d", " x", "\ty", "# z", "é😀", "k: v", "- i", "  two", "''\"\\");
        Gen.Select(line.Array[1, 6], Gen.OneOf("|", ">"), Gen.OneOf("", "-", "+"), Gen.Int[1, 4], Gen.OneOf("\n", "\r\n"), Gen.Bool)
            .Sample((lines, kind, chomping, indentation, lineBreak, isNested) =>
            {
                var outer = isNested ? "o:\n  k: " : "k: ";
                var indent = new string(' ', indentation + (isNested ? 2 : 0));
                var text = outer + kind + indentation + chomping + lineBreak
                    + string.Concat(lines.Select(content => (content.Length == 0 ? "" : indent + content) + lineBreak)) + "end: 1" + lineBreak;
                AssertPlaces(isNested ? text.Replace("end: 1", "  end: 1", StringComparison.Ordinal) : text);
            });
    }

    [Theory]
    [InlineData("k: |2+\n\n\nend: 1\n")]
    [InlineData("k: |+\n\n  \nend: 1\n")]
    [InlineData("k: >+\n\n\nend: 1\n")]
    public void Empty_lines_that_are_kept_stand_where_they_are_said_to(string text) => AssertPlaces(text);

    [Fact]
    public void Characters_of_generated_flow_scalars_stand_where_they_are_said_to()
    {
        var part = Gen.OneOf("a", "b c", "\n  ", "\n\n  ", " \r\n ", "é", "😀", "\t", " ");
        var quoted = Gen.OneOf(part, Gen.OneOf("\\n", "\\\"", "\\x41", "\\u0041", "\\\n  ", "\\ ", "\\/"));
        var single = Gen.OneOf(part, Gen.OneOf("''", "\\", "\""));
        Gen.OneOf(
            part.Array[1, 8].Select(parts => "x" + string.Concat(parts)),
            quoted.Array[0, 8].Select(parts => "\"" + string.Concat(parts) + "\""),
            single.Array[0, 8].Select(parts => "'" + string.Concat(parts) + "'"))
            .Sample(scalar => AssertPlaces("k: " + scalar + "\nend: 1\n"));
    }

    private static void AssertPlaces(string text)
    {
        var read = YamlComposer.Read(text);
        if (read.Failure is not null)
            return;
        foreach (var scalar in read.Documents[0].Scalars)
        {
            var mapped = scalar.Text;
            Assert.Equal(scalar.Value, mapped.Text);
            foreach (var segment in mapped.Segments)
            {
                Assert.InRange(segment.Source.Start, 0, text.Length);
                Assert.InRange(segment.Source.End, segment.Source.Start, text.Length);
                if (segment.IsVerbatim)
                    Assert.Equal(mapped.Text.Substring(segment.TextStart, segment.TextLength), SourceOf(text, segment.Source));
            }

            // The whole scalar as the place of each character is what a wrong guess falls back to.
            if (mapped.Length > 1)
                Assert.False(mapped.SpanOf(0, 1) == scalar.Place && mapped.SpanOf(mapped.Length - 1, 1) == scalar.Place, text);
        }
    }

    private static YamlScalar Read(string text)
    {
        var document = YamlComposer.Read(text).Documents[^1];
        return Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(document.Root)["k"]);
    }

    private static string SourceOf(string text, SourceSpan span) => text.Substring(span.Start, span.Length);
}
