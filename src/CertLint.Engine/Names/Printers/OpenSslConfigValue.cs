using System.Text;

namespace CertLint.Names;

/// <summary>A value of an openssl config as it must be written.</summary>
internal static class OpenSslConfigValue
{
    /// <summary>
    /// The value as it is, else in double quotes, in which only quotes, backslashes and line breaks have a meaning; where
    /// it holds such, with backslashes.
    /// </summary>
    public static string Write(string value)
    {
        if (value.Any(NeedsBackslash))
            return WriteEscaped(value);
        return value.IndexOfAny(['#', '$', '\'', '`']) >= 0 || value[0] == ' ' || value[value.Length - 1] == ' '
            ? "\"" + value + "\""
            : value;
    }

    private static string WriteEscaped(string value)
    {
        var written = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            written.Append(character switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                // openssl trims the line before it looks for backslashes.
                ' ' when i == 0 || i == value.Length - 1 => "\" \"",
                '"' or '\\' or '#' or '$' or '\'' or '`' => "\\" + character,
                _ => character.ToString(),
            });
        }

        return written.ToString();
    }

    private static bool NeedsBackslash(char character) => character is '"' or '\\' or '\n' or '\r' or '\t' or '\b';
}
