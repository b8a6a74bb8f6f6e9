namespace CertLint.Names;

/// <summary>ISO 3166-1: the countries, and what people write instead of their alpha-2 codes.</summary>
public static class Countries
{
    /// <summary>No name of a country comes near this many characters.</summary>
    private const int MaximumNameLength = 100;

    private static readonly Lazy<Dictionary<string, string>> NamesByCode = new(LoadNames);
    private static readonly Lazy<Dictionary<string, string>> CodesByWriting = new(LoadWritings);

    // One bit a second letter.
    private static readonly Lazy<int[]> SecondLetters = new(IndexCodes);

    /// <summary>True for one of the 249 officially assigned alpha-2 codes, in upper case.</summary>
    public static bool IsAssigned(string alpha2) =>
        alpha2.Length == 2 && IsCapital(alpha2[0]) && IsCapital(alpha2[1])
        && (SecondLetters.Value[alpha2[0] - 'A'] & (1 << (alpha2[1] - 'A'))) != 0;

    /// <summary>The usual English name of an assigned alpha-2 code, in upper case; else null.</summary>
    public static string? NameOf(string alpha2) => NamesByCode.Value.TryGetValue(alpha2, out var name) ? name : null;

    /// <summary>
    /// True where ISO 3166-2 lists at least one subdivision of the country (alpha-2, upper case).
    /// </summary>
    public static bool HasSubdivisions(string alpha2) => Subdivision.Exist(alpha2);

    /// <summary>
    /// The alpha-2 code that a wrong value certainly means: the same in another case, an alpha-3 code, a name in
    /// English, a well-known slip (<c>UK</c>). Null where the value is right, means nothing (<c>XX</c>, <c>--</c>) or
    /// no single country of today (<c>EU</c>, <c>YU</c>).
    /// </summary>
    public static string? Suggest(string value)
    {
        if (value.Length > MaximumNameLength || IsAssigned(value))
            return null;
        var writing = Simplify(value);
        var code = writing.ToUpperInvariant();
        if (IsAssigned(code))
            return code;
        return CodesByWriting.Value.TryGetValue(writing, out var known) ? known : null;
    }

    private static bool IsCapital(char character) => character is >= 'A' and <= 'Z';

    private static int[] IndexCodes()
    {
        var letters = new int['Z' - 'A' + 1];
        foreach (var code in NamesByCode.Value.Keys)
            letters[code[0] - 'A'] |= 1 << (code[1] - 'A');
        return letters;
    }

    private static Dictionary<string, string> LoadNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fields in ReadFields())
            names.Add(fields[0], fields[2]);
        return names;
    }

    private static Dictionary<string, string> LoadWritings()
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var fields in ReadFields())
        {
            for (var i = 1; i < fields.Length; i++)
                codes[Simplify(fields[i])] = fields[0];
        }

        foreach (var (code, writings) in CountryWritings.All)
        {
            foreach (var writing in writings)
                codes[Simplify(writing)] = code;
        }

        return codes;
    }

    private static IEnumerable<string[]> ReadFields() =>
        SortedLines.Load("countries.txt").StartingWith("").Select(line => line.Split('\t'));

    /// <summary>U.S.A. is USA, and Curaçao is Curacao, and The Gambia is Gambia.</summary>
    private static string Simplify(string value)
    {
        var writing = AccentFolding.Fold(value).Replace(".", "").Trim();
        return writing.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? writing.Substring(4) : writing;
    }
}
