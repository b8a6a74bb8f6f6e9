using System.Text;

namespace CertLint.Names;

/// <summary>A text for .NET whose author escaped with backslashes, as RFC 4514 does: what it means there, in .NET's quotes.</summary>
internal static class BackslashEscapes
{
    private const string Special = ",;+\"\\<>=# ";

    /// <summary>True where a backslash stands before a character that somebody may want to escape.</summary>
    public static bool AreIn(string text)
    {
        for (var i = text.IndexOf('\\'); i >= 0 && i + 1 < text.Length; i = text.IndexOf('\\', i + 2))
        {
            if (text[i + 1] is not ('\\' or ' ') && Special.IndexOf(text[i + 1]) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>The text with each escaped value in quotes instead; null where an escape is none.</summary>
    public static string? ToQuotes(string text, DotNetSyntax syntax)
    {
        var converted = new StringBuilder();
        for (var start = 0; start <= text.Length;)
        {
            var end = EndOf(text, start, syntax);
            var part = text.Substring(start, end - start);
            if (part.IndexOf('\\') >= 0)
            {
                if (Convert(part) is not { } quoted)
                    return null;
                part = quoted;
            }

            converted.Append(part);
            if (end < text.Length)
                converted.Append(text[end]);
            start = end + 1;
        }

        return converted.ToString();
    }

    /// <summary>The end of the attribute that starts here: a separator that is neither escaped nor quoted.</summary>
    private static int EndOf(string text, int start, DotNetSyntax syntax)
    {
        var isQuoted = false;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && syntax.IsSeparator(text[i]))
                return i;
        }

        return text.Length;
    }

    private static string? Convert(string attribute)
    {
        var equals = attribute.IndexOf('=');
        if (equals < 0)
            return null;
        var value = attribute.Substring(equals + 1).TrimStart();
        var isQuoted = value.Length > 1 && value[0] == '"';
        if (isQuoted)
        {
            value = value.TrimEnd();
            if (DotNetBackslashes.EndOfQuoted(value, 0) != value.Length - 1)
                return null;
            value = value.Substring(1, value.Length - 2);
        }

        return Unescape(value, keepsSpaces: isQuoted) is { } meant ? attribute.Substring(0, equals + 1) + DotNetQuotes.Quote(meant) : null;
    }

    private static string? Unescape(string value, bool keepsSpaces)
    {
        var meant = new StringBuilder();
        var kept = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\' || i + 1 == value.Length)
            {
                meant.Append(value[i]);
            }
            else if (Special.IndexOf(value[i + 1]) >= 0)
            {
                meant.Append(value[++i]);
                kept = meant.Length;
            }
            else if (IsPair(value, i))
            {
                var octets = new List<byte>();
                for (; IsPair(value, i); i += 3)
                    octets.Add((byte)((HexDigits.ValueOf(value[i + 1]) * 16) + HexDigits.ValueOf(value[i + 2])));
                i--;
                if (Utf8Text.Decode(octets.ToArray(), 0) is not { } text)
                    return null;
                meant.Append(text);
                kept = meant.Length;
            }
            else
            {
                // CORP\user
                meant.Append(value[i]);
            }
        }

        while (!keepsSpaces && meant.Length > kept && char.IsWhiteSpace(meant[meant.Length - 1]))
            meant.Length--;
        return meant.ToString();
    }

    private static bool IsPair(string value, int index) =>
        index + 2 < value.Length && value[index] == '\\'
        && HexDigits.ValueOf(value[index + 1]) >= 0 && HexDigits.ValueOf(value[index + 2]) >= 0;
}
