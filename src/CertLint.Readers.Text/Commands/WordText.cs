using System.Globalization;
using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>What tools look for in the text of a word.</summary>
internal static class WordText
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>True where a hole stands first, so that nobody knows what kind of word it is.</summary>
    public static bool StartsWithHole(this MappedText text) =>
        text.Length > 0 && text.Text[0] == MappedText.HoleCharacter && text.IsHoleAt(0);

    /// <summary>The last part of a path; null where it is empty or has a hole.</summary>
    public static string? FileName(this MappedText path)
    {
        var start = path.Text.LastIndexOfAny(Separators) + 1;
        return start < path.Length && path.Slice(start, path.Length - start) is { IsKnown: true } name ? name.Text : null;
    }

    /// <summary>A whole number of at most nine digits; null for anything else.</summary>
    public static int? ToNumber(this MappedText text) =>
        text.IsKnown && text.Length is > 0 and <= 9
        && int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>So many days, with the place of their number; null for anything else.</summary>
    public static Placed<TimeSpan>? ToDays(this MappedText text) =>
        text.ToNumber() is { } days and <= MaximumDays ? new Placed<TimeSpan>(TimeSpan.FromDays(days), text.Span) : null;

    /// <summary>The parts between separators, at most so many.</summary>
    public static IEnumerable<MappedText> Split(this MappedText text, char separator, int most)
    {
        var start = 0;
        for (var i = 0; i < most && start <= text.Length; i++)
        {
            var end = text.Text.IndexOf(separator, start);
            if (end < 0)
                end = text.Length;
            yield return text.Slice(start, end - start);
            start = end + 1;
        }
    }

    /// <summary>What stands behind the first <paramref name="length"/> characters.</summary>
    public static MappedText From(this MappedText text, int length) => text.Slice(length, text.Length - length);

    /// <summary>A digest's name as the model has it: lower case, no hyphen.</summary>
    public static string DigestName(string name) => name.Replace("-", "").Replace("_", "").ToLowerInvariant();

    // TimeSpan holds no more than 10,675,199.
    private const int MaximumDays = 10_000_000;
}
