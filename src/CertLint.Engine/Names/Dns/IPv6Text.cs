namespace CertLint.Names;

/// <summary>
/// An IPv6 address in text (RFC 4291 2.2). Not <c>IPAddress.TryParse</c>, which also takes brackets, ports and prefix
/// lengths, and not the same ones everywhere.
/// </summary>
internal static class IPv6Text
{
    private const int Length = 16;

    // With a dotted tail the longest has 45 characters; a zone is a name of an interface.
    private const int MaximumLength = 128;

    /// <summary>The 16 octets; null where the text is no address.</summary>
    public static byte[]? Parse(string text)
    {
        if (text.Length > MaximumLength || text.IndexOf(':') < 0)
            return null;
        var zone = text.IndexOf('%');
        return zone < 0 ? Read(text, text.Length) : zone + 1 < text.Length ? Read(text, zone) : null;
    }

    private static byte[]? Read(string text, int end)
    {
        var octets = new byte[Length];
        var count = 0;
        var gap = -1;
        var position = 0;
        if (IsGapAt(text, position, end))
        {
            gap = 0;
            position = 2;
        }

        while (position < end)
        {
            if (count <= Length - 4 && IPAddressText.TryReadIPv4(text, position, end, octets, count))
            {
                count += 4;
                break;
            }

            if (count == Length || !TryReadGroup(text, ref position, end, octets, count))
                return null;
            count += 2;
            if (gap < 0 && IsGapAt(text, position, end))
            {
                gap = count;
                position += 2;
            }
            else if (position < end && (text[position] != ':' || ++position == end))
            {
                return null;
            }
        }

        if (gap < 0)
            return count == Length ? octets : null;
        return count <= Length - 2 ? Spread(octets, gap, count) : null;
    }

    private static bool IsGapAt(string text, int position, int end) =>
        position + 1 < end && text[position] == ':' && text[position + 1] == ':';

    private static bool TryReadGroup(string text, ref int position, int end, byte[] octets, int offset)
    {
        var value = 0;
        var first = position;
        while (position < end && position - first < 4 && HexDigits.ValueOf(text[position]) is >= 0 and var digit)
        {
            value = (value << 4) | digit;
            position++;
        }

        octets[offset] = (byte)(value >> 8);
        octets[offset + 1] = (byte)value;
        return position > first;
    }

    private static byte[] Spread(byte[] octets, int gap, int count)
    {
        var spread = new byte[Length];
        Array.Copy(octets, spread, gap);
        Array.Copy(octets, gap, spread, Length - (count - gap), count - gap);
        return spread;
    }
}
