using System.Text;
using CertLint.CodeFixes.Syntax;
using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>Writes the expression that gives one attribute's value.</summary>
/// <param name="parts">What stands for the value's holes.</param>
/// <param name="model">The document's, in which the parts stand.</param>
internal sealed class ValueCode(IReadOnlyDictionary<Hole, SourcePart> parts, SemanticModel model)
{
    /// <summary>The expression; null where this version of C# has no way to write it.</summary>
    public ExpressionSyntax? Of(MappedText value)
    {
        if (value.IsKnown)
            return SyntaxParts.Literal(value.Text);
        var used = value.Holes.Select(hole => parts[hole.Value]).ToArray();
        if (used.Any(part => part.IsEscaped))
            return null;
        if (value.Length == 1 && used[0].Format.Length == 0 && IsString(used[0].Expression))
            return NotNull(used[0].Expression);
        // With terms that are no strings a plus sign may add numbers.
        return value.Length > 1 && used.All(part => part.Syntax is not InterpolationSyntax && IsString(part.Expression))
            ? Concatenate(value)
            : Interpolate(value);
    }

    private bool IsString(ExpressionSyntax expression) => model.GetTypeInfo(expression).Type?.SpecialType == SpecialType.System_String;

    // In a text null is as good as nothing; as an argument it would be one more warning.
    private ExpressionSyntax NotNull(ExpressionSyntax expression)
    {
        var isNullable = model.GetTypeInfo(expression).Nullability.FlowState == NullableFlowState.MaybeNull;
        var bare = expression.WithoutTrivia();
        return isNullable
            ? SyntaxFactory.ParseExpression(InParentheses(bare) + " ?? \"\"")
            : bare;
    }

    private ExpressionSyntax Concatenate(MappedText value)
    {
        var terms = new List<string>();
        foreach (var (text, part) in Pieces(value))
            terms.Add(part is null ? SyntaxParts.Literal(text).ToString() : InParentheses(part.Expression.WithoutTrivia()));
        return SyntaxFactory.ParseExpression(string.Join(" + ", terms));
    }

    private ExpressionSyntax? Interpolate(MappedText value)
    {
        var written = new StringBuilder("$\"");
        foreach (var (text, part) in Pieces(value))
        {
            if (part is null)
            {
                var literal = SymbolDisplay.FormatLiteral(text, quote: true);
                written.Append(literal.Substring(1, literal.Length - 2).Replace("{", "{{").Replace("}", "}}"));
                continue;
            }

            var inner = part.Expression.WithoutTrivia().ToString();
            if (part.Format.IndexOfAny(['"', '\\', '\r', '\n']) >= 0 || (inner.IndexOfAny(['\r', '\n']) >= 0 && !AllowsLines))
                return null;
            // A colon would start the format.
            var needsParentheses = inner.IndexOf(':') >= 0 || !IsPrimary(part.Expression);
            written.Append('{').Append(needsParentheses ? "(" + inner + ")" : inner).Append(part.Format).Append('}');
        }

        return SyntaxFactory.ParseExpression(written.Append('"').ToString());
    }

    private bool AllowsLines => model.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 };

    private IEnumerable<(string Text, SourcePart? Part)> Pieces(MappedText value)
    {
        var start = 0;
        foreach (var hole in value.Holes)
        {
            if (hole.Key > start)
                yield return (value.Text.Substring(start, hole.Key - start), null);
            yield return ("", parts[hole.Value]);
            start = hole.Key + 1;
        }

        if (start < value.Length)
            yield return (value.Text.Substring(start), null);
    }

    private static string InParentheses(ExpressionSyntax expression) =>
        IsPrimary(expression) ? expression.ToString() : "(" + expression + ")";

    private static bool IsPrimary(ExpressionSyntax expression) => expression is SimpleNameSyntax or MemberAccessExpressionSyntax
        or InvocationExpressionSyntax or ElementAccessExpressionSyntax or LiteralExpressionSyntax or ThisExpressionSyntax
        or InterpolatedStringExpressionSyntax or ConditionalAccessExpressionSyntax or BaseObjectCreationExpressionSyntax
        or PredefinedTypeSyntax;
}
