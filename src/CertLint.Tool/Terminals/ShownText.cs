using System.Globalization;
using System.Text;

namespace CertLint.Tool.Terminals;

/// <summary>
/// Texts of others, as they may be shown: nothing that moves a terminal's cursor, turns the direction of writing, or gives a CI
/// service an order.
/// </summary>
internal static class ShownText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text, of the same length, harmless.</summary>
    public static string Of(string text)
    {
        StringBuilder? shown = null;
        for (var i = 0; i < text.Length; i++)
        {
            var harmless = Harmless(text, i);
            if (harmless == text[i])
                continue;
            shown ??= new StringBuilder(text);
            shown[i] = harmless;
        }

        return shown?.ToString() ?? text;
    }

    /// <summary>Columns that the text takes: two for a wide letter, none for a mark on the letter before.</summary>
    public static int WidthOf(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += WidthOf(rune);
        return width;
    }

    private static char Harmless(string text, int i)
    {
        if (text[i] == '\t')
            return ' ';
        // "##[…]" and "##vso[…]" are orders to GitHub's and Azure's agents wherever they stand in a line.
        if (text[i] == '#' && i > 0 && text[i - 1] == '#' && IsOrder(text.AsSpan(i + 1)))
            return Replacement;
        return CharUnicodeInfo.GetUnicodeCategory(text, i) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => Replacement,
            UnicodeCategory.Surrogate when !IsInPair(text, i) => Replacement,
            _ => text[i],
        };
    }

    private static bool IsOrder(ReadOnlySpan<char> rest) =>
        rest.StartsWith("[") || rest.StartsWith("vso[", StringComparison.OrdinalIgnoreCase);

    private static bool IsInPair(string text, int i) =>
        i > 0 && char.IsSurrogatePair(text[i - 1], text[i]);

    // Unicode Standard Annex 11: the blocks whose letters are wide or fullwidth.
    private static int WidthOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0x4DBF) or (>= 0x4E00 and <= 0xA4CF)
            or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60)
            or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1,
    };
}
