using System.Text;
using CertLint.Model;

namespace CertLint.Names;

/// <summary>A value that starts with <c>#</c>: the BER encoding of the value in hexadecimal (RFC 4514 2.4).</summary>
internal static class BouncyCastleHexValue
{
    /// <summary>
    /// The string that is encoded. An encoding of something else, which BouncyCastle may take or not, is unknown.
    /// </summary>
    public static ValueReading Read(MappedText value)
    {
        if (HexDigits.Decode(value.Text, 1) is not { } octets)
            return ValueReading.Rejected(BouncyCastleNameErrors.BadHex(value));
        if (octets.Length == 0 || octets[0] is not (StringTag.Utf8 or StringTag.Numeric
            or StringTag.Printable or StringTag.IA5 or StringTag.Visible or StringTag.Bmp))
        {
            return ValueReading.Unknown;
        }

        var tag = octets[0];
        var contents = ContentsOf(octets);
        if (contents < 0 || (tag == StringTag.Bmp && (octets.Length - contents) % 2 != 0))
            return ValueReading.Rejected(BouncyCastleNameErrors.BadHex(value));
        var text = tag switch
        {
            StringTag.Utf8 => Utf8Text.Decode(octets, contents),
            StringTag.Bmp => Encoding.BigEndianUnicode.GetString(octets, contents, octets.Length - contents),
            _ => Encoding.ASCII.GetString(octets, contents, octets.Length - contents),
        };
        return text is null ? ValueReading.Unknown : new ValueReading(MappedText.At(text, value.Span), StringTag: tag);
    }

    /// <summary>The offset of the contents, or -1 where the length octets do not say that they go to the end.</summary>
    private static int ContentsOf(byte[] octets)
    {
        if (octets.Length < 2)
            return -1;
        long length = octets[1];
        var contents = 2;
        if (octets[1] >= 0x80)
        {
            contents += octets[1] - 0x80;
            if (octets[1] is 0x80 or 0xFF || contents > octets.Length)
                return -1;
            length = 0;
            for (var i = 2; i < contents; i++)
            {
                length = (length << 8) | octets[i];
                if (length > octets.Length)
                    return -1;
            }
        }

        return length == octets.Length - contents ? contents : -1;
    }
}
