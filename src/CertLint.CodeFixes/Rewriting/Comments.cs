using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>What stands in code that goes and must not go with it.</summary>
internal static class Comments
{
    /// <summary>The comments in an expression, those around it left out.</summary>
    public static IReadOnlyList<SyntaxTrivia> In(SyntaxNode expression) =>
        [.. expression.DescendantTrivia().Where(trivia => expression.Span.Contains(trivia.Span) && IsComment(trivia))];

    /// <summary>True where the compiler is told something in the middle of an expression.</summary>
    public static bool HaveDirectives(SyntaxNode expression) =>
        expression.DescendantTrivia().Any(trivia => expression.Span.Contains(trivia.Span) && (trivia.IsDirective || trivia.IsKind(SyntaxKind.DisabledTextTrivia)));

    /// <summary>True for a comment.</summary>
    public static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
