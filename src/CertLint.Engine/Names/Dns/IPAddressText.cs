namespace CertLint.Names;

/// <summary>Tells IP addresses in text from host names.</summary>
public static class IPAddressText
{
    private const int IPv4Length = 4;

    /// <summary>True for four decimal octets without leading zeros (RFC 6943 3.1.1, the strict form).</summary>
    public static bool IsIPv4(string text) =>
        // Of most texts the first character tells.
        text.Length > 0 && text[0] is >= '0' and <= '9' && TryReadIPv4(text, 0, text.Length, null, 0);

    /// <summary>True for an IPv6 address (RFC 4291 2.2) without brackets; a zone may follow it (RFC 4007 11).</summary>
    public static bool IsIPv6(string text) => IPv6Text.Parse(text) is not null;

    /// <summary>The 4 or 16 octets of an address, without its zone; null where the text is none.</summary>
    public static byte[]? Parse(string text)
    {
        if (!IsIPv4(text))
            return IPv6Text.Parse(text);
        var octets = new byte[IPv4Length];
        _ = TryReadIPv4(text, 0, text.Length, octets, 0);
        return octets;
    }

    /// <summary>True where both are the same address, however it is written.</summary>
    public static bool AreEqual(string left, string right) =>
        Parse(left) is { } octets && Parse(right) is { } others && octets.SequenceEqual(others);

    /// <summary>Reads four octets; false where there is anything else.</summary>
    internal static bool TryReadIPv4(string text, int start, int end, byte[]? octets, int offset)
    {
        for (var i = 0; i < IPv4Length; i++)
        {
            var value = 0;
            var first = start;
            while (start < end && start - first < 3 && text[start] is >= '0' and <= '9')
                value = (value * 10) + text[start++] - '0';
            if (start == first || value > byte.MaxValue || (text[first] == '0' && start - first > 1))
                return false;
            if (octets is not null)
                octets[offset + i] = (byte)value;
            if (i < IPv4Length - 1 && (start >= end || text[start++] != '.'))
                return false;
        }

        return start == end;
    }
}
