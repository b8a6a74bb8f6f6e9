using CertLint.CodeFixes.Syntax;
using CertLint.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>The lists of attribute types and values from which BouncyCastle's <c>X509Name</c> makes a name.</summary>
/// <param name="compilation">The project.</param>
/// <param name="generator">Writes the names of types.</param>
/// <param name="call">The call, which may name <c>X509Name</c> in its own way.</param>
internal sealed class ListCode(Compilation compilation, SyntaxGenerator generator, BaseObjectCreationExpressionSyntax call)
{
    /// <summary>Fields of <c>X509Name</c> by what they hold; 2.x and 1.9 have all of them.</summary>
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["2.5.4.3"] = "CN", ["2.5.4.4"] = "Surname", ["2.5.4.5"] = "SerialNumber", ["2.5.4.6"] = "C", ["2.5.4.7"] = "L",
        ["2.5.4.8"] = "ST", ["2.5.4.9"] = "Street", ["2.5.4.10"] = "O", ["2.5.4.11"] = "OU", ["2.5.4.12"] = "T",
        ["2.5.4.15"] = "BusinessCategory", ["2.5.4.17"] = "PostalCode", ["2.5.4.42"] = "GivenName", ["2.5.4.43"] = "Initials",
        ["2.5.4.44"] = "Generation", ["2.5.4.46"] = "DnQualifier", ["2.5.4.65"] = "Pseudonym",
        ["0.9.2342.19200300.100.1.1"] = "UID", ["0.9.2342.19200300.100.1.25"] = "DC", ["1.2.840.113549.1.9.1"] = "E",
    };

    private readonly INamedTypeSymbol? list = compilation.GetTypeByMetadataName("System.Collections.Generic.List`1");
    private readonly INamedTypeSymbol? oid = compilation.GetTypeByMetadataName("Org.BouncyCastle.Asn1.DerObjectIdentifier");
    private readonly INamedTypeSymbol text = compilation.GetSpecialType(SpecialType.System_String);

    /// <summary>True where a constructor takes the lists, and behind them a converter or nothing.</summary>
    public bool FitInto(INamedTypeSymbol name, bool withConverter) => list is not null && oid is not null
        && name.InstanceConstructors.Any(constructor => constructor.DeclaredAccessibility == Accessibility.Public
            && constructor.Parameters.Length == (withConverter ? 3 : 2)
            && IsAccepted(list.Construct(oid), constructor.Parameters[0]) && IsAccepted(list.Construct(text), constructor.Parameters[1]));

    /// <summary>The list of the types.</summary>
    public ExpressionSyntax Types(IEnumerable<AttributeType> types, INamedTypeSymbol name) =>
        New(oid!, types.Select(type => Field(type, name)));

    /// <summary>The list of the values.</summary>
    public ExpressionSyntax Values(IEnumerable<ExpressionSyntax> values) => New(text, values);

    private bool IsAccepted(INamedTypeSymbol type, IParameterSymbol parameter) =>
        compilation.ClassifyCommonConversion(type, parameter.Type) is { Exists: true, IsImplicit: true };

    private ExpressionSyntax Field(AttributeType type, INamedTypeSymbol name) =>
        Fields.TryGetValue(type.Oid, out var field) && name.GetMembers(field).OfType<IFieldSymbol>().Any(symbol => symbol.IsStatic)
            ? (ExpressionSyntax)generator.MemberAccessExpression(Written ?? (ExpressionSyntax)generator.NameOf(name), field)
            : SyntaxFactory.ObjectCreationExpression(
                SpacedNew, generator.NameOf(oid!), SyntaxParts.List(SyntaxParts.Literal(type.Oid)), null);

    private ObjectCreationExpressionSyntax New(INamedTypeSymbol element, IEnumerable<ExpressionSyntax> elements)
    {
        var items = elements.ToArray();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        items[items.Length - 1] = items[items.Length - 1].WithTrailingTrivia(SyntaxFactory.Space);
        var initializer = SyntaxFactory.InitializerExpression(
            SyntaxKind.CollectionInitializerExpression,
            SyntaxFactory.Token(SyntaxFactory.TriviaList(SyntaxFactory.Space), SyntaxKind.OpenBraceToken, SyntaxFactory.TriviaList(SyntaxFactory.Space)),
            SyntaxFactory.SeparatedList(items, Enumerable.Repeat(comma, items.Length - 1)),
            SyntaxFactory.Token(SyntaxKind.CloseBraceToken));
        var type = generator.NameOf(list!.Construct(element));
        return SyntaxFactory.ObjectCreationExpression(SpacedNew, type, null, initializer);
    }

    // Parsed again, because a qualified name of a type is another node than one in an expression.
    private ExpressionSyntax? Written =>
        call is ObjectCreationExpressionSyntax { Type: NameSyntax type } ? SyntaxFactory.ParseExpression(type.WithoutTrivia().ToString()) : null;

    private static SyntaxToken SpacedNew => SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space);
}
