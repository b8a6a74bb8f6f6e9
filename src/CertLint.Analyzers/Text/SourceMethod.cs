using System.Runtime.CompilerServices;
using CertLint.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.Analyzers.Text;

/// <summary>What the source of a method of the same compilation tells of the text that it makes of another one.</summary>
/// <param name="Replacements">
/// All that it does, where that is <c>return value.Replace("…", "…").Replace("…", "…")</c> on its only parameter; else null.
/// </param>
/// <param name="WritesBackslash">True where it puts backslashes into a text, as a method does that escapes by RFC 4514.</param>
internal sealed record SourceMethod(IReadOnlyList<Replacement>? Replacements, bool WritesBackslash)
{
    private const int LongestBody = 1 << 14;
    private const int MostReplacements = 64;

    private static readonly SourceMethod Unknown = new(null, false);
    private static readonly ConditionalWeakTable<ISymbol, SourceMethod> BySymbol = new();

    public static SourceMethod Of(IMethodSymbol method) => BySymbol.GetValue((method.ReducedFrom ?? method).OriginalDefinition, Find);

    private static SourceMethod Find(ISymbol symbol)
    {
        // Another class may override it.
        if (symbol.IsVirtual || symbol.IsAbstract || symbol.IsOverride || symbol.DeclaringSyntaxReferences.Length != 1)
            return Unknown;
        var (parameters, body, expression) = symbol.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            MethodDeclarationSyntax method => (method.ParameterList.Parameters, (SyntaxNode?)method.Body, method.ExpressionBody?.Expression),
            LocalFunctionStatementSyntax function => (function.ParameterList.Parameters, function.Body, function.ExpressionBody?.Expression),
            _ => (default, null, null),
        };
        var code = body ?? expression;
        if (code is null || code.Span.Length > LongestBody)
            return Unknown;
        var returned = body is BlockSyntax { Statements: [ReturnStatementSyntax { Expression: { } value }] } ? value : expression;
        var replacements = parameters is [var only] && symbol is IMethodSymbol { Parameters: [{ Type.SpecialType: SpecialType.System_String }] }
            ? ReplacementsOf(returned, only.Identifier.ValueText)
            : null;
        return new SourceMethod(replacements, BackslashWriting.IsIn(code));
    }

    private static List<Replacement>? ReplacementsOf(ExpressionSyntax? expression, string parameter)
    {
        var replacements = new List<Replacement>();
        while (expression is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(string.Replace) } access,
                ArgumentList.Arguments: [{ NameColon: null, Expression: var oldText }, { NameColon: null, Expression: var newText }],
            })
        {
            if (Constant(oldText) is not { Length: > 0 } old || Constant(newText) is not { } made || replacements.Count == MostReplacements)
                return null;
            replacements.Add(new Replacement(old, made));
            expression = access.Expression;
        }

        replacements.Reverse();
        return replacements.Count > 0 && expression is IdentifierNameSyntax { Identifier.ValueText: var name } && name == parameter
            ? replacements
            : null;
    }

    private static string? Constant(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        LiteralExpressionSyntax { Token.Value: char character } => character.ToString(),
        MemberAccessExpressionSyntax
        {
            Expression: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword }, Name.Identifier.ValueText: nameof(string.Empty),
        } => "",
        _ => null,
    };
}
