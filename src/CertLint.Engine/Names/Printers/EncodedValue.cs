using System.Text;

namespace CertLint.Names;

/// <summary>Values as the octets of their encoding (RFC 4514 2.4).</summary>
internal static class EncodedValue
{
    private const int Utf8String = 12, NumericString = 18, Printable = 19, IA5String = 22, VisibleString = 26;

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
            case Utf8String:
                return Utf8String;
            case NumericString when text.All(character => character is (>= '0' and <= '9') or ' '):
                return NumericString;
            case IA5String when isAscii:
                return IA5String;
            case VisibleString when isAscii && !text.Any(char.IsControl):
                return VisibleString;
            case null when isAscii && attribute.Type.Equals(AttributeType.EmailAddress):
                return IA5String;
            default:
                return text.All(PrintableString.Contains) ? Printable : Utf8String;
        }
    }

    /// <summary>The universal tags of X.680's character string types: UTF8String, and NumericString to BMPString without the times.</summary>
    private static bool IsString(int tag) => tag is Utf8String or (>= NumericString and <= 22) or (>= 25 and <= 30);
}
