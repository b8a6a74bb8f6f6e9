using System.Formats.Asn1;
using System.Text;
using CertLint.Readers.Documents;

namespace CertLint.Readers.Asn1;

/// <summary>
/// The text of an encoded string type, whatever octets stand in it. <see cref="AsnReader"/> refuses characters that the
/// type does not allow, which real names have.
/// </summary>
internal static class StringDecoding
{
    /// <summary>
    /// The text of the next element; where it is no string, <c>#</c> and its encoding in hexadecimal (RFC 4514 2.4). Octets
    /// above 127 where ASCII or T.61 should stand are UTF-8 if they can be that, else Latin-1, as .NET reads a T61String.
    /// </summary>
    /// <exception cref="MalformedContentException">A UTF8String is not UTF-8; openssl refuses it too.</exception>
    public static string Decode(AsnReader reader)
    {
        var tag = reader.PeekTag();
        var octets = reader.PeekContentBytes().ToArray();
        var encoding = reader.ReadEncodedValue();
        if (tag.TagClass != TagClass.Universal || tag.IsConstructed)
            return Hexadecimal.OfElement(encoding);
        switch ((UniversalTagNumber)tag.TagValue)
        {
            case UniversalTagNumber.UTF8String:
                return TextDecoding.IsUtf8(octets, 0, octets.Length)
                    ? Encoding.UTF8.GetString(octets)
                    : throw new MalformedContentException("a UTF8String in a name is not UTF-8") { Advice = "have it issued again" };
            case UniversalTagNumber.PrintableString or UniversalTagNumber.IA5String or UniversalTagNumber.T61String
                or UniversalTagNumber.NumericString or UniversalTagNumber.VisibleString:
                return DecodeAscii(octets);
            case UniversalTagNumber.BMPString when octets.Length % 2 == 0:
                return Encoding.BigEndianUnicode.GetString(octets);
            case UniversalTagNumber.UniversalString when octets.Length % 4 == 0:
                return Universal(octets);
            default:
                return Hexadecimal.OfElement(encoding);
        }
    }

    /// <summary>The text of octets that should be ASCII; where they are not, UTF-8 if they are that, else Latin-1.</summary>
    public static string DecodeAscii(byte[] octets) =>
        (TextDecoding.IsUtf8(octets, 0, octets.Length) ? Encoding.UTF8 : TextDecoding.Latin1).GetString(octets);

    private static string Universal(byte[] octets)
    {
        var text = new StringBuilder(octets.Length / 4);
        for (var i = 0; i < octets.Length; i += 4)
        {
            var code = (octets[i] << 24) | (octets[i + 1] << 16) | (octets[i + 2] << 8) | octets[i + 3];
            if (code is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
                text.Append('\uFFFD');
            else
                text.Append(char.ConvertFromUtf32(code));
        }

        return text.ToString();
    }
}
