using System.Text;

namespace CertLint.Rules.Subject1000;

/// <summary>
/// The setting <c>certlint.organizations</c>. A name in it may hold commas and yet stand in a list that commas separate, so
/// neighbours count as one name, too: <c>Contoso</c> and <c>Ltd.</c> as <c>Contoso, Ltd.</c>
/// </summary>
/// <remarks>A registered name is exact: case and accents count, and of white space only that it is there.</remarks>
internal static class RegisteredNames
{
    private const string Separator = ", ";

    /// <summary>No registered name comes near this many characters.</summary>
    private const int MaximumLength = 500;

    /// <summary>True where the value is one of the names, or neighbours joined by a comma.</summary>
    public static bool Contains(IReadOnlyList<string> names, string value) =>
        Find(names, value, StringComparison.Ordinal) is not null;

    /// <summary>The name from which the value differs in case alone; null where there is none.</summary>
    public static string? FindInOtherCase(IReadOnlyList<string> names, string value) =>
        Find(names, value, StringComparison.OrdinalIgnoreCase);

    private static string? Find(IReadOnlyList<string> names, string value, StringComparison comparison)
    {
        if (value.Length > MaximumLength)
            return null;
        var folded = Fold(value);
        var parts = names.Select(Fold).ToArray();
        for (var first = 0; first < parts.Length; first++)
        {
            if (CountOfParts(parts, first, folded, comparison) is > 0 and var count)
                return string.Join(Separator, parts, first, count);
        }

        return null;
    }

    /// <summary>How many parts, from <paramref name="first"/> on, make up the value; 0 where none do.</summary>
    private static int CountOfParts(string[] parts, int first, string value, StringComparison comparison)
    {
        var position = 0;
        for (var i = first; i < parts.Length; i++)
        {
            if (string.Compare(value, position, parts[i], 0, parts[i].Length, comparison) != 0)
                return 0;
            position += parts[i].Length;
            if (position == value.Length)
                return i - first + 1;
            if (string.CompareOrdinal(value, position, Separator, 0, Separator.Length) != 0)
                return 0;
            position += Separator.Length;
        }

        return 0;
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Trim())
        {
            if (!char.IsWhiteSpace(character))
                folded.Append(character);
            else if (folded[folded.Length - 1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString();
    }
}
