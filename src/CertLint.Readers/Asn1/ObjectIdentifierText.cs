using System.Globalization;
using System.Numerics;
using System.Text;

namespace CertLint.Readers.Asn1;

/// <summary>Object identifiers in dotted decimal (X.690 8.19), arcs of any size.</summary>
internal static class ObjectIdentifierText
{
    /// <summary>The text of an OBJECT IDENTIFIER's contents.</summary>
    /// <exception cref="MalformedContentException">It is empty, too long, or its last arc has no end.</exception>
    public static string Of(DerElement element)
    {
        if (element.ContentLength is 0 or > DerLimits.ObjectIdentifierLength || (element.Data[element.End - 1] & 0x80) != 0)
            throw new MalformedContentException("an object identifier in it is malformed");
        var text = new StringBuilder(16);
        for (var position = element.ContentStart; position < element.End;)
        {
            if (TryReadArc(element, position, out var arc, out var next))
                Append(text, arc);
            else
                Append(text, ReadLargeArc(element, position, out next));
            position = next;
        }

        return text.ToString();
    }

    private static bool TryReadArc(DerElement element, int position, out long arc, out int next)
    {
        arc = 0;
        for (next = position; arc < 1L << 56; next++)
        {
            var octet = element.Data[next];
            arc = (arc << 7) | (long)(octet & 0x7F);
            if ((octet & 0x80) != 0)
                continue;
            next++;
            return true;
        }

        return false;
    }

    private static BigInteger ReadLargeArc(DerElement element, int position, out int next)
    {
        var arc = BigInteger.Zero;
        for (next = position; ;)
        {
            var octet = element.Data[next++];
            arc = (arc << 7) | (octet & 0x7F);
            if ((octet & 0x80) == 0)
                return arc;
        }
    }

    // The first number stands for two arcs: 40 times the root (0, 1 or 2) plus the second.
    private static void Append(StringBuilder text, BigInteger arc)
    {
        if (text.Length > 0)
            text.Append('.').Append(arc.ToString(CultureInfo.InvariantCulture));
        else
            text.Append("2.").Append((arc - 80).ToString(CultureInfo.InvariantCulture));
    }

    private static void Append(StringBuilder text, long arc)
    {
        if (text.Length > 0)
            text.Append('.').Append(arc.ToString(CultureInfo.InvariantCulture));
        else
            text.Append(arc < 80 ? arc / 40 : 2).Append('.').Append((arc < 80 ? arc % 40 : arc - 80).ToString(CultureInfo.InvariantCulture));
    }
}
