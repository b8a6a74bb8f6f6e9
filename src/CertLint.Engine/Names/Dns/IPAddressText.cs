using System.Net;
using System.Net.Sockets;

namespace CertLint.Names;

/// <summary>Tells IP addresses in text from host names.</summary>
public static class IPAddressText
{
    /// <summary>True for four decimal octets without leading zeros (RFC 6943 3.1.1, the strict form).</summary>
    public static bool IsIPv4(string text)
    {
        // Of most texts the first character tells.
        if (text.Length == 0 || text[0] is < '0' or > '9')
            return false;
        var parts = text.Split('.');
        return parts.Length == 4 && parts.All(IsOctet);
    }

    /// <summary>True for an IPv6 address (RFC 4291 2.2) without brackets and without a zone.</summary>
    public static bool IsIPv6(string text) =>
        text.IndexOf(':') >= 0 && text.IndexOf('%') < 0 && text.IndexOf('[') < 0
        && IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6;

    /// <summary>True where both are the same address, however it is written.</summary>
    public static bool AreEqual(string left, string right) =>
        IsIPv6(left) && IsIPv6(right)
            ? IPAddress.Parse(left).Equals(IPAddress.Parse(right))
            : string.Equals(left, right, StringComparison.Ordinal);

    private static bool IsOctet(string part)
    {
        if (part.Length is 0 or > 3 || (part.Length > 1 && part[0] == '0'))
            return false;
        var value = 0;
        foreach (var character in part)
        {
            if (character is < '0' or > '9')
                return false;
            value = (value * 10) + character - '0';
        }

        return value < 256;
    }
}
