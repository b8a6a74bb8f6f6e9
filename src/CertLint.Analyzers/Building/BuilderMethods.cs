using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Building;

/// <summary>.NET's builders of names; each is null where it is not referenced.</summary>
internal sealed record BuilderMethods(INamedTypeSymbol? NameBuilder, INamedTypeSymbol? AlternativeNameBuilder)
{
    /// <summary>Looks the types up; null where a project has none of them.</summary>
    public static BuilderMethods? Of(InspectedProject project)
    {
        var methods = new BuilderMethods(
            project.FindCertificateType("X500DistinguishedNameBuilder"),
            project.FindCertificateType("SubjectAlternativeNameBuilder"));
        return methods is { NameBuilder: null, AlternativeNameBuilder: null } ? null : methods;
    }

    /// <summary>What a builder's method adds; null where it adds no value that is text.</summary>
    public BuilderMethod? Find(IMethodSymbol method)
    {
        if (!method.Name.StartsWith("Add", StringComparison.Ordinal))
            return null;
        if (method.ContainingType.IsSame(NameBuilder))
            return BuilderMethod.OfDistinguishedName(method);
        return method.ContainingType.IsSame(AlternativeNameBuilder) ? BuilderMethod.OfAlternativeName(method) : null;
    }
}
