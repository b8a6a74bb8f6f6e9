namespace CertLint.Names;

/// <summary>
/// Lower case as IDNA maps it (UTS 46), from a table of our own: of the 1,154 capital letters of Unicode 17, .NET 10 knows
/// 1,151, the same .NET with ICU 72 knows 1,146, and none in the invariant mode of .NET before 8.
/// </summary>
internal static class LowerCase
{
    // Templates are full of U+FFFC, which is not worth reading the table for.
    private const char LastCapital = '\ua7ff';

    private static readonly Lazy<CharacterPairs> Table = new(() => CharacterPairs.Load("lower-case.txt"));

    /// <summary>The text itself where nothing changes.</summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Of(text[i]) != text[i])
                return From(text, i);
        }

        return text;
    }

    /// <summary>The small letter of a capital one; any other character is its own.</summary>
    public static char Of(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        < '\u0080' or > LastCapital => character,
        _ => Table.Value.Find(character) ?? character,
    };

    private static string From(string text, int start)
    {
        var characters = text.ToCharArray();
        for (var i = start; i < characters.Length; i++)
            characters[i] = Of(characters[i]);
        return new string(characters);
    }
}
