using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;

namespace CertLint.CodeFixes.Syntax;

/// <summary>Pieces of code that several fixes write and look for.</summary>
internal static class SyntaxParts
{
    private const string Certificates = "System.Security.Cryptography.X509Certificates.";

    /// <summary>A type of <c>System.Security.Cryptography.X509Certificates</c>.</summary>
    public static INamedTypeSymbol? FindCertificateType(this SemanticModel model, string type) =>
        model.Compilation.GetTypeByMetadataName(Certificates + type);

    /// <summary>A type's name, as short as the file's usings allow, and with a using where that makes it short.</summary>
    public static ExpressionSyntax Name(ITypeSymbol type) => Shortened(SyntaxFactory.ParseExpression(FullNameOf(type)));

    /// <summary>The same where a type must stand, as in a cast.</summary>
    public static TypeSyntax TypeName(ITypeSymbol type) => Shortened(SyntaxFactory.ParseTypeName(FullNameOf(type)));

    /// <summary>The innermost node of a kind that stands around a place, or is it.</summary>
    public static T? FindAround<T>(this SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
        where T : SyntaxNode
    {
        var root = model.SyntaxTree.GetRoot(cancellation);
        var place = diagnostic.Location.SourceSpan;
        return root.FullSpan.Contains(place) ? root.FindNode(place, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>() : null;
    }

    /// <summary>The same expression with another member: <c>Kind.This</c> becomes <c>Kind.That</c>, and <c>This</c> <c>That</c>.</summary>
    public static ExpressionSyntax WithMember(this ExpressionSyntax expression, string name) => expression switch
    {
        MemberAccessExpressionSyntax access => access.WithName(SyntaxFactory.IdentifierName(name).WithTriviaFrom(access.Name)),
        _ => SyntaxFactory.IdentifierName(name).WithTriviaFrom(expression),
    };

    /// <summary><c>receiver.member(arguments)</c>.</summary>
    public static InvocationExpressionSyntax Call(ExpressionSyntax receiver, string member, params ExpressionSyntax[] arguments) =>
        SyntaxFactory.InvocationExpression(Member(receiver, member), List(arguments));

    /// <summary><c>receiver.member</c>.</summary>
    public static MemberAccessExpressionSyntax Member(ExpressionSyntax receiver, string member) => SyntaxFactory.MemberAccessExpression(
        SyntaxKind.SimpleMemberAccessExpression, receiver, SyntaxFactory.IdentifierName(member));

    /// <summary><c>(arguments)</c>.</summary>
    public static ArgumentListSyntax List(params ExpressionSyntax[] arguments) => SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(
        arguments.Select(SyntaxFactory.Argument),
        Enumerable.Repeat(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), arguments.Length - 1)));

    /// <summary>A regular string literal.</summary>
    public static LiteralExpressionSyntax Literal(string value) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(value));

    private static string FullNameOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static T Shortened<T>(T name)
        where T : SyntaxNode => name.WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);

    /// <summary>The expression that an argument for this parameter holds; null for a default, and in code that does not compile.</summary>
    public static ExpressionSyntax? ExpressionOf(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.Explicit, Syntax: ArgumentSyntax syntax } ? syntax.Expression : null;
}
