namespace CertLint.Rules.Subject1000;

/// <summary>What kind of character the octets of UTF-8 encode.</summary>
internal enum MisreadKind
{
    /// <summary>None that stands in names.</summary>
    Implausible,

    /// <summary>An accented Latin letter, or the accent of one.</summary>
    Latin,

    /// <summary>A quotation mark, a dash, a symbol.</summary>
    Sign,

    /// <summary>A letter of another script.</summary>
    OtherScript,
}

/// <summary>Two to four characters that are, octet for octet, the UTF-8 of one.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">Where they end.</param>
/// <param name="CodePoint">What they encode.</param>
internal readonly record struct MisreadCharacter(int Start, int End, int CodePoint)
{
    /// <summary>
    /// Signs that stand behind the last letter of a word, without another that opens what they close: marks of trade, of
    /// notes and of degrees.
    /// </summary>
    private const string EndsOfWords =
        "\u2020\u2021\u2122\u00A8\u00A9\u00AA\u00AE\u00AF\u00B0\u00B2\u00B3\u00B4\u00B8\u00B9\u00BA";

    /// <summary>Signs that stand between two letters as well.</summary>
    private const string Joints = "\u2019\u2013\u2014\u2022\u2026\u00A0\u00AD\u00B7";

    public MisreadKind Kind => CodePoint switch
    {
        (>= 0xC0 and <= 0x17F and not (0xD7 or 0xF7)) or 0x18F or 0x192 or 0x1A0 or 0x1A1 or 0x1AF
            or 0x1B0 or (>= 0x1CD and <= 0x1DD) or 0x1E6 or 0x1E7 or (>= 0x218 and <= 0x21B) or 0x259
            or (>= 0x2B0 and <= 0x2FF) or (>= 0x300 and <= 0x331) or (>= 0x1E00 and <= 0x1EFF) => MisreadKind.Latin,
        (>= 0xA0 and <= 0xBF) or 0xD7 or 0xF7 or (>= 0x2010 and <= 0x2027) or (>= 0x2030 and <= 0x203A)
            or (>= 0x20A0 and <= 0x20BF) or (>= 0x2100 and <= 0x214F) or 0xFEFF or (>= 0x1F300 and <= 0x1FAFF) => MisreadKind.Sign,
        (>= 0x370 and <= 0x6FF) or (>= 0x900 and <= 0x10FF) or (>= 0x1780 and <= 0x17FF)
            or (>= 0x3000 and <= 0x30FF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xFF00 and <= 0xFFEF) => MisreadKind.OtherScript,
        _ => MisreadKind.Implausible,
    };

    /// <summary>The characters from <paramref name="start"/> on; null where they are no UTF-8.</summary>
    public static MisreadCharacter? At(string text, int start)
    {
        var lead = Windows1252.OctetOf(text[start]);
        var length = lead switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (length == 0 || start + length > text.Length)
            return null;
        var codePoint = lead & (0x7F >> length);
        for (var i = start + 1; i < start + length; i++)
        {
            var octet = Windows1252.OctetOf(text[i]);
            if ((octet & 0xC0) != 0x80)
                return null;
            codePoint = (codePoint << 6) | (octet & 0x3F);
        }

        // Longer forms than need be are no UTF-8, nor are halves of surrogate pairs (RFC 3629).
        var isWellFormed = codePoint is <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF)
            && codePoint >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
        return isWellFormed ? new MisreadCharacter(start, start + length, codePoint) : null;
    }

    public string WrittenIn(string text) => Display.Of(text.Substring(Start, End - Start));

    /// <summary>
    /// True where nobody would write these characters. Two of them are a capital letter beyond ASCII and a sign or a letter;
    /// three or four, a letter and several signs, are no text anywhere.
    /// </summary>
    public bool IsOutOfPlaceIn(string text)
    {
        var before = Start > 0 ? text[Start - 1] : ' ';
        if (End - Start > 2 || IsSmall(before))
            return true;
        var behind = End < text.Length ? text[End] : ' ';
        var second = text[Start + 1];

        // The lead octets of Latin-1 itself, and no words.
        var isUsualLead = text[Start] is 'Â' or 'Ã';
        if (Joints.IndexOf(second) >= 0)
        {
            return IsSmall(behind)
                ? second == '\u00AD' || (isUsualLead && second is not ('\u2019' or '\u00A0'))
                : isUsualLead && !IsCapital(before);
        }

        if (EndsOfWords.IndexOf(second) >= 0)
            return IsSmall(behind) || IsCapital(behind) || (isUsualLead && !IsCapital(before));

        // Words of Finnish and Estonian in capitals may hold ÄŠ.
        return second is not ('Š' or 'Ž') || isUsualLead || IsSmall(behind);
    }

    private static bool IsSmall(char character) => character is >= 'a' and <= 'z';

    private static bool IsCapital(char character) => character is >= 'A' and <= 'Z';
}
