using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Subject1000;

namespace CertLint.Rules;

/// <summary>
/// What is odd about a value at first sight. Most rules have nothing to say of a value that lacks the one thing they look
/// for, so they need not be asked: one look at each character spares a dozen.
/// </summary>
[Flags]
internal enum ValueTraits
{
    /// <summary>Nothing: an ordinary value.</summary>
    None = 0,

    /// <summary>
    /// A character other than an ASCII letter or digit, a single space between them, <c>. , - ( ) '</c>; white space at an end.
    /// </summary>
    Unusual = 0x1,

    /// <summary>More UTF-16 units than the attribute may have characters.</summary>
    Long = 0x2,

    /// <summary>Length and first letter of a placeholder.</summary>
    LikePlaceholder = 0x4,
}

/// <summary>Takes that first look.</summary>
internal static class ValueSight
{
    /// <summary>A bit for each of the characters 32 to 63: the space, <c>'(),-.</c> and the digits.</summary>
    private const uint UsualBelow64 = 0x03FF_7381;

    /// <summary>True where the text has a character, or an end, that an ordinary value has not.</summary>
    public static bool IsUnusual(string text)
    {
        foreach (var character in text)
        {
            if (!IsUsual(character))
                return true;
        }

        return text.Length > 0 && (text[0] == ' ' || text[text.Length - 1] == ' ');
    }

    /// <summary>The traits of a value that is not empty, apart from <see cref="ValueTraits.Unusual"/>.</summary>
    public static ValueTraits Of(AttributeType? type, MappedText value) =>
        (type?.UpperBound < value.Length ? ValueTraits.Long : ValueTraits.None)
        | (Placeholders.MayBe(value.Text) ? ValueTraits.LikePlaceholder : ValueTraits.None);

    private static bool IsUsual(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z'
        || (character is >= ' ' and <= '?' && ((UsualBelow64 >> (character - ' ')) & 1) != 0);
}
