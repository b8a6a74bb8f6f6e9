using System.Collections.Immutable;
using CertLint.Analyzers.Text;
using CertLint.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Building;

/// <summary>A builder's method that adds one value.</summary>
/// <param name="Value">The parameter that takes the value.</param>
/// <param name="Type">The attribute that it adds; null where an argument names it, or where it adds an alternative name.</param>
/// <param name="Oid">The parameter that names the attribute.</param>
internal sealed record BuilderMethod(IParameterSymbol Value, AttributeType? Type, IParameterSymbol? Oid)
{
    private static readonly Dictionary<string, AttributeType> TypeOfMethod = new(StringComparer.Ordinal)
    {
        ["AddCommonName"] = AttributeType.CommonName,
        ["AddCountryOrRegion"] = AttributeType.Country,
        ["AddDomainComponent"] = AttributeType.DomainComponent,
        ["AddEmailAddress"] = AttributeType.EmailAddress,
        ["AddLocalityName"] = AttributeType.Locality,
        ["AddOrganizationalUnitName"] = AttributeType.OrganizationalUnit,
        ["AddOrganizationName"] = AttributeType.Organization,
        ["AddStateOrProvinceName"] = AttributeType.State,
    };

    /// <summary>What the method adds to a subjectAltName; null where it adds an attribute.</summary>
    public GeneralNameKind? AlternativeName { get; private init; }

    /// <summary>True where the method upper-cases its value (measured: <c>AddCountryOrRegion("us")</c> encodes <c>US</c>).</summary>
    public bool IsUpperCased => Oid is null && AttributeType.Country.Equals(Type);

    /// <summary>The attribute that a call with these arguments adds; null where it is not known.</summary>
    public AttributeType? TypeIn(ImmutableArray<IArgumentOperation> arguments)
    {
        if (Oid is null)
            return Type;
        return Arguments.ConstantOid(arguments.Of(Oid)) is { } oid ? AttributeType.FromOid(oid) : null;
    }

    public static BuilderMethod? OfDistinguishedName(IMethodSymbol method) => method.Parameters switch
    {
        [{ Type.SpecialType: SpecialType.System_String } value] when TypeOfMethod.TryGetValue(method.Name, out var type) =>
            new(value, type, null),
        [var oid, { Type.SpecialType: SpecialType.System_String } value, ..] when method.Name == "Add" =>
            new(value, null, oid),
        _ => null,
    };

    public static BuilderMethod? OfAlternativeName(IMethodSymbol method) => method.Parameters switch
    {
        [{ Type.SpecialType: SpecialType.System_String } value] when KindOf(method.Name) is { } kind =>
            new(value, null, null) { AlternativeName = kind },
        _ => null,
    };

    private static GeneralNameKind? KindOf(string method) => method switch
    {
        "AddDnsName" => GeneralNameKind.Dns,
        "AddEmailAddress" => GeneralNameKind.Email,
        _ => null,
    };
}
