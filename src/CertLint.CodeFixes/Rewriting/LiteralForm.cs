using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>How a double quote is written in a string literal.</summary>
internal static class LiteralForm
{
    /// <summary>The quote as it is written at a place of the literal to which a token belongs; null where it cannot be.</summary>
    /// <param name="token">A token of a literal, or of the text between two interpolations.</param>
    /// <param name="before">The character that will stand before it in the source.</param>
    /// <param name="after">The character that will stand behind it.</param>
    public static string? Quote(SyntaxToken token, char before, char after) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken => token.Text[0] == '@' ? "\"\"" : "\\\"",
        SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => Raw(before, after),
        _ when token.Parent?.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>() is { } interpolated => interpolated.StringStartToken.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken => "\\\"",
            SyntaxKind.InterpolatedVerbatimStringStartToken => "\"\"",
            _ => Raw(before, after),
        },
        _ => null,
    };

    // One more quote beside another one may end the literal.
    private static string? Raw(char before, char after) => before == '"' || after == '"' ? null : "\"";
}
