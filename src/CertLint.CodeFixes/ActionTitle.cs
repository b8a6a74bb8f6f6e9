namespace CertLint.CodeFixes;

/// <summary>What the menu of a code editor says.</summary>
internal static class ActionTitle
{
    /// <summary>A menu's entry is one line.</summary>
    private const int LongestValue = 80;

    /// <summary>The title of an action that writes a value in the place of another.</summary>
    public static string Write(string value, string replaced) =>
        value.Length == 0 ? $"Remove '{Shorten(replaced)}'" : $"Write '{Shorten(value)}'";

    private static string Shorten(string value)
    {
        var line = new string(value.Select(character => char.IsControl(character) ? ' ' : character).ToArray());
        if (line.Length <= LongestValue)
            return line;
        var length = char.IsHighSurrogate(line[LongestValue - 1]) ? LongestValue - 1 : LongestValue;
        return line.Substring(0, length) + "…";
    }
}
