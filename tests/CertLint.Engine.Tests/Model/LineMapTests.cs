using CertLint.Model;

namespace CertLint.Engine.Tests.Model;

public class LineMapTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 2, 2, 1, 2, 3)]
    [InlineData("ab\r\ncd", 4, 1, 2, 1, 2, 2)]
    [InlineData("ab\rcd", 3, 1, 2, 1, 2, 2)]
    [InlineData("ab\ncd", 0, 5, 1, 1, 2, 3)]
    [InlineData("", 0, 0, 1, 1, 1, 1)]
    [InlineData("ab\n", 3, 0, 2, 1, 2, 1)]
    [InlineData("a\U0001F512b", 3, 1, 1, 4, 1, 5)]
    public void Lines_and_columns_count_from_one_in_UTF16_units(
        string text, int start, int length, int line, int column, int endLine, int endColumn) =>
        Assert.Equal(
            new FilePosition(line, column, endLine, endColumn),
            LineMap.Of(text).PositionOf(new SourceSpan(start, length)));
}
