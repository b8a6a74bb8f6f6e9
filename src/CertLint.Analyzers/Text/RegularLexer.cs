using System.Globalization;
using CertLint.Model;

namespace CertLint.Analyzers.Text;

/// <summary>The inside of <c>"…"</c>: escapes that begin with a backslash, in an interpolated string doubled braces.</summary>
internal static class RegularLexer
{
    public static void Append(MappedTextBuilder builder, string written, int start, bool isInterpolated)
    {
        for (var i = 0; i < written.Length;)
        {
            var character = written[i];
            var length = 1;
            if (character == '\\' && Escape(written, i) is { Length: > 0 } escape)
            {
                length = escape.Length;
                builder.Append(escape.Meaning, new SourceSpan(start + i, length));
            }
            else if (isInterpolated && character is '{' or '}' && i + 1 < written.Length && written[i + 1] == character)
            {
                length = 2;
                builder.Append(character.ToString(), new SourceSpan(start + i, length));
            }
            else
            {
                builder.Append(character, start + i);
            }

            i += length;
        }
    }

    private static (string Meaning, int Length) Escape(string written, int start)
    {
        if (start + 1 == written.Length)
            return default;
        return written[start + 1] switch
        {
            '\'' => ("'", 2),
            '"' => ("\"", 2),
            '\\' => ("\\", 2),
            '0' => ("\0", 2),
            'a' => ("\a", 2),
            'b' => ("\b", 2),
            'e' => ("\u001B", 2),
            'f' => ("\f", 2),
            'n' => ("\n", 2),
            'r' => ("\r", 2),
            't' => ("\t", 2),
            'v' => ("\v", 2),
            'x' => Hexadecimal(written, start, 1, 4),
            'u' => Hexadecimal(written, start, 4, 4),
            'U' => Hexadecimal(written, start, 8, 8),
            _ => default,
        };
    }

    private static (string Meaning, int Length) Hexadecimal(string written, int start, int minimum, int maximum)
    {
        var digits = 0;
        while (digits < maximum && start + 2 + digits < written.Length && IsHexadecimal(written[start + 2 + digits]))
            digits++;
        if (digits < minimum)
            return default;
        var value = uint.Parse(
            written.Substring(start + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (value > 0x10FFFF)
            return default;
        var meaning = value <= char.MaxValue ? ((char)value).ToString() : char.ConvertFromUtf32((int)value);
        return (meaning, digits + 2);
    }

    private static bool IsHexadecimal(char character) =>
        character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
