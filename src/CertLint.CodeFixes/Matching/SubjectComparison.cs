using CertLint.Analyzers.Text;
using CertLint.CodeFixes.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.CodeFixes.Matching;

/// <summary>Code that compares the text of a certificate's subject, or a part of it, with a constant one.</summary>
/// <param name="Node">The whole comparison.</param>
/// <param name="Certificate">The certificate; null where it stands before a <c>?.</c>, outside of the comparison.</param>
/// <param name="Type">The certificate's type.</param>
/// <param name="Text">The constant.</param>
/// <param name="IsNegated">True where the comparison holds for certificates of other names.</param>
internal sealed record SubjectComparison(ExpressionSyntax Node, ExpressionSyntax? Certificate, ITypeSymbol Type, string Text, bool IsNegated)
{
    /// <summary>The comparison at a diagnostic's place; null where the code there is of another form.</summary>
    public static SubjectComparison? Find(SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        for (var node = model.FindAround<ExpressionSyntax>(diagnostic, cancellation); node is not null; node = node.Parent as ExpressionSyntax)
        {
            if (Of(model, node) is { } comparison)
                return comparison;
        }

        return null;
    }

    private static SubjectComparison? Of(SemanticModel model, ExpressionSyntax node) => node switch
    {
        BinaryExpressionSyntax { Left: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "IndexOf" } search } index } found
            when index.ArgumentList.Arguments.Count > 0 && IsNotFound(model, found) is { } isNotFound =>
                Of(model, found, search.Expression, index.ArgumentList.Arguments[0].Expression, isNotFound),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } binary =>
            Of(model, binary, binary.Left, binary.Right, binary.IsKind(SyntaxKind.NotEqualsExpression)),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call
            when model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String } method =>
                Of(model, call, method, arguments),
        _ => null,
    };

    private static SubjectComparison? Of(
        SemanticModel model, InvocationExpressionSyntax call, IMethodSymbol method, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        if (method is { IsStatic: true, Name: "Equals" } && arguments.Count > 1)
            return Of(model, call, arguments[0].Expression, arguments[1].Expression, isNegated: false);
        return method is { IsStatic: false, Name: "Contains" or "StartsWith" or "EndsWith" or "Equals" }
            && call.Expression is MemberAccessExpressionSyntax access
            ? Of(model, call, access.Expression, arguments[0].Expression, isNegated: false)
            : null;
    }

    private static SubjectComparison? Of(SemanticModel model, ExpressionSyntax node, ExpressionSyntax left, ExpressionSyntax right, bool isNegated)
    {
        if (model.GetConstantValue(left) is { HasValue: true })
            (left, right) = (right, left);
        if (model.GetConstantValue(right) is not { HasValue: true, Value: string text } || SubjectIn(model, left) is not { } subject)
            return null;
        // cert?.Subject.Contains("…"): the certificate stands before the question mark.
        var (certificate, type) = subject switch
        {
            MemberAccessExpressionSyntax access => (access.Expression, model.GetTypeInfo(access.Expression).Type),
            _ => (null, subject.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } conditional && conditional.WhenNotNull == node
                ? model.GetTypeInfo(conditional.Expression).Type
                : null),
        };
        return type is null ? null : new SubjectComparison(node, certificate, type, text, isNegated);
    }

    /// <summary>What <c>IndexOf(…) &gt;= 0</c> and the like say; null where they say something else.</summary>
    private static bool? IsNotFound(SemanticModel model, BinaryExpressionSyntax comparison) =>
        (comparison.Kind(), model.GetConstantValue(comparison.Right).Value) switch
        {
            (SyntaxKind.GreaterThanOrEqualExpression, 0) or (SyntaxKind.GreaterThanExpression, -1) or (SyntaxKind.NotEqualsExpression, -1) => false,
            (SyntaxKind.LessThanExpression, 0) or (SyntaxKind.EqualsExpression, -1) => true,
            _ => null,
        };

    /// <summary><c>cert.Subject</c> or <c>cert.SubjectName</c> of <c>cert.SubjectName.Name</c>.</summary>
    private static ExpressionSyntax? SubjectIn(SemanticModel model, ExpressionSyntax text)
    {
        // Hosts are compared without regard to case.
        while (text is InvocationExpressionSyntax
            {
                ArgumentList.Arguments.Count: 0,
                Expression: MemberAccessExpressionSyntax
                {
                    Name.Identifier.Text: "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant", Expression: var inner,
                },
            })
        {
            text = inner;
        }

        while (text is ParenthesizedExpressionSyntax parenthesized)
            text = parenthesized.Expression;
        if (text is MemberAccessExpressionSyntax { Name.Identifier.Text: "Name", Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "SubjectName" } name })
            text = name;
        return text is MemberAccessExpressionSyntax { Name.Identifier.Text: "Subject" or "SubjectName" } or MemberBindingExpressionSyntax { Name.Identifier.Text: "Subject" }
            && model.GetSymbolInfo(text).Symbol is IPropertySymbol { ContainingType: { Name: "X509Certificate" or "X509Certificate2" } owner }
            && (owner.IsSame(model.FindCertificateType("X509Certificate")) || owner.IsSame(model.FindCertificateType("X509Certificate2")))
            ? text
            : null;
    }
}
