using CertLint.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.Analyzers.Text;

/// <summary>Raw string literals of several lines: the indentation of the closing quotes is no part of the value.</summary>
internal static class RawLexer
{
    public static int CountQuotes(string written)
    {
        var count = 0;
        while (count < written.Length && written[count] == '"')
            count++;
        return count;
    }

    /// <summary>Appends a literal without interpolations, given with its quotes.</summary>
    public static void AppendLines(MappedTextBuilder builder, string written, int start)
    {
        var quotes = CountQuotes(written);
        var lastLine = LastLineBreak(written, written.Length);
        var first = quotes;
        while (first < written.Length && !IsLineBreak(written[first]))
            first++;
        first += LineBreakLength(written, first);
        if (lastLine.Start < first)
            return;
        var indentation = IndentationLength(written, lastLine.End);
        Append(builder, written, first, lastLine.Start, start, indentation, isLineStart: true);
    }

    /// <summary>Appends the text between two interpolations of <paramref name="whole"/>.</summary>
    public static void AppendLines(
        MappedTextBuilder builder, InterpolatedStringTextSyntax text, InterpolatedStringExpressionSyntax whole)
    {
        var written = text.TextToken.Text;
        var closing = whole.StringEndToken.Text;
        var indentation = IndentationLength(closing, LastLineBreak(closing, closing.Length).End);
        Append(
            builder, written, 0, written.Length, text.TextToken.SpanStart, indentation,
            isLineStart: ReferenceEquals(whole.Contents[0], text));
    }

    private static void Append(
        MappedTextBuilder builder, string written, int from, int to, int start, int indentation, bool isLineStart)
    {
        for (var i = from; i < to;)
        {
            if (isLineStart)
                i += Math.Min(indentation, IndentationLength(written, i));
            isLineStart = false;
            var line = i;
            while (i < to && !IsLineBreak(written[i]))
                i++;
            if (i < to)
            {
                i += LineBreakLength(written, i);
                isLineStart = true;
            }

            if (i > line)
                builder.Append(written.Substring(line, Math.Min(i, to) - line), start + line);
        }
    }

    private static int IndentationLength(string written, int from)
    {
        var end = from;
        while (end < written.Length && !IsLineBreak(written[end]) && char.IsWhiteSpace(written[end]))
            end++;
        return end - from;
    }

    private static (int Start, int End) LastLineBreak(string written, int before)
    {
        var end = before;
        while (end > 0 && !IsLineBreak(written[end - 1]))
            end--;
        var start = end;
        if (start > 0)
            start -= start > 1 && written[start - 1] == '\n' && written[start - 2] == '\r' ? 2 : 1;
        return (start, end);
    }

    private static int LineBreakLength(string written, int at) =>
        at >= written.Length ? 0 : written[at] == '\r' && at + 1 < written.Length && written[at + 1] == '\n' ? 2 : 1;

    private static bool IsLineBreak(char character) => character is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';
}
