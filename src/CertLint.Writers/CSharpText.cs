using System.Globalization;
using System.Text;

namespace CertLint.Writers;

/// <summary>Parts of C#.</summary>
public static class CSharpText
{
    /// <summary>A regular string literal; what is not seen is written as an escape.</summary>
    public static string Literal(string value)
    {
        var text = new StringBuilder("\"");
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            if (character is '"' or '\\')
                text.Append('\\').Append(character);
            else if (IsSeen(value, i))
                text.Append(character);
            else
                text.Append($"\\u{(int)character:X4}");
        }

        return text.Append('"').ToString();
    }

    /// <summary>A class's name from a common name: <c>MtlsContosoComRequest</c>.</summary>
    internal static string ClassName(RequestPlan plan)
    {
        var text = new StringBuilder();
        foreach (var part in RequestNames.StemOf(plan).Split('.', '-'))
        {
            if (part.Length > 0)
                text.Append(char.ToUpperInvariant(part[0])).Append(part, 1, part.Length - 1);
        }

        return (char.IsAsciiDigit(text[0]) ? "Host" : "") + text + "Request";
    }

    // Of half a surrogate pair the category is Surrogate.
    private static bool IsSeen(string value, int i)
    {
        var start = i > 0 && char.IsSurrogatePair(value[i - 1], value[i]) ? i - 1 : i;
        return CharUnicodeInfo.GetUnicodeCategory(value, start) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
    }
}
