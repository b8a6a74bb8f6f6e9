using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// A value that starts with <c>#</c>, as go-ldap reads it: the contents of one encoded element, whatever its type. Go encodes
/// them anew as a string, so that of a BMPString nothing but noise remains.
/// </summary>
internal static class Rfc4514HexValue
{
    private const int ClassAndConstructed = 0xE0, Constructed = 0x20, HighTag = 0x1F;
    private const int Real = 9;
    private const int MaximumLengthOctets = 8;

    /// <summary>The text, an error, or unknown where the element is no simple one.</summary>
    public static ValueReading Read(MappedText value)
    {
        if (HexDigits.Decode(value.Text, 1) is not { Length: > 0 } octets)
            return Rejected(value);
        var tag = octets[0];
        var contents = ContentsOf(octets);
        if ((tag & HighTag) == HighTag || ((tag & Constructed) != 0 && (contents >= 0 || IsIndefinite(octets))))
            return ValueReading.Unknown;
        if (contents < 0)
            return Rejected(value);
        if (tag is Real or StringTag.GeneralizedTime)
            return ValueReading.Unknown;
        return Utf8Text.Decode(octets, contents) is { } text && IsAllowed(tag, text)
            ? new ValueReading(MappedText.At(text, value.Span))
            : Rejected(value);
    }

    /// <summary>go-ldap checks the characters of some types. Of the rest it takes any octets, but Go encodes only UTF-8.</summary>
    private static bool IsAllowed(byte tag, string text) => (tag & ClassAndConstructed) != 0 || tag switch
    {
        StringTag.Printable => text.All(PrintableString.Contains),
        StringTag.IA5 => text.All(character => character < '\u007F'),
        _ => true,
    };

    private static ValueReading Rejected(MappedText value) => ValueReading.Rejected(Rfc4514NameErrors.BadHex(value));

    private static bool IsIndefinite(byte[] octets) => octets.Length > 1 && octets[1] == 0x80;

    /// <summary>The offset of the contents, or -1 where the length octets do not say that they go to the end.</summary>
    private static int ContentsOf(byte[] octets)
    {
        if (octets.Length < 2 || octets[1] is 0x80 or 0xFF)
            return -1;
        ulong length = octets[1];
        var contents = 2;
        if (octets[1] > 0x80)
        {
            var count = octets[1] - 0x80;
            contents += count;
            if (count > MaximumLengthOctets || contents > octets.Length)
                return -1;
            length = 0;
            for (var i = 2; i < contents; i++)
                length = (length << 8) | octets[i];
        }

        return length == (ulong)(octets.Length - contents) ? contents : -1;
    }
}
