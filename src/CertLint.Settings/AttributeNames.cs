using CertLint.Names;

namespace CertLint.Settings;

/// <summary>The names that users give attribute types in settings: RFC 4514 short names and OpenSSL's long ones.</summary>
internal static class AttributeNames
{
    internal const string Advice = "write short names such as CN, O, OU, L, ST, C";

    private static readonly Dictionary<string, AttributeType> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CN"] = AttributeType.CommonName,
        ["commonName"] = AttributeType.CommonName,
        ["O"] = AttributeType.Organization,
        ["organizationName"] = AttributeType.Organization,
        ["OU"] = AttributeType.OrganizationalUnit,
        ["organizationalUnitName"] = AttributeType.OrganizationalUnit,
        ["L"] = AttributeType.Locality,
        ["localityName"] = AttributeType.Locality,
        ["ST"] = AttributeType.State,
        ["S"] = AttributeType.State,
        ["stateOrProvinceName"] = AttributeType.State,
        ["C"] = AttributeType.Country,
        ["countryName"] = AttributeType.Country,
        ["emailAddress"] = AttributeType.EmailAddress,
        ["E"] = AttributeType.EmailAddress,
        ["DC"] = AttributeType.DomainComponent,
        ["domainComponent"] = AttributeType.DomainComponent,
        ["UID"] = AttributeType.UserId,
        ["userId"] = AttributeType.UserId,
        ["serialNumber"] = AttributeType.SerialNumber,
        ["SN"] = AttributeType.Surname,
        ["surname"] = AttributeType.Surname,
        ["GN"] = AttributeType.GivenName,
        ["givenName"] = AttributeType.GivenName,
        ["initials"] = AttributeType.Initials,
        ["title"] = AttributeType.Title,
        ["street"] = AttributeType.Street,
        ["streetAddress"] = AttributeType.Street,
        ["postalCode"] = AttributeType.PostalCode,
        ["businessCategory"] = AttributeType.BusinessCategory,
        ["organizationIdentifier"] = AttributeType.OrganizationIdentifier,
        ["dnQualifier"] = AttributeType.DnQualifier,
    };

    /// <summary>The type's short name; null where the name is unknown.</summary>
    public static string? ToShortName(string name) =>
        ByName.TryGetValue(name, out var type) ? type.ShortName : null;
}
