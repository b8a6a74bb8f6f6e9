using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>What a call of <c>Replace</c> is written behind, so that it changes the text of an expression.</summary>
/// <param name="Text">With the dot; null where there is no such text.</param>
/// <param name="IsString">True where the expression is a string.</param>
/// <param name="IsHarmless">True where no quote can be in the text.</param>
/// <param name="IsPlain">True where nothing in the text can be syntax, so that it needs no quotes around it either.</param>
internal readonly record struct HoleReceiver(string? Text, bool IsString, bool IsHarmless, bool IsPlain = false)
{
    private static readonly char[] Syntax = [',', ';', '+', '"', '#', '=', '\r', '\n'];

    public static HoleReceiver Of(ExpressionSyntax expression, SemanticModel model)
    {
        var type = model.GetTypeInfo(expression);
        var isString = type.Type?.SpecialType == SpecialType.System_String;
        if (model.GetConstantValue(expression) is { HasValue: true, Value: var constant })
        {
            var known = constant?.ToString() ?? "";
            return new HoleReceiver(null, isString, known.IndexOf('"') < 0, known.IndexOfAny(Syntax) < 0);
        }

        if (type.Type is null or IErrorTypeSymbol or IDynamicTypeSymbol or ITypeParameterSymbol)
            return default;
        // Numbers, enumerations, GUIDs, times: their own ToString writes no quote.
        if (type.Type.IsValueType && (type.Type.TypeKind == TypeKind.Enum || IsOfSystem(type.Type)) && type.Type.SpecialType != SpecialType.System_Char)
            return new HoleReceiver(null, isString, IsHarmless: true, IsPlain: IsPlainType(type.Type));

        var text = IsPrimary(expression) ? expression.ToString() : "(" + expression + ")";
        if (expression is ConditionalAccessExpressionSyntax)
            text = "(" + expression + ")";
        var mayBeNull = type.Type.IsReferenceType && type.Nullability.FlowState != NullableFlowState.NotNull;
        var access = text + (mayBeNull ? "?." : ".");
        return new HoleReceiver(isString ? access : access + (type.Type.IsReferenceType ? "ToString()?." : "ToString()."), isString, IsHarmless: false);
    }

    private static bool IsPlainType(ITypeSymbol type) => type.TypeKind == TypeKind.Enum || type.Name == "Guid"
        || type.SpecialType is SpecialType.System_Boolean or (>= SpecialType.System_SByte and <= SpecialType.System_UInt64);

    private static bool IsOfSystem(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsGenericType: false, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    private static bool IsPrimary(ExpressionSyntax expression) => expression is SimpleNameSyntax or MemberAccessExpressionSyntax
        or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ThisExpressionSyntax or InterpolatedStringExpressionSyntax;
}
