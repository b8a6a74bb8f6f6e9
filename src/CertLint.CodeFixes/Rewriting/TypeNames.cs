using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace CertLint.CodeFixes.Rewriting;

/// <summary>Names of types in new code.</summary>
internal static class TypeNames
{
    /// <summary>The full name, which Roslyn shortens, and imports the namespace of, when the fix is applied.</summary>
    public static TypeSyntax NameOf(this SyntaxGenerator generator, INamedTypeSymbol type) =>
        (TypeSyntax)generator.TypeExpression(type).WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
}
