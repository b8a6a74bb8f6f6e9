namespace CertLint.Names;

/// <summary>
/// The Public Suffix List (publicsuffix.org): the ICANN part, which nobody can own a name of, and the private part,
/// where a provider lets its customers take names. Hosts may be in any case and hold U-labels, without a trailing dot;
/// what is no host name matches nothing.
/// </summary>
public static class PublicSuffixes
{
    private static readonly Lazy<PublicSuffixRules> Icann = new(() => PublicSuffixRules.Load("public-suffixes.icann.txt"));
    private static readonly Lazy<PublicSuffixRules> Private = new(() => PublicSuffixRules.Load("public-suffixes.private.txt"));

    /// <summary>
    /// True where the host itself is a public suffix of the ICANN part (<c>co.uk</c>, <c>com</c>) or one of its
    /// top-level domains. An unknown top-level domain is none.
    /// </summary>
    public static bool IsIcannSuffix(string host) =>
        HostText.Normalise(host) is { } name &&
        (Icann.Value.SuffixStart(name) == 0 || (name.IndexOf('.') < 0 && Icann.Value.HasTopLevelDomain(name)));

    /// <summary>True where the host's last label is a top-level domain of the ICANN part.</summary>
    public static bool HasKnownTopLevelDomain(string host) =>
        HostText.Normalise(host) is { } name && Icann.Value.HasTopLevelDomain(name);

    /// <summary>The same, whatever the labels before the last one are.</summary>
    internal static bool HasKnownTopLevelDomain(HostName host) => Icann.Value.HasTopLevelDomain(host.AsciiName);

    /// <summary>
    /// The longest public suffix of the private part that the host is or lies under, as lower-case A-labels
    /// (<c>github.io</c> for <c>acme.github.io</c>); null where there is none.
    /// </summary>
    public static string? PrivateSuffixOf(string host) =>
        HostText.Normalise(host) is { } name && Private.Value.SuffixStart(name) is var start && start < name.Length
            ? name.Substring(start)
            : null;

    /// <summary>
    /// The public suffix of the ICANN part and one label more, as lower-case A-labels: what one registers. An unknown
    /// top-level domain counts as a public suffix (the list's rule <c>*</c>). Null where the host is a public suffix
    /// itself.
    /// </summary>
    public static string? RegistrableDomain(string host)
    {
        if (HostText.Normalise(host) is not { } name)
            return null;
        var suffix = Math.Min(Icann.Value.SuffixStart(name), name.LastIndexOf('.') + 1);
        return suffix == 0 ? null : name.Substring(name.LastIndexOf('.', suffix - 2) + 1);
    }
}
