using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CertLint.Analyzers.Literals;

/// <summary>Finds all uses of a variable that nobody outside its own file can see.</summary>
internal static class SymbolReferences
{
    /// <summary>More uses than these are not followed.</summary>
    private const int Most = 32;

    /// <summary>
    /// The references, in the places where they stand; null where there may be others, or more than is worth while, or one
    /// that nobody understands.
    /// </summary>
    public static IReadOnlyList<IOperation>? Of(ISymbol variable, SemanticModel model, CancellationToken cancellation)
    {
        if (ScopeOf(variable, model.SyntaxTree, cancellation) is not { } scope)
            return null;
        var references = new List<IOperation>();
        foreach (var node in scope.DescendantNodes())
        {
            cancellation.ThrowIfCancellationRequested();
            if (node is not IdentifierNameSyntax name || name.Identifier.ValueText != variable.Name || IsInNameOf(name)
                || !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, variable))
            {
                continue;
            }

            SyntaxNode whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
            if (references.Count == Most || model.GetOperation(whole, cancellation) is not { Parent: not null } operation)
                return null;
            references.Add(operation);
        }

        return references;
    }

    /// <summary>The code that can see the variable; null where other files can.</summary>
    private static SyntaxNode? ScopeOf(ISymbol variable, SyntaxTree tree, CancellationToken cancellation)
    {
        var owner = variable is ILocalSymbol or IParameterSymbol ? variable.ContainingSymbol : (ISymbol)variable.ContainingType;
        if (owner.DeclaringSyntaxReferences is not [var only] || only.SyntaxTree != tree)
            return null;
        var scope = only.GetSyntax(cancellation);
        // Others see the property that a record makes of its parameter.
        if (scope is RecordDeclarationSyntax && variable is IParameterSymbol)
            return null;
        // The accessor of an expression-bodied property is its arrow alone; a top-level program is the whole file.
        return scope is ArrowExpressionClauseSyntax { Parent: { } member } ? member : scope;
    }

    private static bool IsInNameOf(IdentifierNameSyntax name) =>
        name.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };
}
