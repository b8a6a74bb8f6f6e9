using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>Where statements can stand that are to run just before an expression.</summary>
/// <param name="Anchor">
/// The statement before which they stand; or the <c>=&gt;</c> clause or the lambda whose body becomes a block.
/// </param>
/// <param name="IsConditional">True where the expression may not be evaluated although the statement runs.</param>
internal sealed record StatementPlace(SyntaxNode Anchor, bool IsConditional)
{
    /// <summary>The place; null where no statement can stand: a field, an attribute, <c>base(…)</c>, a loop's condition, a query.</summary>
    public static StatementPlace? Before(SyntaxNode expression, SemanticModel model)
    {
        var isConditional = false;
        for (var (child, node) = (expression, expression.Parent); node is not null; (child, node) = (node, node.Parent))
        {
            switch (node)
            {
                case WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or LabeledStatementSyntax or LocalFunctionStatementSyntax:
                case QueryExpressionSyntax or WhenClauseSyntax or CatchFilterClauseSyntax or AttributeSyntax:
                case MemberDeclarationSyntax:
                    return null;
                case StatementSyntax { Parent: LabeledStatementSyntax }:
                    return null;
                case StatementSyntax:
                    return new StatementPlace(node, isConditional);
                case ArrowExpressionClauseSyntax { Expression: RefExpressionSyntax }:
                    return null;
                case ArrowExpressionClauseSyntax:
                    return new StatementPlace(node, isConditional);
                case LambdaExpressionSyntax { ExpressionBody: RefExpressionSyntax }:
                    return null;
                case LambdaExpressionSyntax lambda:
                    return IsExpressionTree(lambda, model) ? null : new StatementPlace(node, isConditional);
            }

            isConditional |= IsConditionalIn(node, child);
        }

        return null;
    }

    private static bool IsConditionalIn(SyntaxNode node, SyntaxNode child) => node switch
    {
        ConditionalExpressionSyntax conditional => child != conditional.Condition,
        BinaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression,
        } binary => child == binary.Right,
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } => true,
        ConditionalAccessExpressionSyntax access => child == access.WhenNotNull,
        SwitchExpressionArmSyntax => true,
        _ => false,
    };

    private static bool IsExpressionTree(LambdaExpressionSyntax lambda, SemanticModel model) =>
        model.GetTypeInfo(lambda).ConvertedType is { Name: "Expression", ContainingNamespace.Name: "Expressions" };
}
