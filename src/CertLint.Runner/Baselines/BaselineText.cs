using System.Globalization;
using System.Text;
using CertLint.Runner.Files;

namespace CertLint.Runner.Baselines;

/// <summary>
/// Values as a baseline shows them: what XML cannot hold, and what nobody would see in a review, as <c>\uXXXX</c>; a backslash only
/// where it would be read as such an escape.
/// </summary>
internal static class BaselineText
{
    private const int EscapeLength = 6;

    /// <summary>The value itself where it is short, else its beginning and a digest that tells it from others.</summary>
    public static string Shorten(string value)
    {
        if (value.Length <= BaselineLimits.ValueLength)
            return value;
        return value.Remove(BaselineLimits.ValueLength / 2) + "\u2026 sha256:" + Digest(value);
    }

    /// <summary>The first half of a text's SHA-256, in hexadecimal.</summary>
    public static string Digest(string text)
    {
        var digest = FileContent.Digest(Encoding.Unicode.GetBytes(text));
        return string.Concat(digest.Take(digest.Length / 2).Select(octet => octet.ToString("x2", CultureInfo.InvariantCulture)));
    }

    /// <summary>An attribute's value between double quotes.</summary>
    public static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            if (char.IsHighSurrogate(character) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]) && !IsInvisible(CharUnicodeInfo.GetUnicodeCategory(value, i)))
                text.Append(character).Append(value[++i]);
            else if (IsInvisible(CharUnicodeInfo.GetUnicodeCategory(character)) || character is '\uFFFE' or '\uFFFF' || IsEscape(value, i))
                text.Append(@"\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            else
                Append(text, character);
        }

        return text.ToString();
    }

    /// <summary>What <see cref="Escape"/> was given, from what an XML parser makes of its answer.</summary>
    public static string Unescape(string text)
    {
        if (text.IndexOf(@"\u", StringComparison.Ordinal) < 0)
            return text;
        var value = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsEscape(text, i))
            {
                value.Append((char)Convert.ToUInt16(text.Substring(i + 2, EscapeLength - 2), 16));
                i += EscapeLength - 1;
            }
            else
            {
                value.Append(text[i]);
            }
        }

        return value.ToString();
    }

    private static bool IsEscape(string text, int start)
    {
        if (text[start] != '\\' || start + EscapeLength > text.Length || text[start + 1] != 'u')
            return false;
        for (var i = start + 2; i < start + EscapeLength; i++)
        {
            if (text[i] is not (>= '0' and <= '9' or >= 'A' and <= 'F' or >= 'a' and <= 'f'))
                return false;
        }

        return true;
    }

    // A space alone is seen; of several, and of other ones, nobody knows.
    private static bool IsInvisible(UnicodeCategory category) => category is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static void Append(StringBuilder text, char character)
    {
        switch (character)
        {
            case '&':
                text.Append("&amp;");
                break;
            case '<':
                text.Append("&lt;");
                break;
            case '>':
                text.Append("&gt;");
                break;
            case '"':
                text.Append("&quot;");
                break;
            default:
                text.Append(character);
                break;
        }
    }
}
