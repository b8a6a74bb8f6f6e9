using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using CertLint.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Building;

/// <summary>Judges the lists of attributes and values that BouncyCastle's <c>X509Name</c> is made of.</summary>
internal sealed class ListInspection(INamedTypeSymbol name) : Inspection
{
    public override ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(OperationKind.ObjectCreation);

    public static FileWords Words { get; } = new(ImmutableArray.Create("X509Name"));

    /// <summary>The inspection; null where the project does not reference BouncyCastle.</summary>
    public static Inspection? Of(InspectedProject project) =>
        project.Find("Org.BouncyCastle.Asn1.X509.X509Name") is { } name ? new ListInspection(name) : null;

    public override void Inspect(Site site)
    {
        var creation = (IObjectCreationOperation)site.Operation;
        if (creation.Constructor is { } constructor && constructor.ContainingType.IsSame(name) && ListConstructor.Of(constructor) is { } lists
            && creation.Arguments.Of(lists.Values) is { } values && creation.Arguments.Of(lists.Identifiers) is { } identifiers)
        {
            new ListedName(site, lists, new ArgumentReport(site, creation)).Inspect(identifiers, values);
        }
    }
}
