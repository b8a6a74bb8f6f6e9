using System.Collections.Immutable;
using CertLint.Analyzers.Text;
using CertLint.CodeFixes.Syntax;
using CertLint.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.CodeFixes;

/// <summary>
/// Has a name encoded in the order of X.500: adds <c>X500DistinguishedNameFlags.Reversed</c>, for BouncyCastle the argument
/// <c>true</c>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReversedOrderFix))]
public sealed class ReversedOrderFix : SyntaxFix
{
    private const string Reversed = nameof(Reversed);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.LostOrder);

    private protected override Rewrite? Find(SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (model.FindAround<BaseObjectCreationExpressionSyntax>(diagnostic, cancellation) is not { } creation
            || model.GetOperation(creation, cancellation) is not IObjectCreationOperation { Type: { } type } operation)
        {
            return null;
        }

        if (type.IsSame(model.FindCertificateType("X500DistinguishedName")))
            return OfFlags(model, operation);
        return type.IsSame(model.Compilation.GetTypeByMetadataName("Org.BouncyCastle.Asn1.X509.X509Name")) ? OfBouncyCastle(operation, creation) : null;
    }

    private static Rewrite? OfFlags(SemanticModel model, IObjectCreationOperation creation)
    {
        if (creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.TypeKind == TypeKind.Enum) is not { Parameter.Type: { } enumeration } argument
            || SyntaxParts.ExpressionOf(argument) is not { } flags
            || argument.Value.ConstantValue is not { HasValue: true, Value: int value } || (value & 1) != 0)
        {
            return null;
        }

        if (value != 0 || IsOtherConstant(model, flags, enumeration))
            return new Rewrite("Add 'X500DistinguishedNameFlags.Reversed'", flags, current => Or(model, flags, (ExpressionSyntax)current, enumeration));
        return new Rewrite(
            "Write 'X500DistinguishedNameFlags.Reversed'",
            flags,
            current => (IsMember(model, flags, enumeration)
                ? ((ExpressionSyntax)current).WithMember(Reversed)
                : SyntaxParts.Member(SyntaxParts.Name(enumeration), Reversed)).WithTriviaFrom(current));
    }

    /// <summary>Who names a constant of his own keeps it.</summary>
    private static bool IsOtherConstant(SemanticModel model, ExpressionSyntax flags, ITypeSymbol enumeration) =>
        model.GetSymbolInfo(flags).Symbol is IFieldSymbol or ILocalSymbol && !IsMember(model, flags, enumeration);

    private static bool IsMember(SemanticModel model, ExpressionSyntax expression, ITypeSymbol enumeration) =>
        expression is MemberAccessExpressionSyntax or IdentifierNameSyntax
        && model.GetSymbolInfo(expression).Symbol is IFieldSymbol field
        && SymbolEqualityComparer.Default.Equals(field.ContainingType, enumeration);

    private static BinaryExpressionSyntax Or(
        SemanticModel model, ExpressionSyntax flags, ExpressionSyntax current, ITypeSymbol enumeration)
    {
        var sibling = flags.DescendantNodesAndSelf().OfType<ExpressionSyntax>().FirstOrDefault(node => IsMember(model, node, enumeration));
        var reversed = sibling is null ? SyntaxParts.Member(SyntaxParts.Name(enumeration), Reversed) : sibling.WithMember(Reversed).WithoutTrivia();
        var bare = current.WithoutTrivia();
        var left = bare is ConditionalExpressionSyntax ? SyntaxFactory.ParenthesizedExpression(bare) : bare;
        var or = SyntaxFactory.Token(SyntaxKind.BarToken).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space);
        return SyntaxFactory.BinaryExpression(SyntaxKind.BitwiseOrExpression, left, or, reversed).WithTriviaFrom(current);
    }

    private static Rewrite? OfBouncyCastle(IObjectCreationOperation creation, BaseObjectCreationExpressionSyntax syntax)
    {
        const string title = "Pass 'true' to encode it in the order of X.500";
        if (creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Boolean) is { } reverse)
        {
            return SyntaxParts.ExpressionOf(reverse) is { } written && reverse.Value.ConstantValue is { HasValue: true, Value: false }
                ? new Rewrite(title, written, current => True().WithTriviaFrom(current))
                : null;
        }

        if (syntax.ArgumentList is not { Arguments.Count: > 0 } arguments || creation.Constructor is not { } constructor
            || WithReverse(constructor) is not { } parameter)
        {
            return null;
        }

        return new Rewrite(title, arguments, current =>
        {
            var list = (ArgumentListSyntax)current;
            var first = list.Arguments[0];
            var added = SyntaxFactory.Argument(True()).WithLeadingTrivia(first.GetLeadingTrivia());
            if (list.Arguments.Any(argument => argument.NameColon is not null))
                added = added.WithNameColon(SyntaxFactory.NameColon(parameter).WithTrailingTrivia(SyntaxFactory.Space)).WithLeadingTrivia(first.GetLeadingTrivia());
            // An argument on a line of its own gets the new one on the line before it.
            var separator = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
            var others = list.Arguments.Replace(first, first.WithLeadingTrivia());
            return list.WithArguments(SyntaxFactory.SeparatedList(
                new[] { added }.Concat(others),
                new[] { separator }.Concat(others.GetSeparators())));
        });
    }

    /// <summary>What the constructor with the same parameters behind a boolean calls that one; null where there is none.</summary>
    private static string? WithReverse(IMethodSymbol constructor)
    {
        foreach (var other in constructor.ContainingType.InstanceConstructors)
        {
            if (other.Parameters.Length == constructor.Parameters.Length + 1
                && other.Parameters[0].Type.SpecialType == SpecialType.System_Boolean
                && other.DeclaredAccessibility == Accessibility.Public
                && constructor.Parameters.Select((parameter, index) => IsSame(parameter, other.Parameters[index + 1])).All(isSame => isSame))
            {
                return other.Parameters[0].Name;
            }
        }

        return null;
    }

    private static bool IsSame(IParameterSymbol parameter, IParameterSymbol other) =>
        parameter.Name == other.Name && SymbolEqualityComparer.Default.Equals(parameter.Type, other.Type);

    private static LiteralExpressionSyntax True() => SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression);
}
