namespace CertLint.Rules.Subject1000;

/// <summary>Values that tools and sample configs fill in by themselves, read off those tools.</summary>
internal static class Placeholders
{
    private const string My = "My ";
    private const string Your = "Your ";

    private static readonly Dictionary<string, string> Tools = new(StringComparer.Ordinal)
    {
        ["O=Internet Widgits Pty Ltd"] = "openssl's default",
        ["ST=Some-State"] = "openssl's default",
        ["O=Default Company Ltd"] = "the default of Red Hat's openssl",
        ["L=Default City"] = "the default of Red Hat's openssl",
        ["O=SomeOrganization"] = "the default of Fedora's Apache",
        ["OU=SomeOrganizationalUnit"] = "the default of Fedora's Apache",
        ["ST=SomeState"] = "the default of Fedora's Apache",
        ["L=SomeCity"] = "the default of Fedora's Apache",
        ["CN=localhost.localdomain"] = "the default of Fedora's Apache",
        ["O=Copyleft Certificate Co"] = "easy-rsa's default",
        ["DNS=localhost.localdomain"] = "the default of Fedora's Apache",
        ["OU=My Organizational Unit"] = "easy-rsa's default",
        ["emailAddress=me@example.net"] = "easy-rsa's default",
        ["O=mkcert development certificate"] = "mkcert's default",
        ["O=mkcert development CA"] = "mkcert's default",
        ["O=Example Company, LLC"] = "the sample of cfssl's documentation",
        ["O=Acme Co"] = "the default of Go's generate_cert",
        ["O=DO_NOT_TRUST"] = "a test certificate's mark",
        ["CN=Joe's-Software-Emporium"] = "makecert's default",
        ["CN=Root Agency"] = "the issuer of makecert's test certificates",
        ["CN=Unknown"] = "keytool's default",
        ["OU=Unknown"] = "keytool's default",
        ["O=Unknown"] = "keytool's default",
        ["L=Unknown"] = "keytool's default",
        ["ST=Unknown"] = "keytool's default",
        ["C=Unknown"] = "keytool's default",
    };

    /// <summary>BR 7.1.2.7: no metadata such as '.', '-' or ' ' that says that a field is empty.</summary>
    private static readonly HashSet<string> EmptyMarks = new(StringComparer.OrdinalIgnoreCase) { "-", "--", ".", "N/A" };

    private static readonly HashSet<string> GenericWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "Test", "Example", "Foo", "Company", "Company Name", "Organization", "Organisation", "TBD", "TODO",
        "Some Company", "Some City", "City", "State", "Province",
    };

    /// <summary>What no place is called, but what one is: My City is a placeholder, My Tho a city in Vietnam.</summary>
    private static readonly HashSet<string> WordsForPlaces = new(StringComparer.OrdinalIgnoreCase)
    {
        "City", "Town", "Locality", "Location", "State", "Province", "Region", "County", "Country", "Company", "Organization",
    };

    // Which first and last letters a placeholder of each length can have: nearly all values are told apart by these alone.
    private static readonly uint[] FirstLetters = IndexLetters(value => value[0]);
    private static readonly uint[] LastLetters = IndexLetters(value => value[value.Length - 1]);

    /// <summary>False for nearly all values, at nearly no cost: none of the questions below need be asked.</summary>
    public static bool MayBe(string value) =>
        (value.Length < FirstLetters.Length && (FirstLetters[value.Length] & BitOf(value[0])) != 0
            && (LastLetters[value.Length] & BitOf(value[value.Length - 1])) != 0)
        || (value[0] is 'm' or 'M' or 'y' or 'Y' && IsOwn(value))
        || IsPunctuation(value[0]);

    /// <summary>Whose default this is, where a tool fills this attribute with it.</summary>
    public static string? ToolOf(string shortName, string value) =>
        Tools.TryGetValue(shortName + "=" + value, out var tool) ? tool : null;

    public static bool IsEmptyMark(string value) => EmptyMarks.Contains(value);

    /// <summary>True for ASCII without a letter or digit: <c>***</c>, <c>_</c>, <c>?</c>.</summary>
    public static bool IsPunctuation(string value)
    {
        foreach (var character in value)
        {
            if (!IsPunctuation(character))
                return false;
        }

        return true;
    }

    /// <summary>True for words that nobody is called, and for what begins with <c>My</c> or <c>Your</c>.</summary>
    public static bool IsGeneric(string value) =>
        GenericWords.Contains(value) || IsOwn(value);

    /// <summary>Like <see cref="IsGeneric"/>, of a city, a state or a province.</summary>
    public static bool IsGenericPlace(string value) =>
        IsGeneric(value)
        && (!value.StartsWith(My, StringComparison.OrdinalIgnoreCase) || WordsForPlaces.Contains(value.Split(' ')[1]));

    private static bool IsOwn(string value) =>
        value.StartsWith(My, StringComparison.OrdinalIgnoreCase) || value.StartsWith(Your, StringComparison.OrdinalIgnoreCase);

    private static bool IsPunctuation(char character) =>
        character is (> ' ' and < '0') or (> '9' and < 'A') or (> 'Z' and < 'a') or (> 'z' and < '\u007f') or ' ';

    // Letters that differ in case alone have one bit.
    private static uint BitOf(char letter) => 1U << (letter & 0x1F);

    private static uint[] IndexLetters(Func<string, char> letterOf)
    {
        var values = Tools.Keys.Select(key => key.Substring(key.IndexOf('=') + 1)).Concat(EmptyMarks).Concat(GenericWords).ToArray();
        var bits = new uint[values.Max(value => value.Length) + 1];
        foreach (var value in values)
            bits[value.Length] |= BitOf(letterOf(value));
        return bits;
    }
}
