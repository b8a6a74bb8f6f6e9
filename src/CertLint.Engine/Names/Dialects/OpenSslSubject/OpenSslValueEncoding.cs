using System.Text;
using CertLint.Model;

namespace CertLint.Names;

/// <summary>The checks and the encoding of <c>ASN1_STRING_set_by_NID</c>.</summary>
internal static class OpenSslValueEncoding
{
    /// <summary>
    /// The value as it will be encoded in an attribute of this OID. Of a value with holes what stands before the first one
    /// is checked.
    /// </summary>
    /// <param name="oid">The attribute's type.</param>
    /// <param name="value">At least one character, without escapes.</param>
    /// <param name="isUtf8">False where openssl takes each octet for a Latin-1 character.</param>
    public static ValueReading Encode(string oid, MappedText value, bool isUtf8)
    {
        var type = OpenSslStringType.Of(oid);
        var end = value.IsKnown ? value.Length : value.Holes[0].Key;
        var misfit = FirstMisfit(value.Text, end, type.Tag, isUtf8);
        if (misfit >= 0)
            return ValueReading.Rejected(OpenSslValueErrors.Misfit(oid, type, value, misfit));
        var length = LengthOf(value.Text, end, isUtf8);
        return (type.Maximum > 0 && length > type.Maximum) || (value.IsKnown && length < type.Minimum)
            ? ValueReading.Rejected(OpenSslValueErrors.Length(oid, type, value, length))
            : new ValueReading(isUtf8 ? value : AsLatin1(value), StringTag: type.Tag);
    }

    /// <summary>The characters as openssl counts them.</summary>
    private static int LengthOf(string text, int end, bool isUtf8)
    {
        if (!isUtf8)
            return Encoding.UTF8.GetByteCount(text.Substring(0, end));
        var length = 0;
        for (var i = 0; i < end; i++)
        {
            if (!char.IsLowSurrogate(text[i]))
                length++;
        }

        return length;
    }

    private static int FirstMisfit(string text, int end, int tag, bool isUtf8)
    {
        for (var i = 0; i < end; i++)
        {
            if (!Fits(text[i], tag, isUtf8))
                return i;
        }

        return -1;
    }

    /// <summary>An octet above 7F fits ASCII strings as little as the character that it is a part of.</summary>
    private static bool Fits(char character, int tag, bool isUtf8) => tag switch
    {
        StringTag.Printable => PrintableString.Contains(character),
        StringTag.Numeric => character is >= '0' and <= '9' or ' ',
        StringTag.IA5 => character <= '\u007F',
        StringTag.Bmp => !isUtf8 || !char.IsSurrogate(character),
        _ => true,
    };

    private static MappedText AsLatin1(MappedText value)
    {
        var text = value.Text;
        var first = FirstNonAscii(value, 0);
        if (first == text.Length)
            return value;

        var encoded = new MappedTextBuilder();
        var start = 0;
        for (var i = first; i < text.Length; i = FirstNonAscii(value, start))
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            encoded.Append(value.Slice(start, i - start));
            encoded.Append(OctetsAsCharacters(text.Substring(i, length)), value.SpanOf(i, length));
            start = i + length;
        }

        return encoded.Append(value.Slice(start, text.Length - start)).Build();
    }

    private static int FirstNonAscii(MappedText value, int start)
    {
        while (start < value.Length && (value.Text[start] <= '\u007F' || value.IsHoleAt(start)))
            start++;
        return start;
    }

    private static string OctetsAsCharacters(string text) =>
        new([.. Encoding.UTF8.GetBytes(text).Select(octet => (char)octet)]);
}
