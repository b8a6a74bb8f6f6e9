using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Matching;

/// <summary>Tells an array or set of constants that stands in the code, in place or in a field that is only read.</summary>
internal static class ConstantList
{
    public static bool IsOne(IOperation expression)
    {
        var syntax = expression switch
        {
            IFieldReferenceOperation { Field: { IsReadOnly: true } or { IsConst: true } } field =>
                (field.Field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as VariableDeclaratorSyntax)?.Initializer?.Value,
            IArrayCreationOperation or IObjectCreationOperation or IInvocationOperation => expression.Syntax as ExpressionSyntax,
            _ => null,
        };
        return syntax is not null && ElementsOf(syntax) is { Length: > 0 } elements && elements.All(IsConstant);
    }

    private static ExpressionSyntax[] ElementsOf(ExpressionSyntax list) => list switch
    {
        LiteralExpressionSyntax literal => [literal],
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        ImplicitArrayCreationExpressionSyntax { Initializer: var initializer } => [.. initializer.Expressions],
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        CollectionExpressionSyntax collection => [.. collection.Elements.Select(element => (element as ExpressionElementSyntax)?.Expression ?? list)],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" or "FromHexString" } } call =>
            [.. call.ArgumentList.Arguments.Select(argument => argument.Expression)],
        _ => [],
    };

    private static bool IsConstant(ExpressionSyntax element) => element.IsKind(SyntaxKind.StringLiteralExpression)
        || element.IsKind(SyntaxKind.NumericLiteralExpression)
        || element is InvocationExpressionSyntax && ElementsOf(element) is { Length: > 0 } elements && elements.All(IsConstant);
}
