using System.Globalization;
using CertLint.Model;

namespace CertLint.Readers.Text.Commands.Shells.Posix;

/// <summary>Reads the rest of <c>$'…'</c> with its escapes (Bash's manual, 3.1.2.4; POSIX.1-2024, XCU 2.2.4).</summary>
internal sealed class AnsiQuote(PosixCursor cursor)
{
    /// <summary>Reads up to behind the closing quote.</summary>
    public void Read(MappedTextBuilder word)
    {
        while (cursor.More && cursor.Current != '\'')
        {
            if (cursor.Current == '\\' && !cursor.Text.IsHole(cursor.At + 1) && cursor.At + 1 < cursor.Text.Length)
                ReadEscape(word);
            else
                cursor.Text.Append(word, cursor.At++);
        }

        cursor.At = Math.Min(cursor.At + 1, cursor.Text.Length);
    }

    private void ReadEscape(MappedTextBuilder word)
    {
        var start = cursor.At;
        var letter = cursor.Peek(1);
        var meaning = Letter(letter);
        cursor.At += 2;
        if (meaning is null)
        {
            meaning = letter switch
            {
                'x' => Number(digits: 2, radix: 16, isCode: false),
                'u' => Number(digits: 4, radix: 16, isCode: true),
                'U' => Number(digits: 8, radix: 16, isCode: true),
                >= '0' and <= '7' => Octal(),
                'c' => Control(),
                _ => "\\" + letter,
            };
        }

        // A NUL ends the word, and an octet above 127 is a part of a character of whatever encoding.
        if (meaning is null)
            cursor.Text.AppendHole(word, HoleKind.Expression, start, cursor.At);
        else
            cursor.Text.Append(word, meaning, start, cursor.At);
    }

    private static string? Letter(char letter) => letter switch
    {
        'a' => "\a",
        'b' => "\b",
        'e' or 'E' => "\u001B",
        'f' => "\f",
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'v' => "\v",
        '\\' or '\'' or '"' or '?' => letter.ToString(),
        _ => null,
    };

    private string? Octal()
    {
        cursor.At--;
        return Number(digits: 3, radix: 8, isCode: false);
    }

    private string? Control()
    {
        var letter = cursor.Current;
        if (letter is < '@' or > '\u007F')
            return null;
        cursor.At++;
        return (letter & 0x1F) == 0 ? null : ((char)(letter & 0x1F)).ToString();
    }

    private string? Number(int digits, int radix, bool isCode)
    {
        long value = 0;
        var start = cursor.At;
        while (cursor.At - start < digits && DigitOf(cursor.Current) is var digit && digit < radix)
        {
            value = (value * radix) + digit;
            cursor.At++;
        }

        var isText = isCode ? value is > 0 and < 0xD800 or > 0xDFFF and <= 0x10FFFF : value is > 0 and < 128;
        return isText ? char.ConvertFromUtf32((int)value) : null;
    }

    private static int DigitOf(char character) =>
        int.TryParse(character.ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var digit) ? digit : int.MaxValue;
}
