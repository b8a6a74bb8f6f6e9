using System.Globalization;
using System.Text;

namespace CertLint.Tool.Inspecting.Names;

/// <summary>Texts as regular string literals of C#.</summary>
internal static class CSharpLiteral
{
    /// <summary>The text in double quotes; what cannot be seen is written by its number.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                literal.Append('\\').Append(character);
            else if (IsVisible(character))
                literal.Append(character);
            else
                literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    // Half of a surrogate pair is written so too; a literal may join them.
    private static bool IsVisible(char character) => char.GetUnicodeCategory(character)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
