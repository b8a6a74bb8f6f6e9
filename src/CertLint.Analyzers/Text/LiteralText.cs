using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.Analyzers.Text;

/// <summary>Maps the characters of a string literal's value to the characters that write them (C# specification 6.4.5.6).</summary>
internal static class LiteralText
{
    /// <summary>The value of a string literal's token.</summary>
    public static MappedText Of(SyntaxToken token)
    {
        var builder = new MappedTextBuilder();
        var written = token.Text;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken when written.StartsWith("@", StringComparison.Ordinal):
                VerbatimLexer.Append(builder, Inner(written, 2, 1), token.SpanStart + 2, isInterpolated: false);
                break;
            case SyntaxKind.StringLiteralToken:
                RegularLexer.Append(builder, Inner(written, 1, 1), token.SpanStart + 1, isInterpolated: false);
                break;
            case SyntaxKind.SingleLineRawStringLiteralToken:
                var quotes = RawLexer.CountQuotes(written);
                builder.Append(Inner(written, quotes, quotes), token.SpanStart + quotes);
                break;
            case SyntaxKind.MultiLineRawStringLiteralToken:
                RawLexer.AppendLines(builder, written, token.SpanStart);
                break;
        }

        return Checked(builder, token, token.SpanStart + 1);
    }

    /// <summary>The value of the text between two interpolations.</summary>
    public static MappedText Of(InterpolatedStringTextSyntax text)
    {
        var builder = new MappedTextBuilder();
        var token = text.TextToken;
        var whole = text.Parent as InterpolatedStringExpressionSyntax;
        switch (whole?.StringStartToken.Kind())
        {
            case SyntaxKind.InterpolatedStringStartToken:
                RegularLexer.Append(builder, token.Text, token.SpanStart, isInterpolated: true);
                break;
            case SyntaxKind.InterpolatedVerbatimStringStartToken:
                VerbatimLexer.Append(builder, token.Text, token.SpanStart, isInterpolated: true);
                break;
            case SyntaxKind.InterpolatedSingleLineRawStringStartToken:
                builder.Append(token.Text, token.SpanStart);
                break;
            case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                RawLexer.AppendLines(builder, text, whole!);
                break;
        }

        return Checked(builder, token, token.SpanStart);
    }

    // A form of literal that a later compiler adds, or code that does not compile: the value is right, the place coarse.
    private static MappedText Checked(MappedTextBuilder builder, SyntaxToken token, int whereEmpty)
    {
        var text = builder.Build(whereEmpty);
        return string.Equals(text.Text, token.ValueText, StringComparison.Ordinal)
            ? text
            : MappedText.At(token.ValueText, token.Span.ToSourceSpan());
    }

    private static string Inner(string written, int before, int after) =>
        written.Length < before + after ? "" : written.Substring(before, written.Length - before - after);
}
