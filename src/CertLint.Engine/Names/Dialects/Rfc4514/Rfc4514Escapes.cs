using System.Globalization;
using System.Text;

namespace CertLint.Names;

/// <summary>Backslash escapes of RFC 4514.</summary>
internal static class Rfc4514Escapes
{
    private const string Separators = ",+;";
    private const string EscapedAnywhere = "\"+,;<>\\";

    /// <summary>True for a character that a backslash may stand before as itself (RFC 4514 3: special, escape, space, <c>#</c>, <c>=</c>).</summary>
    public static bool IsEscapable(char character) => character is ' ' or '#' or '=' || EscapedAnywhere.IndexOf(character) >= 0;

    /// <summary>
    /// A value as it must be written (RFC 4514 2.4); control characters as the escaped octets of their UTF-8, because some
    /// parsers take a line break for white space.
    /// </summary>
    public static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            if (char.IsControl(character))
            {
                foreach (var octet in Encoding.UTF8.GetBytes(value.Substring(i, 1)))
                    escaped.Append('\\').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
                continue;
            }

            var isOuter = (character == ' ' && (i == 0 || i == value.Length - 1)) || (character == '#' && i == 0);
            if (isOuter || EscapedAnywhere.IndexOf(character) >= 0)
                escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>The text with a backslash before each special character that has none yet.</summary>
    public static string EscapeBare(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var isEscape = text[i] == '\\' && i + 1 < text.Length;
            if (!isEscape && EscapedAnywhere.IndexOf(text[i]) >= 0)
                escaped.Append('\\');
            escaped.Append(text[i]);
            if (isEscape)
                escaped.Append(text[++i]);
        }

        return escaped.ToString();
    }

    /// <summary>The offset of the first separator from <paramref name="start"/> that no backslash escapes, or the text's length.</summary>
    public static int NextSeparator(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (Separators.IndexOf(text[i]) >= 0)
                return i;
        }

        return text.Length;
    }
}
