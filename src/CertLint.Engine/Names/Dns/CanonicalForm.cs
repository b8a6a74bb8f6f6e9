namespace CertLint.Names;

/// <summary>
/// Tells texts that are not in Unicode's normalisation form C, from tables of our own, since what
/// <c>string.IsNormalized</c> does depends on the platform.
/// </summary>
internal static class CanonicalForm
{
    private const char FirstSyllable = '\uac00';
    private const char LastSyllable = '\ud7a3';
    private const int TrailingCount = 28;

    private static readonly Lazy<CharacterPairs> Replaced = new(() => CharacterPairs.Load("not-canonical.txt"));
    private static readonly Lazy<CharacterPairs> Composing = new(() => CharacterPairs.Load("canonical-pairs.txt"));

    /// <summary>
    /// True where form C would certainly change the text. Not told: characters beyond the Basic Multilingual Plane, and
    /// accents that stand in another order than theirs.
    /// </summary>
    public static bool IsChanged(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= '\u00c0' && (Replaced.Value.Covers(text[i]) || (i > 0 && Compose(text[i - 1], text[i]))))
                return true;
        }

        return false;
    }

    private static bool Compose(char first, char second) => Composing.Value.Contains(first, second)
        // Hangul composes by arithmetic (Unicode 3.12): a leading consonant and a vowel, these and a trailing consonant.
        || (first is >= '\u1100' and <= '\u1112' && second is >= '\u1161' and <= '\u1175')
        || (first is >= FirstSyllable and <= LastSyllable && (first - FirstSyllable) % TrailingCount == 0
            && second is >= '\u11a8' and <= '\u11c2');
}
