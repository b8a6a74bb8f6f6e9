namespace CertLint.Names;

/// <summary>
/// Addresses that no public CA certifies (BR 1.6.1, Reserved IP Address): the blocks of IANA's registries of special-purpose
/// IPv4 and IPv6 addresses (RFC 6890), and multicast.
/// </summary>
public static class ReservedAddresses
{
    private static readonly (byte[] Prefix, int Length, string Words)[] IPv4 =
    [
        Block("0.0.0.0", 8, "this network"), Block("10.0.0.0", 8, "private networks"),
        Block("100.64.0.0", 10, "carriers' shared networks"), Block("127.0.0.0", 8, "the own machine"),
        Block("169.254.0.0", 16, "the link"), Block("172.16.0.0", 12, "private networks"),
        Block("192.0.0.0", 24, "protocols"), Block("192.0.2.0", 24, "documentation"),
        Block("192.31.196.0", 24, "AS112"), Block("192.52.193.0", 24, "AMT"), Block("192.88.99.0", 24, "6to4 relays"),
        Block("192.168.0.0", 16, "private networks"), Block("192.175.48.0", 24, "AS112"),
        Block("198.18.0.0", 15, "benchmarks"), Block("198.51.100.0", 24, "documentation"),
        Block("203.0.113.0", 24, "documentation"), Block("224.0.0.0", 4, "multicast"), Block("240.0.0.0", 4, "the future"),
    ];

    private static readonly (byte[] Prefix, int Length, string Words)[] IPv6 =
    [
        Block("::", 128, "hosts without an address"), Block("::1", 128, "the own machine"), Block("::ffff:0:0", 96, "mapped IPv4 addresses"),
        Block("64:ff9b::", 96, "translated IPv4 addresses"), Block("64:ff9b:1::", 48, "translated IPv4 addresses"),
        Block("100::", 64, "discarded traffic"), Block("100:0:0:1::", 64, "dummy prefixes"), Block("2001::", 23, "protocols"),
        Block("2001:db8::", 32, "documentation"), Block("2002::", 16, "6to4"), Block("2620:4f:8000::", 48, "AS112"),
        Block("3fff::", 20, "documentation"), Block("5f00::", 16, "segment routing"), Block("fc00::", 7, "private networks"),
        Block("fe80::", 10, "the link"), Block("ff00::", 8, "multicast"),
    ];

    /// <summary>What an address is reserved for; null where it is not.</summary>
    /// <param name="octets">4 or 16.</param>
    public static string? Find(byte[] octets)
    {
        foreach (var (prefix, length, words) in octets.Length == 4 ? IPv4 : IPv6)
        {
            if (IsWithin(octets, prefix, length))
                return words;
        }

        return null;
    }

    private static bool IsWithin(byte[] octets, byte[] prefix, int length)
    {
        for (var i = 0; i < length / 8; i++)
        {
            if (octets[i] != prefix[i])
                return false;
        }

        var rest = length % 8;
        return rest == 0 || (octets[length / 8] ^ prefix[length / 8]) >> (8 - rest) == 0;
    }

    private static (byte[] Prefix, int Length, string Words) Block(string address, int length, string words) =>
        (IPAddressText.Parse(address)!, length, words);
}
