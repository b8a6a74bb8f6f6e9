using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>The local that holds a name's text.</summary>
/// <param name="Declaration">Its declaration, which declares nothing else.</param>
/// <param name="Identifier">Its name there.</param>
/// <param name="Uses">Where it is named again.</param>
internal sealed record TextLocal(LocalDeclarationStatementSyntax Declaration, SyntaxToken Identifier, IReadOnlyList<IdentifierNameSyntax> Uses)
{
    /// <summary>The local that the source of a text is assigned to; null where it is not assigned to one.</summary>
    public static TextLocal? Of(NameSource source, SemanticModel model)
    {
        if (source.Declaration is not { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } declaration
            || declaration.Declaration.Variables is not [var variable] || model.GetDeclaredSymbol(variable) is not { } symbol
            || Comments.HaveDirectives(declaration))
        {
            return null;
        }

        var scope = declaration.Ancestors().First(node => node is BlockSyntax or SwitchStatementSyntax or CompilationUnitSyntax);
        var uses = scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable.Identifier.ValueText
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, symbol));
        return new TextLocal(declaration, variable.Identifier, [.. uses]);
    }

    /// <summary>True where an expression is all that uses it.</summary>
    public bool IsOnlyUsedIn(SyntaxNode expression) => Uses is [var use] && expression.Span.Contains(use.Span);

    /// <summary>A document without the declaration; its comments stand before what follows it.</summary>
    /// <param name="root">The document.</param>
    /// <param name="declaration">The declaration in it.</param>
    public static SyntaxNode Remove(SyntaxNode root, LocalDeclarationStatementSyntax declaration)
    {
        SyntaxNode removed = declaration.Parent is GlobalStatementSyntax global ? global : declaration;
        var next = removed.GetLastToken().GetNextToken();
        var leading = declaration.GetLeadingTrivia();
        var indentation = Layout.IndentationOf(leading);
        var kept = indentation.Count > 0 ? leading.RemoveAt(leading.Count - 1) : leading;
        var comments = Comments.In(declaration).Concat(declaration.GetTrailingTrivia().Where(Comments.IsComment));
        foreach (var comment in comments)
            kept = kept.AddRange(indentation).Add(comment).Add(Layout.EndOfLineIn(root));

        var tracked = root.TrackNodes(removed);
        tracked = tracked.ReplaceToken(
            tracked.FindToken(next.SpanStart), next.WithLeadingTrivia(kept.AddRange(next.LeadingTrivia)));
        return tracked.RemoveNode(tracked.GetCurrentNode(removed)!, SyntaxRemoveOptions.KeepNoTrivia)!;
    }
}
