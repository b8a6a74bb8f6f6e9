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
        var first = 1;
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken when written.StartsWith("@", StringComparison.Ordinal):
                first = 2;
                VerbatimLexer.Append(builder, Inner(written, first, 1), token.SpanStart + first, isInterpolated: false);
                break;
            case SyntaxKind.StringLiteralToken:
                RegularLexer.Append(builder, Inner(written, first, 1), token.SpanStart + first, isInterpolated: false);
                break;
            case SyntaxKind.SingleLineRawStringLiteralToken:
                first = RawLexer.CountQuotes(written);
                builder.Append(Inner(written, first, first), token.SpanStart + first);
                break;
            case SyntaxKind.MultiLineRawStringLiteralToken:
                RawLexer.AppendLines(builder, written, token.SpanStart);
                break;
        }

        return Checked(builder, token, token.ValueText, token.SpanStart + first);
    }

    /// <summary>The text between two interpolations, whose value is <paramref name="value"/>.</summary>
    public static MappedText Of(InterpolatedStringTextSyntax text, string value)
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

        return Checked(builder, token, value, token.SpanStart);
    }

    // A form of literal that a later compiler adds, or code that does not compile: the value is right, the place coarse.
    private static MappedText Checked(MappedTextBuilder builder, SyntaxToken token, string value, int whereEmpty)
    {
        var text = builder.Build(whereEmpty);
        return string.Equals(text.Text, value, StringComparison.Ordinal)
            ? text
            : MappedText.At(value, token.Span.ToSourceSpan());
    }

    private static string Inner(string written, int before, int after) =>
        written.Length < before + after ? "" : written.Substring(before, written.Length - before - after);
}
