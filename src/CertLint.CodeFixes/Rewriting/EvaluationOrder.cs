using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>Whether expressions mean the same when they are evaluated somewhat earlier than where they stand.</summary>
internal static class EvaluationOrder
{
    /// <summary>True where nothing that the anchor evaluates before the call can change the parts.</summary>
    /// <param name="parts">What will be evaluated before the anchor.</param>
    /// <param name="call">Where it is evaluated now.</param>
    /// <param name="place">The anchor.</param>
    /// <param name="model">The document's.</param>
    public static bool Allows(IReadOnlyCollection<SourcePart> parts, SyntaxNode call, StatementPlace place, SemanticModel model)
    {
        if (parts.Count == 0)
            return true;
        if (place.IsConditional || parts.Any(part => DeclaresOrUsesOwn(part.Expression, place.Anchor, model)))
            return false;
        // What stands before the call and does not contain it.
        var before = place.Anchor.DescendantNodes().Where(node => node.Span.End <= call.SpanStart).ToArray();
        if (before.Any(Assigns))
            return false;
        return parts.All(part => IsStable(part.Expression)) || !before.Any(Runs);
    }

    /// <summary>True for an expression that reads variables and properties, and calls nothing.</summary>
    public static bool IsStable(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>().All(
        node => node is not (InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AwaitExpressionSyntax) || IsNameof(node))
        && !expression.DescendantNodesAndSelf().Any(Assigns);

    private static bool IsNameof(ExpressionSyntax node) =>
        node is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };

    private static bool Runs(SyntaxNode node) =>
        node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AwaitExpressionSyntax;

    private static bool Assigns(SyntaxNode node) => node is AssignmentExpressionSyntax
        or ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword or (int)SyntaxKind.RefKeyword }
        or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression }
        or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression };

    /// <summary>True for what declares a variable that others see, or uses one that the anchor itself declares.</summary>
    private static bool DeclaresOrUsesOwn(ExpressionSyntax expression, SyntaxNode anchor, SemanticModel model)
    {
        foreach (var node in expression.DescendantNodesAndSelf())
        {
            if (node is SingleVariableDesignationSyntax)
                return true;
            if (node is IdentifierNameSyntax && model.GetSymbolInfo(node).Symbol is { } symbol and (ILocalSymbol or IRangeVariableSymbol or IParameterSymbol)
                && symbol.DeclaringSyntaxReferences.Any(declared => IsWithin(declared.Span, anchor) && !expression.Span.Contains(declared.Span)))
            {
                return true;
            }
        }

        return false;
    }

    // The parameters of a lambda that becomes a block stay in sight.
    private static bool IsWithin(TextSpan declaration, SyntaxNode anchor) =>
        anchor is LambdaExpressionSyntax { Body: var body } ? body.Span.Contains(declaration) : anchor.Span.Contains(declaration);
}
