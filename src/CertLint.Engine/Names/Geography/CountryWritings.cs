namespace CertLint.Names;

/// <summary>
/// What people write for a country that is neither a code nor a name in ISO 3166-1, where it can mean only one:
/// slips for the code, usual and former English names, the name in the country's own language.
/// </summary>
internal static class CountryWritings
{
    /// <summary>The alpha-2 code and its writings.</summary>
    public static IEnumerable<(string Code, string[] Writings)> All { get; } =
    [
        ("AE", ["UAE"]),
        ("AT", ["Österreich"]),
        ("BE", ["Belgique", "België", "Belgien"]),
        ("BN", ["Brunei"]),
        ("BR", ["Brasil"]),
        ("CD", ["DRC", "Democratic Republic of the Congo", "DR Congo"]),
        ("CH", ["Schweiz", "Suisse", "Svizzera"]),
        ("CI", ["Ivory Coast"]),
        ("CV", ["Cape Verde"]),
        ("DE", ["Deutschland"]),
        ("DK", ["Danmark"]),
        ("ES", ["SP", "España"]),
        ("FI", ["Suomi"]),
        ("FM", ["Micronesia"]),
        ("GB", ["UK", "Great Britain", "Britain", "England", "Scotland", "Wales", "Northern Ireland"]),
        ("GR", ["EL", "Hellas"]),
        ("IT", ["Italia"]),
        ("JP", ["JA"]),
        ("KR", ["Republic of Korea"]),
        ("MM", ["Burma"]),
        ("MO", ["Macau"]),
        ("NL", ["Holland", "Nederland"]),
        ("NO", ["Norge"]),
        ("PL", ["Polska"]),
        ("PS", ["Palestine"]),
        ("RU", ["Russia"]),
        ("SE", ["Sverige"]),
        ("SZ", ["Swaziland"]),
        ("TL", ["East Timor"]),
        ("TR", ["Turkey"]),
        ("VA", ["Vatican", "Vatican City"]),
        ("VG", ["British Virgin Islands"]),
        ("VI", ["US Virgin Islands", "United States Virgin Islands"]),
    ];
}
