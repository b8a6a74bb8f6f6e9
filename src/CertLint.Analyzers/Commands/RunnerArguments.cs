using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.Analyzers.Commands;

/// <summary>
/// What a method makes of the parameter that holds the arguments: it hands it on, or to a shell, as <c>$"-c \"{command}\""</c> does.
/// </summary>
internal static class RunnerArguments
{
    /// <summary>No more than an option and a quote, so that all that is judged stands in the call.</summary>
    private const int LongestPrefix = 12;

    /// <summary>The runner, still without its program; null where anything else is made of the arguments.</summary>
    public static Runner? Read(ExpressionSyntax written, IMethodSymbol method, SyntaxNode declaration)
    {
        string prefix = "", suffix = "";
        ExpressionSyntax? hole = null;
        foreach (var part in Parts(written))
        {
            if (part is LiteralExpressionSyntax { Token.Value: string literal })
                (prefix, suffix) = hole is null ? (prefix + literal, suffix) : (prefix, suffix + literal);
            else if (part is InterpolatedStringTextSyntax text)
                (prefix, suffix) = hole is null ? (prefix + text.TextToken.ValueText, suffix) : (prefix, suffix + text.TextToken.ValueText);
            else if (hole is null && ExpressionOf(part) is { } expression)
                hole = expression;
            else
                return null;
        }

        return hole is not null && IsOption(prefix) && suffix.Trim() is "" or "\"" && Of(hole!, method, declaration) is { } runner
            ? runner with { Prefix = prefix, Suffix = suffix }
            : null;
    }

    /// <summary>The parameter that an expression is, also in <c>arguments ?? []</c>; null for all else.</summary>
    public static IParameterSymbol? ParameterOf(ExpressionSyntax expression, IMethodSymbol method)
    {
        while (expression is BinaryExpressionSyntax { OperatorToken.Text: "??", Left: var left })
            expression = left;
        return expression is IdentifierNameSyntax { Identifier.ValueText: var name }
            ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name && parameter.RefKind == RefKind.None)
            : null;
    }

    private static Runner? Of(ExpressionSyntax expression, IMethodSymbol method, SyntaxNode declaration)
    {
        if (ParameterOf(expression, method) is { } parameter)
            return new Runner(null, null, parameter);
        if (expression is IdentifierNameSyntax { Identifier.ValueText: var name }
            && declaration.DescendantNodes().OfType<VariableDeclaratorSyntax>().Where(local => local.Identifier.ValueText == name).ToArray() is
                [{ Initializer.Value: { } value }])
        {
            expression = value;
        }

        return expression is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Replace", Expression: var receiver },
                ArgumentList.Arguments:
                [
                    { Expression: LiteralExpressionSyntax { Token.Value: "\"" } }, { Expression: LiteralExpressionSyntax { Token.Value: "\\\"" } },
                ],
            } && ParameterOf(receiver, method) is { } escaped
                ? new Runner(null, null, escaped) { EscapesQuotes = true }
                : null;
    }

    private static bool IsOption(string prefix) =>
        prefix.Length == 0 || (prefix.Length <= LongestPrefix && prefix[0] is '-' or '/' && prefix.TrimEnd('"', ' ').IndexOf(' ') < 0);

    private static ExpressionSyntax? ExpressionOf(SyntaxNode part) => part switch
    {
        InterpolationSyntax { AlignmentClause: null, FormatClause: null } interpolation => interpolation.Expression,
        ExpressionSyntax expression => expression,
        _ => null,
    };

    // A concatenation leans to the left; whoever writes more than a few terms runs no command of somebody else.
    private static List<SyntaxNode> Parts(ExpressionSyntax expression)
    {
        var parts = new List<SyntaxNode>();
        while (expression is BinaryExpressionSyntax { OperatorToken.Text: "+", Left: var left, Right: var right } && parts.Count < 8)
        {
            parts.Add(right);
            expression = left;
        }

        parts.Add(expression);
        parts.Reverse();
        return [.. parts.SelectMany(part => part is InterpolatedStringExpressionSyntax text ? text.Contents : (IEnumerable<SyntaxNode>)[part])];
    }
}
