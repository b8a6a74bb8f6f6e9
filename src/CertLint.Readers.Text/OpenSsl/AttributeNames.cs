namespace CertLint.Readers.Text.OpenSsl;

/// <summary>The attribute names of openssl's object table, as OBJ_txt2obj resolves them: case counts.</summary>
internal static class AttributeNames
{
    private static readonly Dictionary<string, string> Oids = new(StringComparer.Ordinal)
    {
        ["CN"] = "2.5.4.3", ["commonName"] = "2.5.4.3",
        ["SN"] = "2.5.4.4", ["surname"] = "2.5.4.4",
        ["serialNumber"] = "2.5.4.5",
        ["C"] = "2.5.4.6", ["countryName"] = "2.5.4.6",
        ["L"] = "2.5.4.7", ["localityName"] = "2.5.4.7",
        ["ST"] = "2.5.4.8", ["stateOrProvinceName"] = "2.5.4.8",
        ["street"] = "2.5.4.9", ["streetAddress"] = "2.5.4.9",
        ["O"] = "2.5.4.10", ["organizationName"] = "2.5.4.10",
        ["OU"] = "2.5.4.11", ["organizationalUnitName"] = "2.5.4.11",
        ["title"] = "2.5.4.12", ["description"] = "2.5.4.13",
        ["businessCategory"] = "2.5.4.15", ["postalCode"] = "2.5.4.17",
        ["name"] = "2.5.4.41", ["GN"] = "2.5.4.42", ["givenName"] = "2.5.4.42",
        ["initials"] = "2.5.4.43", ["dnQualifier"] = "2.5.4.46",
        ["organizationIdentifier"] = "2.5.4.97",
        ["emailAddress"] = "1.2.840.113549.1.9.1", ["unstructuredName"] = "1.2.840.113549.1.9.2",
        ["DC"] = "0.9.2342.19200300.100.1.25", ["domainComponent"] = "0.9.2342.19200300.100.1.25",
        ["UID"] = "0.9.2342.19200300.100.1.1", ["userId"] = "0.9.2342.19200300.100.1.1",
        ["subjectAltName"] = "2.5.29.17",
        ["jurisdictionL"] = "1.3.6.1.4.1.311.60.2.1.1",
        ["jurisdictionST"] = "1.3.6.1.4.1.311.60.2.1.2",
        ["jurisdictionC"] = "1.3.6.1.4.1.311.60.2.1.3",
    };

    /// <summary>True where openssl has a name for the OID.</summary>
    public static bool HasName(string oid) => Oids.ContainsValue(oid);

    /// <summary>The OID of a short or long name; null where openssl does not know it.</summary>
    public static string? OidOf(string name) => Oids.TryGetValue(name, out var oid) ? oid : null;
}
