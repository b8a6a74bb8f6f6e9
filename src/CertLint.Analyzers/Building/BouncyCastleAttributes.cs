using CertLint.Analyzers.Text;
using CertLint.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CertLint.Analyzers.Building;

/// <summary>The object identifiers of attributes as BouncyCastle's users write them.</summary>
internal static class BouncyCastleAttributes
{
    /// <summary>The static fields of <c>X509Name</c>, in 1.9 and 2.7.</summary>
    private static readonly Dictionary<string, string> OidOfField = new(StringComparer.Ordinal)
    {
        ["C"] = "2.5.4.6", ["O"] = "2.5.4.10", ["OU"] = "2.5.4.11", ["T"] = "2.5.4.12", ["CN"] = "2.5.4.3", ["Street"] = "2.5.4.9",
        ["SerialNumber"] = "2.5.4.5", ["L"] = "2.5.4.7", ["ST"] = "2.5.4.8", ["Surname"] = "2.5.4.4", ["GivenName"] = "2.5.4.42",
        ["Initials"] = "2.5.4.43", ["Generation"] = "2.5.4.44", ["UniqueIdentifier"] = "2.5.4.45", ["Description"] = "2.5.4.13",
        ["BusinessCategory"] = "2.5.4.15", ["PostalCode"] = "2.5.4.17", ["DnQualifier"] = "2.5.4.46", ["Pseudonym"] = "2.5.4.65",
        ["Role"] = "2.5.4.72", ["PostalAddress"] = "2.5.4.16", ["DmdName"] = "2.5.4.54", ["TelephoneNumber"] = "2.5.4.20",
        ["OrganizationIdentifier"] = "2.5.4.97", ["Name"] = "2.5.4.41", ["EmailAddress"] = "1.2.840.113549.1.9.1",
        ["E"] = "1.2.840.113549.1.9.1", ["UnstructuredName"] = "1.2.840.113549.1.9.2",
        ["UnstructuredAddress"] = "1.2.840.113549.1.9.8", ["DC"] = "0.9.2342.19200300.100.1.25", ["UID"] = "0.9.2342.19200300.100.1.1",
        ["JurisdictionC"] = "1.3.6.1.4.1.311.60.2.1.3", ["JurisdictionST"] = "1.3.6.1.4.1.311.60.2.1.2",
        ["JurisdictionL"] = "1.3.6.1.4.1.311.60.2.1.1",
    };

    /// <summary>The OID that a field of <c>X509Name</c> holds; null for another one.</summary>
    internal static string? OidOf(string field) => OidOfField.TryGetValue(field, out var oid) ? oid : null;

    /// <summary>The attribute's type; null where it is not known.</summary>
    public static AttributeType? TypeOf(IOperation expression)
    {
        var source = expression.WithoutConversions();
        var oid = source switch
        {
            IFieldReferenceOperation { Instance: null, Field: { ContainingType.Name: "X509Name", Name: var field } } => OidOf(field),
            IObjectCreationOperation { Type.Name: "DerObjectIdentifier" } => Arguments.ConstantOid(source),
            _ => null,
        };
        return oid is null ? null : AttributeType.FromOid(oid);
    }
}
