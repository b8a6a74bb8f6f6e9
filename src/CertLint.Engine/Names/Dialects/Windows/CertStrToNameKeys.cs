namespace CertLint.Names;

/// <summary>The attribute keys of <c>CertStrToName</c>, in any case.</summary>
internal static class CertStrToNameKeys
{
    private const string OidPrefix = "OID.";

    /// <summary>
    /// The documented table, and the other names of Windows' RDN attributes (<c>CRYPT_RDN_ATTR_OID_GROUP_ID</c>), which
    /// <c>CertNameToStr</c> prints in .NET's tests on Windows. The first key of an OID is the one to recommend.
    /// </summary>
    private static readonly Dictionary<string, string> Oids = KeyTable.Parse(
        "2.5.4.3 CN;2.5.4.4 SN;2.5.4.5 SERIALNUMBER;2.5.4.6 C;2.5.4.7 L;2.5.4.8 S ST;2.5.4.9 STREET;2.5.4.10 O;2.5.4.11 OU;" +
        "2.5.4.12 T Title;2.5.4.13 Description;2.5.4.17 PostalCode;2.5.4.18 POBox;2.5.4.20 Phone;2.5.4.24 X21Address;" +
        "2.5.4.42 G GN GivenName;2.5.4.43 I Initials;2.5.4.46 dnQualifier;0.9.2342.19200300.100.1.25 DC;" +
        "1.2.840.113549.1.9.1 E Email;2.23.133.2.1 TPMManufacturer;2.23.133.2.2 TPMModel;2.23.133.2.3 TPMVersion");

    private static readonly HashSet<string> NamedOids = new(Oids.Values, StringComparer.Ordinal);

    /// <summary>The OID in dotted decimal that a key stands for; null where Windows rejects it or the sources do not say.</summary>
    public static string? OidOf(string key)
    {
        if (Oids.TryGetValue(key, out var oid))
            return oid;
        var dotted = WithoutPrefix(key);
        return ObjectIdentifierText.IsValid(dotted) ? dotted : null;
    }

    /// <summary>True for a key of the table, by name or by its OID.</summary>
    public static bool IsNamed(string oid) => NamedOids.Contains(oid);

    /// <summary>
    /// True for an OID that cannot be encoded as X.690 says, e.g. <c>2.5.4.03</c> or <c>1.40</c>. Nothing says what Windows
    /// does with it, unless its first arc is above 2.
    /// </summary>
    public static bool IsOddOid(string key)
    {
        var dotted = WithoutPrefix(key);
        return dotted.Length > 2 && dotted[0] is >= '0' and <= '2' && dotted.All(c => c is (>= '0' and <= '9') or '.');
    }

    /// <summary>Windows' names of an attribute type.</summary>
    public static IEnumerable<string> NamesOf(string oid) => KeyTable.KeysOf(Oids, oid);

    /// <summary>The name to recommend, which for the state is that of everybody else; null where there is none.</summary>
    public static string? KeyOf(string oid) => NamesOf(oid).FirstOrDefault(name => name != "S");

    /// <summary>The key to write instead, else an OID, or null.</summary>
    public static string? Correct(string key) => AttributeNames.OidMeantBy(key) is { } oid ? KeyOf(oid) ?? oid : null;

    private static string WithoutPrefix(string key) =>
        key.StartsWith(OidPrefix, StringComparison.OrdinalIgnoreCase) ? key.Substring(OidPrefix.Length) : key;
}
