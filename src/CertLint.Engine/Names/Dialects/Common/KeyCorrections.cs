namespace CertLint.Names;

/// <summary>What people write as an attribute key, and the key that .NET and BouncyCastle alike know for it.</summary>
internal static class KeyCorrections
{
    private static readonly Dictionary<string, string> Keys = Index(
        ("C", "Country CountryName CountryCode"),
        ("ST", "State StateName Province StateOrProvince StateOrProvinceName StateProvince SP"),
        ("L", "Locality LocalityName City Town Location"),
        ("O", "Organization Organisation OrganizationName OrganisationName Org Company CompanyName"),
        ("OU", "OrganizationalUnit OrganisationalUnit OrganizationalUnitName OrganizationUnit OrgUnit Unit Department"),
        ("CN", "CommonName Common Host HostName"),
        ("E", "Email EmailAddress Mail"),
        ("DC", "DomainComponent"),
        ("UID", "UserId"),
        ("STREET", "StreetAddress"),
        ("SN", "Surname LastName"),
        ("T", "Title"),
        ("SERIALNUMBER", "Serial"),
        ("PostalCode", "Zip ZipCode Postcode"));

    private static readonly HashSet<string> AlternativeNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "DNS", "DNSName", "SAN", "SubjectAltName", "SubjectAlternativeName", "IP", "IPAddress",
    };

    /// <summary>The key to write instead, or null.</summary>
    public static string? Find(string key) => Keys.TryGetValue(Simplify(key), out var correction) ? correction : null;

    /// <summary>True where the value belongs into the subjectAltName.</summary>
    public static bool IsAlternativeName(string key) => AlternativeNames.Contains(Simplify(key));

    private static string Simplify(string key) => key.Replace(" ", "").Replace("-", "").Replace("_", "");

    private static Dictionary<string, string> Index(params (string Key, string Writings)[] table)
    {
        var keys = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, writings) in table)
        {
            foreach (var writing in writings.Split(' '))
                keys.Add(writing, key);
        }

        return keys;
    }
}
