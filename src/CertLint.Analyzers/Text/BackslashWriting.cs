using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.Analyzers.Text;

/// <summary>Tells whether code puts a backslash into a text, rather than only looking for one.</summary>
internal static class BackslashWriting
{
    private static readonly HashSet<string> Searches = new(StringComparer.Ordinal)
    {
        "Contains", "ContainsAny", "IndexOf", "IndexOfAny", "LastIndexOf", "LastIndexOfAny", "StartsWith", "EndsWith", "Equals", "Compare",
        "CompareOrdinal", "Split", "Trim", "TrimStart", "TrimEnd", "IsMatch", "Match", "Matches", "Count",
    };

    public static bool IsIn(SyntaxNode code) => code.DescendantTokens().Any(token => IsText(token) && token.ValueText.IndexOf('\\') >= 0 && IsWritten(token.Parent));

    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken
        or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken;

    private static bool IsWritten(SyntaxNode? literal)
    {
        while (literal?.Parent is ParenthesizedExpressionSyntax)
            literal = literal.Parent;
        return literal?.Parent switch
        {
            BinaryExpressionSyntax operation => operation.IsKind(SyntaxKind.AddExpression),
            ConstantPatternSyntax or CaseSwitchLabelSyntax or ThrowExpressionSyntax => false,
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument => IsWritten(call, list, argument),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } => IsStringBuilder(creation),
            null => false,
            _ => true,
        };
    }

    private static bool IsWritten(InvocationExpressionSyntax call, ArgumentListSyntax list, ArgumentSyntax argument)
    {
        var name = call.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            _ => "",
        };
        // The last argument is what is put there: text.Replace(old, new), Regex.Replace(text, pattern, new).
        return name == nameof(string.Replace) ? list.Arguments.Count > 1 && list.Arguments[list.Arguments.Count - 1] == argument : !Searches.Contains(name);
    }

    // An exception's message is the other text that code makes of a literal.
    private static bool IsStringBuilder(BaseObjectCreationExpressionSyntax creation) =>
        creation is ImplicitObjectCreationExpressionSyntax or ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "StringBuilder" } };
}
