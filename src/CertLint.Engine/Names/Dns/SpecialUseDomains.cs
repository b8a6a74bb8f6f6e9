namespace CertLint.Names;

/// <summary>
/// Domains under which no public CA issues certificates, each with the words for it: IANA's registry of special-use
/// domain names, of which those below <c>arpa</c> need no line of their own, and names that are not delegated.
/// </summary>
public static class SpecialUseDomains
{
    private static readonly DomainList Domains = new(
        "test\treserved for tests (RFC 6761)\n" +
        "example\treserved for documentation (RFC 6761)\n" +
        "invalid\treserved as invalid (RFC 6761)\n" +
        "localhost\treserved for the own machine (RFC 6761)\n" +
        "local\treserved for multicast DNS (RFC 6762)\n" +
        "onion\treserved for Tor (RFC 7686)\n" +
        "alt\treserved for names outside the DNS (RFC 9476)\n" +
        "arpa\treserved for the infrastructure of the Internet (RFC 3172)\n" +
        "home.arpa\treserved for home networks (RFC 8375)\n" +
        "internal\treserved for private networks (ICANN)\n" +
        "example.com\treserved for documentation (RFC 2606)\n" +
        "example.net\treserved for documentation (RFC 2606)\n" +
        "example.org\treserved for documentation (RFC 2606)\n" +
        "corp\tinternal and not delegated (BR, Internal Name)\n" +
        "home\tinternal and not delegated (BR, Internal Name)\n" +
        "mail\tinternal and not delegated (BR, Internal Name)\n" +
        "lan\tinternal and not delegated (BR, Internal Name)\n" +
        "intranet\tinternal and not delegated (BR, Internal Name)\n" +
        "private\tinternal and not delegated (BR, Internal Name)\n" +
        "localdomain\tinternal and not delegated (BR, Internal Name)\n");

    /// <summary>The special domain that the host is on and what it is reserved for; null where it is on none.</summary>
    public static KeyValuePair<string, string>? Find(HostName host) =>
        Domains.Find(host.AsciiName) is { } found && !(found.Key == "onion" && IsOnionService(host.AsciiName)) ? found : null;

    // Some public CAs do certify an onion service, whose name is a key (BR appendix B): 56 characters of base32.
    private static bool IsOnionService(string name)
    {
        const int addressLength = 56;
        var end = name.Length - ".onion".Length;
        var start = end - addressLength;
        if (start < 0 || (start > 0 && name[start - 1] != '.'))
            return false;
        for (var i = start; i < end; i++)
        {
            if (name[i] is not ((>= 'a' and <= 'z') or (>= '2' and <= '7')))
                return false;
        }

        return true;
    }
}
