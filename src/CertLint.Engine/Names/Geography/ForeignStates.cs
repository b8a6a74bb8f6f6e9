namespace CertLint.Names;

/// <summary>
/// Tells that a state belongs to another country than its name says. Only states of the United States, Canada and Australia
/// are told: their names and codes are known everywhere, and of most others somebody has a second one.
/// </summary>
internal static class ForeignStates
{
    private static readonly string[] Owners = ["US", "CA", "AU"];

    private static readonly Lazy<Dictionary<string, string>> OwnersByName = new(LoadNames);
    private static readonly Lazy<HashSet<string>> SharedNames = new(LoadSharedNames);

    /// <summary>
    /// The country, of those three, to which a state of this name belongs; null where it belongs to <paramref name="country"/>,
    /// or where another country, or a state of another one, has the same name. Accents and case do not count.
    /// </summary>
    public static string? OwnerOf(string name, string country)
    {
        var folded = AccentFolding.Fold(name);
        return OwnersByName.Value.TryGetValue(folded, out var owner) && owner != country && !SharedNames.Value.Contains(folded)
            ? owner
            : null;
    }

    /// <summary>
    /// The states of those three countries that have this code (in capitals); none where the country may have a state that is
    /// meant, or where the list knows no states of it.
    /// </summary>
    public static IReadOnlyList<Subdivision> WithCode(string code, string country)
    {
        if (code.Length is < 2 or > 3 || code == country || !code.All(character => character is >= 'A' and <= 'Z'))
            return [];
        Subdivision[] states = [.. Owners.Select(owner => Subdivision.Find(owner, code)).OfType<Subdivision>()];
        return states.Length == 0 || !Subdivision.Exist(country) || HasOwn(country, code) ? [] : states;
    }

    // Whoever writes NL in Mexico means Nuevo León, and SA in Germany Sachsen; in the three countries all know the codes.
    private static bool HasOwn(string country, string code) =>
        Subdivisions.HasCode(country, code)
        || Subdivisions.IsName(country, code)
        || Subdivisions.IsAbbreviation(country, code, out _)
        || (!Owners.Contains(country)
            && Subdivision.Of(country).SelectMany(state => state.Names).Any(name => MayAbbreviate(code, AccentFolding.Fold(name))));

    /// <summary>True where the letters of the code follow each other in the name, the first at the start of a word.</summary>
    private static bool MayAbbreviate(string code, string name)
    {
        for (var start = 0; start < name.Length; start++)
        {
            if ((start == 0 || !char.IsLetter(name[start - 1])) && IsWithin(code, name, start))
                return true;
        }

        return false;
    }

    private static bool IsWithin(string code, string name, int start)
    {
        if (char.ToUpperInvariant(name[start]) != code[0])
            return false;
        var found = 1;
        for (var i = start + 1; i < name.Length && found < code.Length; i++)
        {
            if (char.ToUpperInvariant(name[i]) == code[found])
                found++;
        }

        return found == code.Length;
    }

    private static Dictionary<string, string> LoadNames()
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var owner in Owners)
        {
            foreach (var name in Subdivision.Of(owner).SelectMany(state => state.Names))
                owners[AccentFolding.Fold(name)] = owner;
        }

        return owners;
    }

    /// <summary>Florida is in Uruguay, Maryland in Liberia, Montana in Bulgaria; Georgia and Guam are countries.</summary>
    private static HashSet<string> LoadSharedNames()
    {
        var names = Subdivision.All.Where(state => !Owners.Contains(state.Country)).SelectMany(state => state.Names)
            .Select(AccentFolding.Fold)
            .Where(OwnersByName.Value.ContainsKey);
        return new HashSet<string>(
            names.Concat(OwnersByName.Value.Keys.Where(name => Countries.Suggest(name) is not null)),
            StringComparer.OrdinalIgnoreCase);
    }
}
