using System.Text;
using CertLint.Readers.Documents;

namespace CertLint.Readers.Asn1;

/// <summary>The text of an encoded string type, whatever octets stand in it.</summary>
internal static class StringDecoding
{
    /// <summary>
    /// The text of the element; where it is no string, <c>#</c> and its encoding in hexadecimal (RFC 4514 2.4). Octets
    /// above 127 where ASCII or T.61 should stand are UTF-8 if they can be that, else Latin-1, as .NET reads a T61String.
    /// </summary>
    /// <exception cref="MalformedContentException">A UTF8String is not UTF-8; openssl refuses it too.</exception>
    public static string Decode(DerElement element) => element.Identifier switch
    {
        DerTag.Utf8String => IsUtf8(element)
            ? Utf8(element)
            : throw new MalformedContentException("a UTF8String in a name is not UTF-8", "have it issued again"),
        DerTag.PrintableString or DerTag.IA5String or DerTag.T61String or DerTag.NumericString or DerTag.VisibleString =>
            DecodeAscii(element),
        DerTag.BmpString when element.ContentLength % 2 == 0 =>
            Encoding.BigEndianUnicode.GetString(element.Data, element.ContentStart, element.ContentLength),
        DerTag.UniversalString when element.ContentLength % 4 == 0 => Universal(element),
        _ => Hexadecimal.Of(element),
    };

    /// <summary>The text of octets that should be ASCII; where they are not, UTF-8 if they are that, else Latin-1.</summary>
    public static string DecodeAscii(DerElement element) => IsUtf8(element) ? Utf8(element) : Latin1(element);

    private static bool IsUtf8(DerElement element) =>
        TextDecoding.IsUtf8(element.Data, element.ContentStart, element.ContentLength);

    private static string Utf8(DerElement element) =>
        Encoding.UTF8.GetString(element.Data, element.ContentStart, element.ContentLength);

    private static string Latin1(DerElement element) =>
        TextDecoding.Latin1.GetString(element.Data, element.ContentStart, element.ContentLength);

    private static string Universal(DerElement element)
    {
        var text = new StringBuilder(element.ContentLength / 4);
        for (var i = element.ContentStart; i < element.End; i += 4)
        {
            var code = (element.Data[i] << 24) | (element.Data[i + 1] << 16) | (element.Data[i + 2] << 8) | element.Data[i + 3];
            if (code is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
                text.Append('\uFFFD');
            else
                text.Append(char.ConvertFromUtf32(code));
        }

        return text.ToString();
    }
}
