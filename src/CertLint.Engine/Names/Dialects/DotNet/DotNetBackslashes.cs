using System.Text;

namespace CertLint.Names;

/// <summary>What somebody meant who wrote backslash escapes for .NET, which has none.</summary>
internal static class DotNetBackslashes
{
    /// <summary>The text with each backslash taken for an escape of the character behind it.</summary>
    public static string Remove(string text)
    {
        var meant = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
                i++;
            meant.Append(text[i]);
        }

        return meant.ToString();
    }

    /// <summary>The offset of the first unescaped quote behind the one at <paramref name="open"/>, or -1.</summary>
    public static int EndOfQuoted(string text, int open)
    {
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '"')
                return i;
        }

        return -1;
    }
}
