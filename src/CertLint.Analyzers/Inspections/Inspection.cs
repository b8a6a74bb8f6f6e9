using System.Collections.Immutable;
using CertLint.Analyzers.Settings;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Inspections;

/// <summary>
/// One way in which C# builds or matches names. Made once a compilation, and only where the API that it looks for is
/// referenced; its methods run concurrently.
/// </summary>
internal abstract class Inspection
{
    /// <summary>The operations that it wants to see.</summary>
    public abstract ImmutableArray<OperationKind> Kinds { get; }

    /// <summary>The rules that it speaks for, by ID, so that it does nothing where they are off; empty: any rule.</summary>
    public virtual ImmutableArray<string> Rules => ImmutableArray<string>.Empty;

    /// <summary>Looks at one operation of these kinds and reports what is wrong with it.</summary>
    public abstract void Inspect(Site site);
}

/// <summary>What an inspection may want to know of the project when it is made.</summary>
/// <param name="Compilation">The compilation.</param>
/// <param name="Project">What the package's build files hand over.</param>
internal sealed record InspectedProject(Compilation Compilation, ProjectSwitches Project)
{
    /// <summary>A type, by its full name; null where the project does not reference it.</summary>
    public INamedTypeSymbol? Find(string type) => Compilation.GetTypeByMetadataName(type);

    /// <summary>A type of <c>System.Security.Cryptography.X509Certificates</c>.</summary>
    public INamedTypeSymbol? FindCertificateType(string type) =>
        Find("System.Security.Cryptography.X509Certificates." + type);
}
