using System.Globalization;
using System.Text;

namespace CertLint.Names;

/// <summary>An encoded value as .NET reads it: text, or hexadecimal for what it takes for no string.</summary>
internal static class EncodedValueText
{
    private const int OctetString = 4;

    /// <summary>True for the string types that .NET shows as text.</summary>
    public static bool IsText(NameAttribute attribute) => attribute.StringTag is null or StringTags.Utf8String
        or StringTags.NumericString or StringTags.PrintableString or StringTags.TeletexString or StringTags.IA5String
        or StringTags.BmpString;

    /// <summary>False for text with a character that its type does not allow, at which .NET gives the whole name up.</summary>
    public static bool IsReadable(NameAttribute attribute)
    {
        var text = attribute.Value.Text;
        return attribute.StringTag switch
        {
            StringTags.PrintableString => text.All(PrintableString.Contains),
            StringTags.NumericString => text.All(character => character is >= '0' and <= '9' or ' '),
            StringTags.IA5String => text.All(character => character <= '\u007F'),
            StringTags.BmpString => !text.Any(char.IsSurrogate),
            _ => true,
        };
    }

    /// <summary>The value as it is shown, without quotes; null where the octets of a type that is shown as such are not known.</summary>
    public static string? Of(NameAttribute attribute)
    {
        var text = attribute.Value.Text;
        if (IsText(attribute))
            return text.TrimEnd('\0');
        if (attribute.StringTag == StringTags.VisibleString)
            return text.All(character => character <= '\u007F') ? Hex(StringTags.VisibleString, Encoding.ASCII.GetBytes(text)) : null;
        if (attribute.StringTag == StringTags.UniversalString)
            return Hex(StringTags.UniversalString, new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(text));
        // A reader has no other text for them than a number sign and the encoding in hexadecimal.
        if (HexDigits.Decode(text, 1) is not { Length: >= 2 } octets)
            return null;
        return attribute.StringTag == OctetString ? "#" + text.Substring(1 + (2 * HeaderLength(octets))) : text;
    }

    private static int HeaderLength(byte[] octets) => octets[1] < 0x80 ? 2 : Math.Min(octets.Length, 2 + octets[1] - 0x80);

    private static string Hex(int tag, byte[] contents)
    {
        var text = new StringBuilder("#");
        AppendHex(text, tag);
        if (contents.Length < 0x80)
        {
            AppendHex(text, contents.Length);
        }
        else
        {
            var bytes = contents.Length < 0x100 ? 1 : contents.Length < 0x10000 ? 2 : contents.Length < 0x1000000 ? 3 : 4;
            AppendHex(text, 0x80 + bytes);
            for (var i = bytes - 1; i >= 0; i--)
                AppendHex(text, (contents.Length >> (8 * i)) & 0xFF);
        }

        foreach (var octet in contents)
            AppendHex(text, octet);
        return text.ToString();
    }

    private static void AppendHex(StringBuilder text, int octet) => text.Append(octet.ToString("X2", CultureInfo.InvariantCulture));
}
