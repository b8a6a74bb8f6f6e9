using System.Globalization;

namespace CertLint.Names;

/// <summary>Names under which the DNS finds what an IP address is called (RFC 1035 3.5, RFC 3596 2.5): <c>7.2.0.192.in-addr.arpa</c>.</summary>
public static class ReverseNames
{
    private const string IPv4Zone = ".in-addr.arpa";
    private const string IPv6Zone = ".ip6.arpa";
    private const int IPv4Labels = 4;
    private const int IPv6Labels = 32;

    /// <summary>True for each name below one of the two zones.</summary>
    /// <param name="name">In lower case.</param>
    public static bool Is(string name) =>
        name.EndsWith(IPv4Zone, StringComparison.Ordinal) || name.EndsWith(IPv6Zone, StringComparison.Ordinal);

    /// <summary>The 4 or 16 octets of the address that the name is of; null where it is of none, or of a whole network.</summary>
    /// <param name="name">In lower case.</param>
    public static byte[]? AddressOf(string name) => name.EndsWith(IPv4Zone, StringComparison.Ordinal)
        ? OfIPv4(name.Substring(0, name.Length - IPv4Zone.Length))
        : name.EndsWith(IPv6Zone, StringComparison.Ordinal) ? OfIPv6(name.Substring(0, name.Length - IPv6Zone.Length)) : null;

    private static byte[]? OfIPv4(string reversed)
    {
        var labels = reversed.Split('.');
        return labels.Length == IPv4Labels ? IPAddressText.Parse(string.Join(".", labels.Reverse())) : null;
    }

    private static byte[]? OfIPv6(string reversed)
    {
        var labels = reversed.Split('.');
        if (labels.Length != IPv6Labels || labels.Any(label => label.Length != 1 || HexDigits.ValueOf(label[0]) < 0))
            return null;
        var octets = new byte[IPv6Labels / 2];
        for (var i = 0; i < octets.Length; i++)
        {
            var high = labels[IPv6Labels - 1 - (2 * i)];
            var low = labels[IPv6Labels - 2 - (2 * i)];
            octets[i] = byte.Parse(high + low, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        return octets;
    }
}
