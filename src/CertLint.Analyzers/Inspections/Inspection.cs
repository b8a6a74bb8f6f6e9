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

    /// <summary>
    /// Words of which a file must hold one, so that it is looked at: the names of the types or methods in question, and what
    /// stands in the texts that they take, as <c>CN=</c>, because C# does not need to name the type that it constructs. Each
    /// has two characters at least and stands in few files, because all operations of those are looked at.
    /// </summary>
    public abstract ImmutableArray<string> Words { get; }

    /// <summary>
    /// Words of which the file must hold one too, where <see cref="Words"/> stand in ordinary code, as <c>Subject</c> does; empty: no more
    /// is asked.
    /// </summary>
    public virtual ImmutableArray<string> Companions => ImmutableArray<string>.Empty;

    /// <summary>Of these, one stands in each file that deals with certificates, if only in the name of a method or variable.</summary>
    protected static ImmutableArray<string> CertificateWords { get; } =
        ImmutableArray.Create("Cert", "cert", "X509", "x509", "X500", "Ssl", "CN=");

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
