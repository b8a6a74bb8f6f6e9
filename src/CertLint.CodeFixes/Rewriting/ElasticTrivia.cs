using Microsoft.CodeAnalysis;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>
/// Generated tokens carry empty trivia that ask for the lines around them to be formatted, which would change the file's own line
/// breaks and indentation.
/// </summary>
internal static class ElasticTrivia
{
    /// <summary>The node with just the white space that it has.</summary>
    public static TNode WithoutElasticTrivia<TNode>(this TNode node)
        where TNode : SyntaxNode =>
        node.ReplaceTrivia(node.DescendantTrivia().Where(trivia => trivia.FullSpan.IsEmpty), (_, _) => default);
}
