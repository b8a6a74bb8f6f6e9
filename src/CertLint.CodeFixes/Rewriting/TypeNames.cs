using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>
/// Names of types in new code, made by Roslyn's generator: only what keeps its symbol brings usings into a namespace that has its
/// own.
/// </summary>
internal static class TypeNames
{
    /// <summary>The full name, which Roslyn shortens, and imports the namespace of, when the fix is applied.</summary>
    public static TypeSyntax NameOf(this SyntaxGenerator generator, INamedTypeSymbol type) =>
        (TypeSyntax)generator.TypeExpression(type).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
}
