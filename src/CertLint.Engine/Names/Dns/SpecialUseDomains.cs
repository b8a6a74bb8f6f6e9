namespace CertLint.Names;

/// <summary>Domains under which no public CA issues certificates, each with the words for it.</summary>
public static class SpecialUseDomains
{
    // None has more than two labels.
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["test"] = "reserved for tests (RFC 6761)",
        ["example"] = "reserved for documentation (RFC 6761)",
        ["invalid"] = "reserved as invalid (RFC 6761)",
        ["localhost"] = "reserved for the own machine (RFC 6761)",
        ["local"] = "reserved for multicast DNS (RFC 6762)",
        ["onion"] = "reserved for Tor (RFC 7686)",
        ["alt"] = "reserved for names outside the DNS (RFC 9476)",
        ["home.arpa"] = "reserved for home networks (RFC 8375)",
        ["internal"] = "reserved for private networks (ICANN)",
        ["example.com"] = "reserved for documentation (RFC 2606)",
        ["example.net"] = "reserved for documentation (RFC 2606)",
        ["example.org"] = "reserved for documentation (RFC 2606)",
        ["corp"] = "internal and not delegated (BR, Internal Name)",
        ["home"] = "internal and not delegated (BR, Internal Name)",
        ["mail"] = "internal and not delegated (BR, Internal Name)",
        ["lan"] = "internal and not delegated (BR, Internal Name)",
        ["intranet"] = "internal and not delegated (BR, Internal Name)",
        ["private"] = "internal and not delegated (BR, Internal Name)",
        ["localdomain"] = "internal and not delegated (BR, Internal Name)",
    };

    /// <summary>The special domain that the host is on and what it is reserved for; null where it is on none.</summary>
    public static (string Domain, string Kind)? Find(HostName host)
    {
        // The longest of them have two labels.
        var name = host.BaseName;
        var topLevel = name.LastIndexOf('.') + 1;
        var second = topLevel < 2 ? 0 : name.LastIndexOf('.', topLevel - 2) + 1;
        return Find(name.Substring(second)) ?? Find(name.Substring(topLevel));
    }

    private static (string Domain, string Kind)? Find(string domain) =>
        Kinds.TryGetValue(domain, out var kind) ? (domain, kind) : null;
}
