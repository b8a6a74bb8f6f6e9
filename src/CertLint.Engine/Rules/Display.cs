using System.Globalization;
using System.Text;
using CertLint.Model;

namespace CertLint.Rules;

/// <summary>Values as a message shows them: on one line, of bounded length, holes as they are written.</summary>
public static class Display
{
    private const int MaximumLength = 80;

    /// <summary>The value, each hole as <see cref="Hole.Source"/> writes it.</summary>
    public static string Of(MappedText value)
    {
        if (value.IsKnown)
            return Of(value.Text);
        var text = new StringBuilder();
        var next = 0;
        foreach (var hole in value.Holes)
        {
            text.Append(value.Text, next, hole.Key - next).Append(hole.Value.Source);
            next = hole.Key + 1;
        }

        return Of(text.Append(value.Text, next, value.Length - next).ToString());
    }

    /// <summary>The text with invisible characters as escapes, cut after 80 characters.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder();
        foreach (var character in text)
        {
            if (shown.Length >= MaximumLength)
                return shown.Append('…').ToString();
            if (IsHarmless(character))
                shown.Append(character);
            else
                shown.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }

        return shown.ToString();
    }

    /// <summary>Joins words as a sentence does: <c>L, ST and C</c>.</summary>
    public static string List(IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : string.Join(", ", words.Take(words.Count - 1)) + " and " + words[words.Count - 1];

    private static bool IsHarmless(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
