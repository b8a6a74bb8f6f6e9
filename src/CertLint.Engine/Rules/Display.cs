using System.Globalization;
using System.Text;
using CertLint.Model;

namespace CertLint.Rules;

/// <summary>Values as a message shows them: on one line, of bounded length, holes as they are written.</summary>
public static class Display
{
    private const int MaximumLength = 80;

    /// <summary>The value, each hole as <see cref="Hole.Source"/> writes it.</summary>
    public static string Of(MappedText value) => Of(value.Written());

    /// <summary>The text with invisible characters as escapes, cut after 80 characters.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (shown.Length >= MaximumLength)
                return shown.Append('…').ToString();
            var isHarmless = IsHarmless(text, i);
            Append(shown, text[i], isHarmless);
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                Append(shown, text[++i], isHarmless);
        }

        return shown.ToString();
    }

    /// <summary>Joins words as a sentence does: <c>L, ST and C</c>.</summary>
    public static string List(IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : string.Join(", ", words.Take(words.Count - 1)) + " and " + words[words.Count - 1];

    private static void Append(StringBuilder shown, char character, bool isHarmless)
    {
        if (isHarmless)
            shown.Append(character);
        else
            shown.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
    }

    // Of half a surrogate pair the category is Surrogate, of a whole one that of the character.
    private static bool IsHarmless(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
            or UnicodeCategory.Surrogate);
}
