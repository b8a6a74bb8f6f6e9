namespace CertLint.Names;

/// <summary>The attribute keys of <c>X509Name.DefaultLookup</c>, in any case.</summary>
internal static class BouncyCastleKeys
{
    private const string OidPrefix = "OID.";

    private static readonly Dictionary<string, string> Oids = KeyTable.Parse(
        "2.5.4.3 CN;2.5.4.4 SN SURNAME;2.5.4.5 SERIALNUMBER;2.5.4.6 C;2.5.4.7 L;2.5.4.8 ST S;2.5.4.9 STREET;2.5.4.10 O;" +
        "2.5.4.11 OU;2.5.4.12 T;2.5.4.13 DESCRIPTION;2.5.4.15 businessCategory;2.5.4.16 postalAddress;2.5.4.17 postalCode;" +
        "2.5.4.20 telephoneNumber;2.5.4.41 name;2.5.4.42 GIVENNAME;2.5.4.43 INITIALS;2.5.4.44 GENERATION;" +
        "2.5.4.45 uniqueIdentifier;2.5.4.46 DN DNQ dnQualifier;2.5.4.65 pseudonym;2.5.4.72 ROLE;2.5.4.97 organizationIdentifier;" +
        "0.9.2342.19200300.100.1.1 UID;0.9.2342.19200300.100.1.25 DC;1.2.840.113549.1.9.1 E EMAILADDRESS;" +
        "1.2.840.113549.1.9.2 unstructuredName;1.2.840.113549.1.9.8 unstructuredAddress;1.3.36.8.3.14 nameAtBirth;" +
        "1.3.6.1.5.5.7.9.1 dateOfBirth;1.3.6.1.5.5.7.9.2 placeOfBirth;1.3.6.1.5.5.7.9.3 gender;" +
        "1.3.6.1.5.5.7.9.4 countryOfCitizenship;1.3.6.1.5.5.7.9.5 countryOfResidence;" +
        "1.3.6.1.4.1.311.60.2.1.1 jurisdictionLocality;1.3.6.1.4.1.311.60.2.1.2 jurisdictionState;" +
        "1.3.6.1.4.1.311.60.2.1.3 jurisdictionCountry");

    private static readonly Dictionary<string, string> PortableOids = KeyTable.Parse(
        "2.5.4.3 CN;2.5.4.4 SURNAME;2.5.4.5 SERIALNUMBER;2.5.4.6 C;2.5.4.7 L;2.5.4.8 ST;2.5.4.9 STREET;2.5.4.10 O;" +
        "2.5.4.11 OU;2.5.4.12 T;2.5.4.15 businessCategory;2.5.4.16 postalAddress;2.5.4.17 postalCode;" +
        "2.5.4.20 telephoneNumber;2.5.4.42 GIVENNAME;2.5.4.43 INITIALS;2.5.4.44 GENERATION;" +
        "2.5.4.45 uniqueIdentifier;2.5.4.46 DN;2.5.4.65 pseudonym;" +
        "0.9.2342.19200300.100.1.1 UID;0.9.2342.19200300.100.1.25 DC;1.2.840.113549.1.9.1 E EMAILADDRESS;" +
        "1.2.840.113549.1.9.2 unstructuredName;1.2.840.113549.1.9.8 unstructuredAddress;1.3.36.8.3.14 nameOfBirth;" +
        "1.3.6.1.5.5.7.9.1 dateOfBirth;1.3.6.1.5.5.7.9.2 placeOfBirth;1.3.6.1.5.5.7.9.3 gender;" +
        "1.3.6.1.5.5.7.9.4 countryOfCitizenship;1.3.6.1.5.5.7.9.5 countryOfResidence");

    /// <summary>All keys of a version.</summary>
    internal static IEnumerable<string> Names(BouncyCastleVersion version) => TableOf(version).Keys;

    /// <summary>A version's names of an attribute type.</summary>
    public static IEnumerable<string> KeysOf(string oid, BouncyCastleVersion version) => KeyTable.KeysOf(TableOf(version), oid);

    /// <summary>The OID in dotted decimal that a key stands for; null where BouncyCastle rejects it.</summary>
    public static string? OidOf(string key, BouncyCastleVersion version)
    {
        var oid = WithoutPrefix(key);
        if (ObjectIdentifierText.IsValid(oid))
            return oid;
        return oid.Length == key.Length && TableOf(version).TryGetValue(key, out var known) ? known : null;
    }

    /// <summary>The key without the <c>OID.</c> that may stand before an OID.</summary>
    public static string WithoutPrefix(string key) =>
        key.StartsWith(OidPrefix, StringComparison.OrdinalIgnoreCase) ? key.Substring(OidPrefix.Length) : key;

    /// <summary>The key to write instead of one that this version does not know, or null.</summary>
    public static string? Correct(string key, BouncyCastleVersion version)
    {
        var trimmed = key.Trim();
        if (KeyCorrections.Find(trimmed) is { } correction && OidOf(correction, version) is not null)
            return correction;
        // What another version, or .NET, calls the attribute; or else its OID.
        var oid = Oids.TryGetValue(trimmed, out var known) || PortableOids.TryGetValue(trimmed, out known) ? known
            : DotNetObjectNames.IsAttribute(trimmed) ? DotNetObjectNames.OidOf(trimmed)
            : null;
        return oid is null ? null : KeysOf(oid, version).FirstOrDefault() ?? oid;
    }

    private static Dictionary<string, string> TableOf(BouncyCastleVersion version) =>
        version == BouncyCastleVersion.Portable19 ? PortableOids : Oids;
}
