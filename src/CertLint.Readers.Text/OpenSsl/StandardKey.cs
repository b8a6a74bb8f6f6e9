using System.Text;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>The key that openssl knows for what people write instead.</summary>
public static class StandardKey
{
    private static readonly string[] Names =
    [
        "CN", "commonName", "SN", "surname", "serialNumber", "C", "countryName", "L", "localityName", "ST",
        "stateOrProvinceName", "street", "streetAddress", "O", "organizationName", "OU", "organizationalUnitName",
        "title", "description", "businessCategory", "postalCode", "GN", "givenName", "initials", "dnQualifier",
        "organizationIdentifier", "emailAddress", "DC", "domainComponent", "UID", "userId",
    ];

    private static readonly (string Key, string Words)[] Aliases =
    [
        ("CN", "common fqdn 2543"),
        ("C", "country countrycode 2546"),
        ("ST", "s sp state province stateorprovince statename provincename stateprovince 2548"),
        ("L", "city cityname locality town 2547"),
        ("O", "org organization organisation organisationname company 25410"),
        ("OU", "orgunit orgunitname organizationalunit organisationalunit organisationalunitname organizationunit "
            + "organizationunitname department unit 25411"),
        ("emailAddress", "e email mail mailaddress 1284011354919 12840113549191"),
        ("street", "address"),
        ("postalCode", "zip zipcode postcode"),
        ("GN", "g firstname"),
        ("SN", "lastname familyname"),
    ];

    private static readonly Dictionary<string, string> ByWord = Words();

    /// <summary>The standard key for <paramref name="written"/>, whatever its case and its separators; null for none.</summary>
    public static string? For(string written)
    {
        var words = new StringBuilder();
        foreach (var character in written)
        {
            if (ConfigCharacters.IsAlphanumeric(character))
                words.Append(char.ToLowerInvariant(character));
            else if (character is not (' ' or '_' or '-' or '.'))
                return null;
        }

        return ByWord.TryGetValue(words.ToString(), out var key) ? key : null;
    }

    private static Dictionary<string, string> Words()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Names)
            words[name.ToLowerInvariant()] = name;
        foreach (var alias in Aliases)
        {
            foreach (var word in alias.Words.Split(' '))
                words[word] = alias.Key;
        }

        return words;
    }
}
