namespace CertLint.Names;

/// <summary>
/// ISO 3166-2: the states, provinces and other subdivisions of countries, and their abbreviations. Countries are alpha-2
/// codes; case and outer white space of an argument do not count. The list never decides that a state is wrong, since
/// it holds one spelling of many.
/// </summary>
public static class Subdivisions
{
    /// <summary>No name of a subdivision comes near this many characters.</summary>
    private const int MaximumNameLength = 200;

    /// <summary>The most characters that an abbreviation has: <c>N. S. W.</c></summary>
    internal const int MaximumAbbreviationLength = 8;

    /// <summary>Where a code alone still tells that it is a state's, as people write them without the country.</summary>
    private static readonly string[] CountriesKnownByCode = ["US", "CA", "AU"];

    /// <summary>True where ISO 3166-2 has this code, with or without letters: <c>US</c> and <c>CA</c>, <c>JP</c> and <c>13</c>.</summary>
    public static bool HasCode(string country, string code) =>
        IsShort(code) && Subdivision.Find(country, code.Trim()) is not null;

    /// <summary>True where a subdivision of the country has this name; accents do not count either.</summary>
    public static bool IsName(string country, string value) =>
        IsShort(value) && Subdivision.Of(country).Any(subdivision => subdivision.IsNamed(value.Trim()));

    /// <summary>Which of US, CA and AU have a subdivision of this name, in that order.</summary>
    public static IReadOnlyList<string> CountriesWithName(string value) =>
        [.. CountriesKnownByCode.Where(country => IsName(country, value))];

    /// <summary>
    /// True where the value is no name in the country but the alphabetic code of a subdivision, or, in some countries, a
    /// traditional abbreviation (<c>Calif.</c>, <c>N.Y.</c>, <c>P.E.I.</c>).
    /// </summary>
    /// <param name="country">The country in the same name.</param>
    /// <param name="value">The whole value of stateOrProvinceName.</param>
    /// <param name="fullName">The name to write instead; null where the list holds none that is fit to write.</param>
    public static bool IsAbbreviation(string country, string value, out string? fullName)
    {
        var subdivision = Abbreviated(country, value);
        fullName = subdivision?.Name;
        return subdivision is not null;
    }

    /// <summary>
    /// True where <see cref="IsAbbreviation"/> is true because of a code of one letter (AR, ES, IE …), which more often
    /// than others means something else.
    /// </summary>
    public static bool IsOneLetterCode(string country, string value) =>
        value.Trim().Length == 1 && Abbreviated(country, value) is not null;

    /// <summary>
    /// Like <see cref="IsAbbreviation"/> for a name without a country: only the codes of the United States, Canada and
    /// Australia, and their traditional abbreviations where a dot marks them.
    /// </summary>
    /// <param name="value">The whole value of stateOrProvinceName.</param>
    /// <param name="fullName">The name to write instead; null where the code stands in two of them (<c>WA</c>, <c>NT</c>).</param>
    public static bool IsAbbreviationWithoutCountry(string value, out string? fullName)
    {
        fullName = null;
        if (!IsShort(value) || value.Trim() is not { Length: <= MaximumAbbreviationLength } trimmed)
            return false;
        Subdivision[] found =
            [.. CountriesKnownByCode.Select(country => FindWithDots(country, trimmed)).OfType<Subdivision>()];
        fullName = found.Length == 1 ? found[0].Name : null;
        return found.Length > 0;
    }

    private static Subdivision? Abbreviated(string country, string value)
    {
        if (!IsShort(value) || value.Trim() is not { Length: > 0 and <= MaximumAbbreviationLength } trimmed)
            return null;
        var code = SubdivisionAbbreviations.CodeOf(country, trimmed) ?? trimmed;
        return Subdivision.Find(country, code) is { IsAlphabetic: true } found && !IsName(country, trimmed) ? found : null;
    }

    private static Subdivision? FindWithDots(string country, string value) => Subdivision.Find(
        country, value.IndexOf('.') < 0 ? value : SubdivisionAbbreviations.CodeOf(country, value) ?? value);

    private static bool IsShort(string value) => value.Length <= MaximumNameLength;
}
