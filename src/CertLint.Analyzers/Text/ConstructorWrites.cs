using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.Analyzers.Text;

/// <summary>Tells, by syntax alone, whether a constructor or <c>init</c> accessor may give another value to a read-only member.</summary>
internal static class ConstructorWrites
{
    public static bool MayWrite(ISymbol member)
    {
        foreach (var part in member.ContainingType.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax() is TypeDeclarationSyntax type && type.Members.Any(other => MayWrite(other, member)))
                return true;
        }

        return false;
    }

    private static bool MayWrite(MemberDeclarationSyntax declaration, ISymbol member) => declaration switch
    {
        ConstructorDeclarationSyntax constructor =>
            constructor.Modifiers.Any(SyntaxKind.StaticKeyword) == member.IsStatic && NamesForWriting(constructor, member.Name),
        PropertyDeclarationSyntax { AccessorList: { } accessors } => HasWritingInit(accessors, member.Name),
        IndexerDeclarationSyntax { AccessorList: { } accessors } => HasWritingInit(accessors, member.Name),
        _ => false,
    };

    private static bool HasWritingInit(AccessorListSyntax accessors, string name) =>
        accessors.Accessors.Any(accessor => accessor.IsKind(SyntaxKind.InitAccessorDeclaration) && NamesForWriting(accessor, name));

    private static bool NamesForWriting(SyntaxNode code, string name) =>
        code.DescendantNodes().Any(node => node is IdentifierNameSyntax identifier
            && identifier.Identifier.ValueText == name && IsForWriting(identifier));

    private static bool IsForWriting(ExpressionSyntax name)
    {
        while (name.Parent is ParenthesizedExpressionSyntax
            || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name))
        {
            name = (ExpressionSyntax)name.Parent;
        }

        return name.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == name,
            ArgumentSyntax argument => argument.Parent is TupleExpressionSyntax || !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            RefExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => true,
            _ => false,
        };
    }
}
