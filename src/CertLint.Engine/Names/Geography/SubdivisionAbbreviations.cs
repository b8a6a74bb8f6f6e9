namespace CertLint.Names;

/// <summary>
/// Abbreviations beside the codes of ISO 3166-2: those of newspapers and the United States Government Publishing Office
/// Style Manual for the states, those of Canada Post and its predecessors for the provinces, and codes in daily use that
/// the list has not taken up.
/// </summary>
internal static class SubdivisionAbbreviations
{
    private static readonly Lazy<Dictionary<string, string>> Codes = new(Load);

    // Each writing without its dots and spaces.
    private static readonly (string Country, string Code, string[] Writings)[] All =
    [
        ("CA", "AB", ["Alta"]),
        ("CA", "MB", ["Man"]),
        ("CA", "NL", ["Nfld", "NF"]),
        ("CA", "NT", ["NWT"]),
        ("CA", "NU", ["Nun", "Nvt"]),
        ("CA", "ON", ["Ont"]),
        ("CA", "PE", ["PEI"]),
        ("CA", "QC", ["Que", "PQ"]),
        ("CA", "SK", ["Sask"]),
        ("CA", "YT", ["Yuk"]),
        ("IN", "CT", ["CG"]),
        ("IN", "OR", ["OD"]),
        ("IN", "TG", ["TS"]),
        ("IN", "UT", ["UK"]),
        ("MX", "CMX", ["CDMX"]),
        ("US", "AL", ["Ala"]),
        ("US", "AR", ["Ark"]),
        ("US", "AZ", ["Ariz"]),
        ("US", "CA", ["Calif", "Cal"]),
        ("US", "CO", ["Colo"]),
        ("US", "CT", ["Conn"]),
        ("US", "DE", ["Del"]),
        ("US", "FL", ["Fla"]),
        ("US", "ID", ["Ida"]),
        ("US", "IL", ["Ill"]),
        ("US", "IN", ["Ind"]),
        ("US", "KS", ["Kan", "Kans"]),
        ("US", "MA", ["Mass"]),
        ("US", "MI", ["Mich"]),
        ("US", "MN", ["Minn"]),
        ("US", "MS", ["Miss"]),
        ("US", "MT", ["Mont"]),
        ("US", "NC", ["NCar"]),
        ("US", "ND", ["NDak"]),
        ("US", "NE", ["Neb", "Nebr"]),
        ("US", "NM", ["NMex"]),
        ("US", "NV", ["Nev"]),
        ("US", "OK", ["Okla"]),
        ("US", "OR", ["Ore", "Oreg"]),
        ("US", "PA", ["Penn", "Penna"]),
        ("US", "SC", ["SCar"]),
        ("US", "SD", ["SDak"]),
        ("US", "TN", ["Tenn"]),
        ("US", "TX", ["Tex"]),
        ("US", "WA", ["Wash"]),
        ("US", "WI", ["Wis", "Wisc"]),
        ("US", "WV", ["WVa"]),
        ("US", "WY", ["Wyo"]),
    ];

    /// <summary>
    /// The ISO 3166-2 code, without the country, that an abbreviation stands for; null where it is none, or the code
    /// itself.
    /// </summary>
    public static string? CodeOf(string country, string value)
    {
        var letters = AccentFolding.Fold(value).Replace(".", "").Replace(" ", "");
        if (Codes.Value.TryGetValue(country + "-" + letters, out var code))
            return code;
        return letters.Length < value.Length && WritesCodesWithDots(country) ? letters : null;
    }

    /// <summary>N.Y., B.C., N.S.W.</summary>
    private static bool WritesCodesWithDots(string country) => country.ToUpperInvariant() is "US" or "CA" or "AU";

    private static Dictionary<string, string> Load()
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (country, code, writings) in All)
        {
            foreach (var writing in writings)
                codes.Add(country + "-" + writing, code);
        }

        return codes;
    }
}
