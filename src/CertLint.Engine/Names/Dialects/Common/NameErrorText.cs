using System.Globalization;
using System.Text;
using CertLint.Model;

namespace CertLint.Names;

/// <summary>How the parts of a rejected text are shown in a message.</summary>
internal static class NameErrorText
{
    /// <summary>Longer parts are cut in a message.</summary>
    public const int MaximumShownLength = 120;

    /// <summary>A part on one line: holes as written, control characters by number, cut where it is long.</summary>
    public static string Show(MappedText part)
    {
        var shown = new StringBuilder();
        var holes = part.Holes;
        var next = 0;
        for (var i = 0; i < part.Length && shown.Length < MaximumShownLength; i++)
        {
            if (next < holes.Count && holes[next].Key == i)
                shown.Append(holes[next++].Value.Source);
            else if (char.IsControl(part.Text[i]))
                shown.Append(ShowCode(part.Text[i]));
            else
                shown.Append(part.Text[i]);
        }

        if (shown.Length < MaximumShownLength)
            return shown.ToString();
        shown.Length = MaximumShownLength;
        return shown.Append('…').ToString();
    }

    /// <summary>A character in apostrophes where it can be seen, else its number.</summary>
    public static string ShowCharacter(string text, int index) =>
        char.IsSurrogatePair(text, index) ? "'" + text.Substring(index, 2) + "'"
        : char.IsControl(text[index]) || char.IsSurrogate(text[index]) || char.IsWhiteSpace(text[index]) ? ShowCode(text[index])
        : "'" + text[index] + "'";

    /// <summary>The word for a separator.</summary>
    public static string NameSeparator(char separator) => separator switch
    {
        ',' => "comma",
        ';' => "semicolon",
        '+' => "plus sign",
        _ => "line break",
    };

    /// <summary>The end of the characters from <paramref name="start"/> without white space before <paramref name="end"/>.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    private static string ShowCode(char character) =>
        "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
