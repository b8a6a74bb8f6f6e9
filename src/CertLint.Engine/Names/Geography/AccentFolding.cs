using System.Text;

namespace CertLint.Names;

/// <summary>
/// Latin letters without their accents, so that <c>Quebec</c> is <c>Québec</c>. From a table of our own, since what
/// <c>string.Normalize</c> does depends on the platform.
/// </summary>
internal static class AccentFolding
{
    private static readonly Lazy<Dictionary<char, string>> Table = new(LoadTable);

    /// <summary>The text with each accented letter replaced and combining accents left out.</summary>
    public static string Fold(string text)
    {
        StringBuilder? folded = null;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character > '\u007f' || character == '`')
                folded ??= new StringBuilder(text, 0, i, text.Length);
            if (folded is null || IsCombining(character))
                continue;
            if (Table.Value.TryGetValue(character, out var plain))
                folded.Append(plain);
            else
                folded.Append(character);
        }

        return folded?.ToString() ?? text;
    }

    /// <summary>True where the texts differ in accents and case at most.</summary>
    public static bool AreEqual(string left, string right) =>
        string.Equals(Fold(left), Fold(right), StringComparison.OrdinalIgnoreCase);

    private static bool IsCombining(char character) => character is >= '\u0300' and <= '\u036f';

    private static Dictionary<char, string> LoadTable()
    {
        var table = new Dictionary<char, string>();
        foreach (var line in EmbeddedText.Read("accents.txt").Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split('\t');
            foreach (var accented in fields[1])
                table.Add(accented, fields[0]);
        }

        return table;
    }
}
