using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>A part of a text that an expression gives, be its value known or not: <c>{host}</c>, the name of a constant.</summary>
/// <param name="Syntax">The interpolation, or the term of a concatenation.</param>
internal sealed record SourcePart(SyntaxNode Syntax)
{
    /// <summary>The expression, without what doubles the quotes in it.</summary>
    public ExpressionSyntax Expression => WithoutDoubling(Bare);

    /// <summary>True where the code doubles the quotes in it.</summary>
    public bool IsDoubled => Expression != Bare;

    /// <summary>What an interpolation says of the width and form; empty where it says nothing.</summary>
    public string Format => Syntax is InterpolationSyntax interpolation
        ? interpolation.AlignmentClause?.ToString() + interpolation.FormatClause
        : "";

    /// <summary>True for an expression whose author made it fit for a text by means that cannot be taken back.</summary>
    public bool IsEscaped => Expression.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(call =>
        NameOf(call.Expression).IndexOf("Escape", StringComparison.OrdinalIgnoreCase) >= 0
        || (NameOf(call.Expression) == "Replace"
            && call.ArgumentList.Arguments.Any(argument => IsConstant(argument, "\\", "\"", ","))));

    private ExpressionSyntax Bare
    {
        get
        {
            var expression = Syntax is InterpolationSyntax interpolation ? interpolation.Expression : (ExpressionSyntax)Syntax;
            while (expression is ParenthesizedExpressionSyntax parenthesized)
                expression = parenthesized.Expression;
            return expression;
        }
    }

    private static ExpressionSyntax WithoutDoubling(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call when Doubles(call) => access.Expression,
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } call } conditional
            when Doubles(call) => conditional.Expression,
        _ => expression,
    };

    private static bool Doubles(InvocationExpressionSyntax call) =>
        NameOf(call.Expression) == "Replace" && call.ArgumentList.Arguments is [var old, var doubled]
        && IsConstant(old, "\"") && IsConstant(doubled, "\"\"");

    private static string NameOf(ExpressionSyntax method) => method switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static bool IsConstant(ArgumentSyntax argument, params string[] texts) =>
        argument.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression or (int)SyntaxKind.CharacterLiteralExpression } literal
        && texts.Contains(literal.Token.ValueText);
}
