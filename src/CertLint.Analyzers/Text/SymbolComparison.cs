using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Text;

internal static class SymbolComparison
{
    /// <summary>True where both are the same type, and it is referenced at all.</summary>
    public static bool IsSame(this ITypeSymbol? type, INamedTypeSymbol? expected) =>
        expected is not null && SymbolEqualityComparer.Default.Equals(type, expected);
}
