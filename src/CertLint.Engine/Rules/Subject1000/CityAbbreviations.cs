namespace CertLint.Rules.Subject1000;

/// <summary>
/// The abbreviations that people write into localityName: a closed list, since a short name may be the whole one
/// (<c>Ulm</c>, <c>Å</c>, <c>Zug</c>) and <c>St.</c> is part of one (<c>St. Louis</c>).
/// </summary>
internal static class CityAbbreviations
{
    // Without a name: DFW is two cities; BLR and MTL have two spellings each.
    private static readonly Dictionary<string, AbbreviatedCity> Cities = new(StringComparer.Ordinal)
    {
        ["NYC"] = new("New York", "US", "New York"),
        ["N.Y.C."] = new("New York", "US", "New York"),
        ["LA"] = new("Los Angeles", "US", "California") { NeedsState = true }, // or Louisiana
        ["L.A."] = new("Los Angeles", "US", "California"),
        ["SF"] = new("San Francisco", "US", "California"),
        ["S.F."] = new("San Francisco", "US", "California"),
        ["SLC"] = new("Salt Lake City", "US", "Utah"),
        ["PHX"] = new("Phoenix", "US", "Arizona"),
        ["ATL"] = new("Atlanta", "US", "Georgia"),
        ["PHL"] = new("Philadelphia", "US", "Pennsylvania"),
        ["DFW"] = new(null),
        ["DC"] = new("Washington", "US", "District of Columbia") { NeedsCountry = true },
        ["LDN"] = new("London", "GB"),
        ["BLR"] = new(null),
        ["HYD"] = new("Hyderabad", "IN"),
        ["KL"] = new("Kuala Lumpur", "MY") { NeedsCountry = true }, // or Kerala
        ["HK"] = new("Hong Kong", "HK") { NeedsCountry = true },
        ["CDMX"] = new("Ciudad de México", "MX"),
        ["BCN"] = new("Barcelona", "ES"),
        ["MTL"] = new(null),
    };

    /// <summary>The city, where the whole value is one of the list, letter by letter; else null.</summary>
    public static AbbreviatedCity? Find(string value) => Cities.TryGetValue(value, out var city) ? city : null;

    /// <summary>
    /// The value with its first word written out, where that is <c>Ft</c> or <c>Mt</c>, with or without a dot; else null.
    /// </summary>
    public static string? ExpandPrefix(string value)
    {
        if (value.Length < 4 || value[1] != 't' || value[0] is not ('F' or 'M'))
            return null;
        var end = value[2] == '.' ? 3 : 2;
        return value[end] == ' ' ? (value[0] == 'F' ? "Fort" : "Mount") + value.Substring(end) : null;
    }
}
