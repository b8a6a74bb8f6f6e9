using CertLint.Analyzers.Text;
using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.CodeFixes.Literals;

/// <summary>Characters of a string literal's value that are to be replaced.</summary>
/// <param name="Token">A string literal, or the text between two holes of an interpolated string.</param>
/// <param name="Text">The value of the token.</param>
/// <param name="Start">The first of the characters in the value.</param>
/// <param name="Length">How many there are.</param>
internal sealed record LiteralPiece(SyntaxToken Token, MappedText Text, int Start, int Length)
{
    /// <summary>Terms of a concatenation; who writes more does not mean one value.</summary>
    private const int Most = 100;

    /// <summary>The place of the characters.</summary>
    public TextSpan Span => Text.SpanOf(Start, Length).ToTextSpan();

    /// <summary>The characters.</summary>
    public string Value => Text.Text.Substring(Start, Length);

    /// <summary>The value of the token with others in their place.</summary>
    public string With(string replacement) => Text.Text.Remove(Start, Length).Insert(Start, replacement);

    /// <summary>
    /// The characters at a place, in written order: within a literal, within a concatenation of literals, or a whole one of
    /// these with its quotes. None where anything else stands there.
    /// </summary>
    public static IReadOnlyList<LiteralPiece> Find(SyntaxNode root, TextSpan place)
    {
        if (place.IsEmpty || !root.FullSpan.Contains(place))
            return [];
        var whole = root.FindNode(place, getInnermostNodeForTie: true) is ExpressionSyntax expression && expression.Span == place;
        var pieces = new List<LiteralPiece>();
        for (var token = root.FindToken(place.Start); token.SpanStart < place.End && !token.IsKind(SyntaxKind.EndOfFileToken); token = token.GetNextToken())
        {
            if (IsBetweenPieces(token))
                continue;
            if (pieces.Count == Most || TextOf(token) is not { } text)
                return [];
            if (whole)
                pieces.Add(new LiteralPiece(token, text, 0, text.Length));
            else if (Within(token, text, place) is { } piece)
                pieces.Add(piece);
            else
                return [];
        }

        return pieces;
    }

    private static bool IsBetweenPieces(SyntaxToken token) => token.Kind() is SyntaxKind.PlusToken
        or SyntaxKind.OpenParenToken or SyntaxKind.CloseParenToken
        or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken
        or SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken
        or SyntaxKind.InterpolatedStringEndToken or SyntaxKind.InterpolatedRawStringEndToken;

    /// <summary>The value of a token that is text; null for others, and for <c>"…"u8</c>.</summary>
    private static MappedText? TextOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
            when token.Parent is LiteralExpressionSyntax => LiteralText.Of(token),
        SyntaxKind.InterpolatedStringTextToken when token.Parent is InterpolatedStringTextSyntax text =>
            LiteralText.Of(text, ValueOf(text)),
        _ => null,
    };

    /// <summary>The value of the text between two holes; the compiler's token has it with doubled braces, but for a raw literal.</summary>
    public static string ValueOf(InterpolatedStringTextSyntax text) =>
        text.Parent is InterpolatedStringExpressionSyntax { StringStartToken.RawKind: (int)SyntaxKind.InterpolatedStringStartToken or (int)SyntaxKind.InterpolatedVerbatimStringStartToken }
            ? text.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}")
            : text.TextToken.ValueText;

    private static LiteralPiece? Within(SyntaxToken token, MappedText text, TextSpan place)
    {
        var content = text.Span.ToTextSpan();
        // A place begins and ends in a value, and between covers values from end to end.
        if (token.Span.Contains(place.Start) && place.Start < content.Start || token.Span.Contains(place.End - 1) && place.End > content.End)
            return null;
        return text.Length > 0 && content.Intersection(place) is { } part && text.OffsetsOf(part.ToSourceSpan()) is var (start, length)
            ? new LiteralPiece(token, text, start, length)
            : null;
    }
}
