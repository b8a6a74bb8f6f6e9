using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.CodeFixes.Literals;

/// <summary>
/// Raw string literals have no escapes: a value with more quotes or braces gets more of them around it, and one that begins or
/// ends with a quote stands on a line of its own.
/// </summary>
internal static class RawLiteral
{
    private static readonly char[] LineBreaks = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    /// <summary>The changes to a literal without holes; null for a value with line breaks.</summary>
    public static IReadOnlyList<TextChange>? Change(LiteralPiece piece, string replacement)
    {
        var token = piece.Token;
        var quotes = CountStart(token.Text, '"');
        return Change(
            piece, replacement, [piece.With(replacement)], quotes,
            new Delimiters(token.SpanStart + quotes, token.Span.End - quotes, IsSingleLine: token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken)),
            []);
    }

    /// <summary>The changes to a literal with holes; null for a value with line breaks.</summary>
    public static IReadOnlyList<TextChange>? Change(InterpolatedStringExpressionSyntax literal, LiteralPiece piece, string replacement)
    {
        var start = literal.StringStartToken;
        var dollars = CountStart(start.Text, '$');
        var quotes = CountStart(start.Text.Substring(dollars), '"');
        var texts = literal.Contents
            .Select(content => content is not InterpolatedStringTextSyntax text ? null
                : text.TextToken == piece.Token ? piece.With(replacement)
                : text.TextToken.ValueText)
            .ToArray();
        var braces = texts.Max(text => text is null ? 0 : Math.Max(LongestRun(text, '{'), LongestRun(text, '}')));
        var more = Math.Max(0, braces + 1 - dollars);
        var changes = new List<TextChange>();
        if (more > 0)
        {
            changes.Add(new TextChange(new TextSpan(start.SpanStart, 0), new string('$', more)));
            foreach (var hole in literal.Contents.OfType<InterpolationSyntax>())
            {
                changes.Add(new TextChange(new TextSpan(hole.OpenBraceToken.SpanStart, 0), new string('{', more)));
                changes.Add(new TextChange(new TextSpan(hole.CloseBraceToken.Span.End, 0), new string('}', more)));
            }
        }

        var isSingleLine = start.IsKind(SyntaxKind.InterpolatedSingleLineRawStringStartToken);
        return Change(
            piece, replacement, texts, quotes,
            new Delimiters(
                start.SpanStart + dollars + quotes, literal.StringEndToken.Span.End - quotes, isSingleLine),
            changes);
    }

    private static IReadOnlyList<TextChange>? Change(
        LiteralPiece piece, string replacement, string?[] texts, int quotes, Delimiters delimiters, List<TextChange> changes)
    {
        if (replacement.IndexOfAny(LineBreaks) >= 0)
            return null;
        var more = new string('"', Math.Max(0, texts.Max(text => text is null ? 0 : LongestRun(text, '"')) + 1 - quotes));
        var needsLine = delimiters.IsSingleLine
            && ((texts[0] is { } first && first.StartsWith("\"", StringComparison.Ordinal))
                || (texts[texts.Length - 1] is { } last && last.EndsWith("\"", StringComparison.Ordinal)));
        var line = needsLine ? NewLine(piece.Token) : "";
        if (more.Length > 0 || needsLine)
            changes.Add(new TextChange(new TextSpan(delimiters.OpenEnd, 0), more + line));
        changes.Add(new TextChange(piece.Span, replacement));
        if (more.Length > 0 || needsLine)
            changes.Add(new TextChange(new TextSpan(delimiters.Close, 0), line + more));
        return [.. changes.OrderBy(change => change.Span.Start)];
    }

    /// <summary>A line break and the indentation of the line on which the literal begins, and a step more.</summary>
    private static string NewLine(SyntaxToken token)
    {
        var text = token.SyntaxTree!.GetText();
        var line = text.Lines.GetLineFromPosition(token.SpanStart);
        var written = line.ToString();
        var lineBreak = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        var indentation = written.Substring(0, written.Length - written.TrimStart(' ', '\t').Length);
        return (lineBreak.Length == 0 ? "\n" : lineBreak) + indentation + "    ";
    }

    private static int CountStart(string text, char character)
    {
        var count = 0;
        while (count < text.Length && text[count] == character)
            count++;
        return count;
    }

    private static int LongestRun(string text, char character)
    {
        int longest = 0, run = 0;
        foreach (var other in text)
        {
            run = other == character ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>Where a literal's quotes are.</summary>
    /// <param name="OpenEnd">Behind the last opening quote.</param>
    /// <param name="Close">The first closing quote.</param>
    /// <param name="IsSingleLine">The value stands on the line of the quotes.</param>
    private readonly record struct Delimiters(int OpenEnd, int Close, bool IsSingleLine);
}
