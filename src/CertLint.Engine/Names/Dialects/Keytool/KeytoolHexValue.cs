using System.Text;
using CertLint.Model;

namespace CertLint.Names;

/// <summary>A value that starts with <c>#</c>: its BER encoding in hexadecimal, which Java takes over as it is.</summary>
internal static class KeytoolHexValue
{
    private const int HighTagNumber = 0x1F, Constructed = 0x20, Indefinite = 0x80;

    /// <summary>
    /// The string that is encoded. An encoding of something else is unknown; a header that Java rejects is an error.
    /// </summary>
    /// <param name="value">From the <c>#</c> to the attribute's end.</param>
    /// <param name="end">Where that end is in the name.</param>
    public static KeytoolValue Read(MappedText value, int end)
    {
        if (!value.IsKnown)
            return KeytoolValue.Unknown;
        if (HexDigits.Decode(value.Text, 1) is not { Length: >= 2 } octets)
            return KeytoolValue.Rejected(KeytoolValueErrors.BadHex(value), end + 1);

        var tag = octets[0];
        if (octets[1] == Indefinite && (tag & Constructed) != 0)
            return KeytoolValue.Unknown;
        var contents = ContentsOf(octets);
        if (contents < 0 || (tag & HighTagNumber) == HighTagNumber)
            return KeytoolValue.Rejected(KeytoolValueErrors.BadHex(value), end + 1);
        return Decode(octets, contents) is { } text ? new KeytoolValue(MappedText.At(text, value.Span), tag) : KeytoolValue.Unknown;
    }

    private static string? Decode(byte[] octets, int contents)
    {
        var length = octets.Length - contents;
        return octets[0] switch
        {
            StringTag.Utf8 => Utf8Text.Decode(octets, contents),
            StringTag.Bmp when length % 2 == 0 => Encoding.BigEndianUnicode.GetString(octets, contents, length),
            StringTag.Numeric or StringTag.Printable or StringTag.IA5 or StringTag.Visible when octets.Skip(contents).All(octet => octet < 0x80) =>
                Encoding.ASCII.GetString(octets, contents, length),
            _ => null,
        };
    }

    /// <summary>The offset of the contents, or -1 where the length, of up to four octets, does not say that they go to the end.</summary>
    private static int ContentsOf(byte[] octets)
    {
        long length = octets[1];
        var contents = 2;
        if (octets[1] >= Indefinite)
        {
            contents += octets[1] - Indefinite;
            if (contents is < 3 or > 6 || contents > octets.Length)
                return -1;
            length = 0;
            for (var i = 2; i < contents; i++)
                length = (length << 8) | octets[i];
        }

        return length == octets.Length - contents ? contents : -1;
    }
}
