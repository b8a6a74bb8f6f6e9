using System.Text;

namespace CertLint.Names;

/// <summary>Values as the octets of their encoding (RFC 4514 2.4).</summary>
internal static class EncodedValue
{
    /// <summary>True for a value that is no string: its text already is <c>#</c> and its encoding.</summary>
    public static bool IsElement(NameAttribute attribute) =>
        attribute.StringTag is { } tag && !IsString(tag) && attribute.Value.Text.StartsWith("#", StringComparison.Ordinal);

    /// <summary>
    /// <c>#</c> and the encoding as a string of the type that the attribute has, as far as it holds one octet of UTF-8 for
    /// each character; else, and where the attribute tells no type, as PrintableString, IA5String or UTF8String, whichever
    /// fits. The wide types are not written because some parsers take the contents for UTF-8 whatever their type is.
    /// </summary>
    public static string Of(NameAttribute attribute)
    {
        var text = attribute.Value.Text;
        return DerHex.OfElement(TagOf(attribute, text), Encoding.UTF8.GetBytes(text));
    }

    private static int TagOf(NameAttribute attribute, string text)
    {
        var isAscii = text.All(character => character < '\u007F');
        switch (attribute.StringTag)
        {
            case StringTag.Utf8:
                return StringTag.Utf8;
            case StringTag.Numeric when text.All(character => character is (>= '0' and <= '9') or ' '):
                return StringTag.Numeric;
            case StringTag.IA5 when isAscii:
                return StringTag.IA5;
            case StringTag.Visible when isAscii && !text.Any(char.IsControl):
                return StringTag.Visible;
            case null when isAscii && attribute.Type.Equals(AttributeType.EmailAddress):
                return StringTag.IA5;
            default:
                return text.All(PrintableString.Contains) ? StringTag.Printable : StringTag.Utf8;
        }
    }

    /// <summary>X.680's character strings: UTF8String, and NumericString to BMPString without the times between them.</summary>
    private static bool IsString(int tag) =>
        tag is StringTag.Utf8 or (>= StringTag.Numeric and <= StringTag.IA5) or (> StringTag.GeneralizedTime and <= StringTag.Bmp);
}
