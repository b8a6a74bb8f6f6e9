using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Text;

/// <summary>The value of a constant, <c>readonly</c> field or property without a setter that the same compilation declares.</summary>
/// <remarks>
/// The place of such a value is its declaration where that is in the file under analysis: all of these are written once, so
/// that is what a user has to edit. Of a declaration in another file the place is the name here, because Roslyn wants the
/// diagnostics of a file's analysis within that file.
/// </remarks>
internal sealed class MemberValue
{
    // A source symbol keeps its compilation alive anyway, and is never shared between two.
    private static readonly ConditionalWeakTable<ISymbol, MemberValue> BySymbol = new();

    private static readonly MemberValue Unknown = new(null, false);

    private readonly IOperation? operation;
    private readonly bool isInitializer;

    private MemberValue(IOperation? operation, bool isInitializer)
    {
        this.operation = operation;
        this.isInitializer = isInitializer;
    }

    /// <summary>The expression of the only value that the member can have; null where that is not certain.</summary>
    public static IOperation? Of(IMemberReferenceOperation reference)
    {
        var member = reference.Member.OriginalDefinition;
        if (member.DeclaringSyntaxReferences.Length != 1 || reference.SemanticModel is not { } model)
            return null;
        var value = BySymbol.GetValue(member, symbol => Find(symbol, model));
        return value.isInitializer && IsReadTooEarly(reference, member) ? null : value.operation;
    }

    private static MemberValue Find(ISymbol member, SemanticModel model)
    {
        if (MayVary(member) || ValueSyntax(member.DeclaringSyntaxReferences[0].GetSyntax()) is not { } value)
            return Unknown;
        var isInitializer = value is EqualsValueClauseSyntax && member is not IFieldSymbol { IsConst: true };
        if (isInitializer && ConstructorWrites.MayWrite(member))
            return Unknown;
        var operation = ModelOf(value.SyntaxTree, model).GetOperation(value);
        return new MemberValue(operation is ISymbolInitializerOperation { Value: var initial } ? initial : operation, isInitializer);
    }

    private static bool MayVary(ISymbol member) => member switch
    {
        IFieldSymbol { IsConst: true } => false,
        IFieldSymbol field => !field.IsReadOnly || IsOfStruct(field),
        IPropertySymbol { SetMethod: null } property => property.IsAbstract || property.IsVirtual || IsOfStruct(property)
            || (property.IsOverride && !property.IsSealed && !property.ContainingType.IsSealed),
        _ => true,
    };

    // Of a struct there is always a value that no constructor has made.
    private static bool IsOfStruct(ISymbol member) => !member.IsStatic && member.ContainingType.TypeKind == TypeKind.Struct;

    private static SyntaxNode? ValueSyntax(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax field => field.Initializer,
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        PropertyDeclarationSyntax { AccessorList.Accessors: [var getter] } property => getter switch
        {
            { RawKind: not (int)SyntaxKind.GetAccessorDeclaration } => null,
            { ExpressionBody: { } body } => body.Expression,
            { Body.Statements: [ReturnStatementSyntax { Expression: { } returned }] } => returned,
            { Body: null } => property.Initializer,
            _ => null,
        },
        _ => null,
    };

    /// <summary>Static fields get their values in the order in which they are declared; one that comes later is still null.</summary>
    private static bool IsReadTooEarly(IMemberReferenceOperation reference, ISymbol member)
    {
        if (!member.IsStatic)
            return false;
        var initialized = reference.Root() switch
        {
            IFieldInitializerOperation { InitializedFields: [var field, ..] } => field,
            IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => property,
            _ => (ISymbol?)null,
        };
        var declaration = member.DeclaringSyntaxReferences[0];
        return initialized is { IsStatic: true }
            && SymbolEqualityComparer.Default.Equals(initialized.ContainingType.OriginalDefinition, member.ContainingType)
            && (declaration.SyntaxTree != reference.Syntax.SyntaxTree || declaration.Span.End > reference.Syntax.SpanStart);
    }

    private static SemanticModel ModelOf(SyntaxTree tree, SemanticModel model)
    {
        if (tree == model.SyntaxTree)
            return model;
        // RS1030 warns of the cost: a model of one's own binds anew. Here it binds one initializer, once a member that a name is
        // made of and another file declares; Roslyn hands an analyzer no model of another file.
#pragma warning disable RS1030
        return model.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
    }
}
