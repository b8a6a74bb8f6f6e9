using System.Collections.Immutable;
using CertLint.Analyzers.Inspections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Building;

/// <summary>Judges the values that calls add to a name builder, all calls of one name at the first of them.</summary>
internal sealed class BuilderInspection(BuilderMethods methods) : Inspection
{
    private readonly BuilderCalls builderCalls = new(methods);

    public override ImmutableArray<OperationKind> Kinds { get; } = ImmutableArray.Create(OperationKind.Invocation);

    public static FileWords Words { get; } = new(ImmutableArray.Create(
        "X500DistinguishedNameBuilder", "SubjectAlternativeNameBuilder", "AddCommonName", "AddCountryOrRegion", "AddDomainComponent",
        "AddEmailAddress", "AddLocalityName", "AddOrganizationName", "AddOrganizationalUnitName", "AddStateOrProvinceName",
        "AddDnsName", "AddUri", "AddIpAddress", "AddUserPrincipalName",
        // Add(oid, value) of a builder that another file declares.
        "Oid", "2.5.4.", "1.2.840.113549.1.9.", "0.9.2342."));

    /// <summary>The inspection; null where the project references no builder.</summary>
    public static Inspection? Of(InspectedProject project) =>
        BuilderMethods.Of(project) is { } methods ? new BuilderInspection(methods) : null;

    public override void Inspect(Site site)
    {
        var calls = builderCalls.StartingWith((IInvocationOperation)site.Operation);
        if (calls.Count > 0)
            new BuiltName(site, new ArgumentReport(site, site.Operation)).Inspect(calls);
    }
}
