namespace CertLint.Names;

/// <summary>One entry of ISO 3166-2.</summary>
internal sealed class Subdivision
{
    private static readonly Lazy<SortedLines> Lines = new(() => SortedLines.Load("subdivisions.txt"));

    /// <summary>Letters and digits behind the hyphen (ISO 3166-2).</summary>
    private const int MaximumCodeLength = 3;

    private readonly string[] fields;

    private Subdivision(string line) => fields = line.Split('\t');

    /// <summary>The part of the code behind the country and the hyphen: <c>CA</c> of <c>US-CA</c>.</summary>
    public string Code => fields[0].Substring(3);

    /// <summary>The country's alpha-2 code.</summary>
    public string Country => fields[0].Substring(0, 2);

    /// <summary>The name as one writes it; null where the list has it with footnotes, remarks or a choice only.</summary>
    public string? Name => fields[1].Length > 0 ? fields[1] : null;

    /// <summary>True where letters alone make up <see cref="Code"/>: no list of names could hold a number.</summary>
    public bool IsAlphabetic => Code.All(character => character is >= 'A' and <= 'Z');

    /// <summary>All names in the list, those with footnotes and remarks taken apart.</summary>
    public IEnumerable<string> Names => fields.Skip(1).Where(name => name.Length > 0);

    /// <summary>All subdivisions of all countries.</summary>
    public static IEnumerable<Subdivision> All => Lines.Value.StartingWith("").Select(line => new Subdivision(line));

    /// <summary>True where this is one of the subdivision's names; accents and case do not count.</summary>
    public bool IsNamed(string name) => Names.Any(own => AccentFolding.AreEqual(own, name));

    /// <summary>True where the list has a subdivision of this country (alpha-2, upper case).</summary>
    public static bool Exist(string country) => country.Length == 2 && Lines.Value.ContainsPrefix(country + "-");

    /// <summary>The subdivisions of a country (alpha-2, in any case).</summary>
    public static IEnumerable<Subdivision> Of(string country) => country.Length == 2
        ? Lines.Value.StartingWith(country.ToUpperInvariant() + "-").Select(line => new Subdivision(line))
        : [];

    /// <summary>The subdivision with this code, in any case.</summary>
    public static Subdivision? Find(string country, string code) => country.Length == 2 && code.Length <= MaximumCodeLength
        ? Lines.Value.StartingWith((country + "-" + code + "\t").ToUpperInvariant())
            .Select(line => new Subdivision(line)).FirstOrDefault()
        : null;
}
