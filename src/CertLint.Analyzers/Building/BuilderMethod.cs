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

    /// <summary>The method's name.</summary>
    public string Name => Value.ContainingSymbol.Name;

    /// <summary>What the method adds to a subjectAltName, a user principal name as <see cref="GeneralNameKind.Other"/>; null where it adds an attribute.</summary>
    public GeneralNameKind? AlternativeName { get; private init; }

    /// <summary>The parameter that takes the string type; null where the method has none.</summary>
    public IParameterSymbol? StringType { get; private init; }

    /// <summary>True where the method upper-cases its value (measured: <c>AddCountryOrRegion("us")</c> encodes <c>US</c>).</summary>
    public bool IsUpperCased => Oid is null && AttributeType.Country.Equals(Type);

    /// <summary>The attribute that a call with these arguments adds; null where it is not known.</summary>
    public AttributeType? TypeIn(ImmutableArray<IArgumentOperation> arguments)
    {
        if (Oid is null)
            return Type;
        return Arguments.ConstantOid(arguments.Of(Oid)) is { } oid ? AttributeType.FromOid(oid) : null;
    }

    /// <summary>The universal tag of the string type that a call with these arguments encodes; null where it is not known.</summary>
    public int? TagIn(ImmutableArray<IArgumentOperation> arguments)
    {
        var expression = StringType is null ? null : arguments.Of(StringType);
        while (expression is IConversionOperation { ConstantValue.HasValue: false } conversion)
            expression = conversion.Operand;
        return expression switch
        {
            null or { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation => StringTag.Utf8,
            { ConstantValue: { HasValue: true, Value: int tag } } => tag,
            _ => null,
        };
    }

    /// <summary>The expression whose text is added: the argument, or what a URI or an IP address is made of; null where that is not seen.</summary>
    public IOperation? TextIn(ImmutableArray<IArgumentOperation> arguments) => arguments.Of(Value) switch
    {
        null => null,
        var argument when AlternativeName is not (GeneralNameKind.Uri or GeneralNameKind.IPAddress) => argument,
        IObjectCreationOperation { Type.Name: "Uri", Constructor.Parameters: [{ Type.SpecialType: SpecialType.System_String } uri], Arguments: var made } =>
            made.Of(uri),
        IInvocationOperation
        {
            TargetMethod: { Name: "Parse", ContainingType.Name: "IPAddress", Parameters: [{ Type.SpecialType: SpecialType.System_String } address] },
            Arguments: var made,
        } => made.Of(address),
        _ => null,
    };

    public static BuilderMethod? OfDistinguishedName(IMethodSymbol method) => method.Parameters switch
    {
        [{ Type.SpecialType: SpecialType.System_String } value] when TypeOfMethod.TryGetValue(method.Name, out var type) =>
            new(value, type, null),
        [var oid, { Type.SpecialType: SpecialType.System_String } value, ..] when method.Name == "Add" =>
            new(value, null, oid) { StringType = method.Parameters.Length > 2 ? method.Parameters[2] : null },
        _ => null,
    };

    public static BuilderMethod? OfAlternativeName(IMethodSymbol method) => method.Parameters switch
    {
        [var value] when KindOf(method.Name) is { } kind => new(value, null, null) { AlternativeName = kind },
        _ => null,
    };

    private static GeneralNameKind? KindOf(string method) => method switch
    {
        "AddDnsName" => GeneralNameKind.Dns,
        "AddEmailAddress" => GeneralNameKind.Email,
        "AddUri" => GeneralNameKind.Uri,
        "AddIpAddress" => GeneralNameKind.IPAddress,
        "AddUserPrincipalName" => GeneralNameKind.Other,
        _ => null,
    };
}
