using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.CodeFixes.Literals;

/// <summary>One literal, rewritten; the compiler's own parser says whether it holds what it should.</summary>
internal static class WrittenLiteral
{
    /// <summary>The changes, by ascending place, after which the piece's literal holds the replacement; null where none do.</summary>
    public static IReadOnlyList<TextChange>? Change(LiteralPiece piece, string replacement)
    {
        if (Literal(piece.Token) is not { } literal)
            return null;
        var changes = literal is InterpolatedStringExpressionSyntax { StringStartToken.RawKind: var start } whole
            ? (SyntaxKind)start switch
            {
                SyntaxKind.InterpolatedStringStartToken => [new(piece.Span, DoubleBraces(Escape(replacement)))],
                SyntaxKind.InterpolatedVerbatimStringStartToken => [new(piece.Span, DoubleBraces(DoubleQuotes(replacement)))],
                _ => RawLiteral.Change(whole, piece, replacement),
            }
            : !piece.Token.IsKind(SyntaxKind.StringLiteralToken) ? RawLiteral.Change(piece, replacement)
            : [new(piece.Span, piece.Token.Text[0] == '@' ? DoubleQuotes(replacement) : Escape(replacement))];
        return changes is not null && Holds(literal, changes, Expected(literal, piece, replacement)) ? changes : null;
    }

    private static ExpressionSyntax? Literal(SyntaxToken token) =>
        token.Parent is InterpolatedStringTextSyntax text ? text.Parent as InterpolatedStringExpressionSyntax : token.Parent as LiteralExpressionSyntax;

    private static string Escape(string value)
    {
        var quoted = SymbolDisplay.FormatLiteral(value, quote: true);
        return quoted.Substring(1, quoted.Length - 2);
    }

    private static string DoubleQuotes(string value) => value.Replace("\"", "\"\"");

    private static string DoubleBraces(string value) => value.Replace("{", "{{").Replace("}", "}}");

    private static bool Holds(ExpressionSyntax literal, IReadOnlyList<TextChange> changes, IEnumerable<string> expected)
    {
        var moved = changes.Select(change => new TextChange(new TextSpan(change.Span.Start - literal.SpanStart, change.Span.Length), change.NewText!));
        var written = SourceText.From(literal.ToString()).WithChanges(moved).ToString();
        var parsed = SyntaxFactory.ParseExpression(written, options: literal.SyntaxTree.Options);
        return parsed.RawKind == literal.RawKind
            && !parsed.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            && PartsOf(parsed, _ => null).SequenceEqual(expected);
    }

    private static IEnumerable<string> Expected(ExpressionSyntax literal, LiteralPiece piece, string replacement) =>
        PartsOf(literal, token => token == piece.Token ? piece.With(replacement) : null);

    /// <summary>Values and holes in written order.</summary>
    private static IEnumerable<string> PartsOf(ExpressionSyntax literal, Func<SyntaxToken, string?> replaced)
    {
        if (literal is LiteralExpressionSyntax { Token: var only })
            return ["=" + (replaced(only) ?? only.ValueText)];
        return ((InterpolatedStringExpressionSyntax)literal).Contents
            .Select(content => content switch
            {
                InterpolatedStringTextSyntax text => "=" + (replaced(text.TextToken) ?? LiteralPiece.ValueOf(text)),
                InterpolationSyntax hole => "{" + hole.Expression + hole.AlignmentClause + hole.FormatClause,
                _ => "",
            })
            .Where(part => part.Length > 1);
    }
}
