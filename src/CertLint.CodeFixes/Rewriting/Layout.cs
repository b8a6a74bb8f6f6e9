using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>The white space and comments around new statements of a document.</summary>
internal sealed class Layout(SyntaxNode root)
{
    /// <summary>The line break that the document uses.</summary>
    public SyntaxTrivia EndOfLine { get; } = EndOfLineIn(root);

    /// <summary>The line break that the document uses.</summary>
    public static SyntaxTrivia EndOfLineIn(SyntaxNode root)
    {
        var first = root.DescendantTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return first == default ? SyntaxFactory.LineFeed : SyntaxFactory.EndOfLine(first.ToString());
    }

    /// <summary>A block on lines of its own.</summary>
    public BlockSyntax Block(IEnumerable<StatementSyntax> statements) => SyntaxFactory.Block(
        SyntaxFactory.Token(default, SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(EndOfLine)),
        SyntaxFactory.List(statements),
        SyntaxFactory.Token(SyntaxKind.CloseBraceToken)).WithAdditionalAnnotations(Formatter.Annotation);

    /// <summary>The white space before a statement, with comments in front of the statement.</summary>
    public SyntaxTriviaList WithComments(SyntaxTriviaList leading, IReadOnlyList<SyntaxTrivia> comments, SyntaxTriviaList indentation)
    {
        foreach (var comment in comments)
            leading = leading.Add(comment).Add(EndOfLine).AddRange(indentation);
        return leading;
    }

    /// <summary>What the line begins with; empty where something else stands before it.</summary>
    public static SyntaxTriviaList IndentationOf(SyntaxTriviaList leading) =>
        leading.Count > 0 && leading[leading.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia)
            ? SyntaxFactory.TriviaList(leading[leading.Count - 1])
            : default;

    /// <summary>True where no other code stands before it on its line.</summary>
    public static bool IsFirstOnLine(StatementSyntax statement)
    {
        var previous = statement.GetFirstToken().GetPreviousToken();
        return previous.IsKind(SyntaxKind.None) || previous.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
            || statement.GetLeadingTrivia().Any(SyntaxKind.EndOfLineTrivia);
    }
}
