using System.Text;

namespace CertLint.Names;

/// <summary>An encoded value as .NET reads it: text, or hexadecimal for what it takes for no string.</summary>
internal static class DotNetValueText
{
    private const int OctetString = 4;

    /// <summary>True for the string types that .NET shows as text.</summary>
    public static bool IsText(NameAttribute attribute) => attribute.StringTag is null or StringTag.Utf8
        or StringTag.Numeric or StringTag.Printable or StringTag.Teletex or StringTag.IA5
        or StringTag.Bmp;

    /// <summary>False for text with a character that its type does not allow, at which .NET gives the whole name up.</summary>
    public static bool IsReadable(NameAttribute attribute)
    {
        var text = attribute.Value.Text;
        return attribute.StringTag switch
        {
            StringTag.Printable => text.All(PrintableString.Contains),
            StringTag.Numeric => text.All(character => character is >= '0' and <= '9' or ' '),
            StringTag.IA5 => text.All(character => character <= '\u007F'),
            StringTag.Bmp => !text.Any(char.IsSurrogate),
            _ => true,
        };
    }

    /// <summary>The value as it is shown, without quotes; null where the octets of a type that is shown as such are not known.</summary>
    public static string? Of(NameAttribute attribute)
    {
        var text = attribute.Value.Text;
        if (IsText(attribute))
            return text.TrimEnd('\0');
        if (attribute.StringTag == StringTag.Visible)
            return text.All(character => character <= '\u007F') ? Hex(StringTag.Visible, Encoding.ASCII.GetBytes(text)) : null;
        if (attribute.StringTag == StringTag.Universal)
            return Hex(StringTag.Universal, new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(text));
        // A reader has no other text for them than a number sign and the encoding in hexadecimal.
        if (HexDigits.Decode(text, 1) is not { Length: >= 2 } octets)
            return null;
        return attribute.StringTag == OctetString ? "#" + text.Substring(1 + (2 * HeaderLength(octets))) : text;
    }

    private static int HeaderLength(byte[] octets) => octets[1] < 0x80 ? 2 : Math.Min(octets.Length, 2 + octets[1] - 0x80);

    private static string Hex(int tag, byte[] contents) => DerHex.OfElement(tag, contents).ToUpperInvariant();
}
