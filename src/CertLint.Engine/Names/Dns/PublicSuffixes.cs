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
        HostLabels.Split(host) is { } labels &&
        (Icann.Value.CountSuffixLabels(labels) == labels.Length ||
            (labels.Length == 1 && Icann.Value.HasTopLevelDomain(labels[0])));

    /// <summary>True where the host's last label is a top-level domain of the ICANN part.</summary>
    public static bool HasKnownTopLevelDomain(string host) =>
        HostLabels.Split(host) is { } labels && Icann.Value.HasTopLevelDomain(labels[labels.Length - 1]);

    /// <summary>
    /// The longest public suffix of the private part that the host is or lies under, as lower-case A-labels
    /// (<c>github.io</c> for <c>acme.github.io</c>); null where there is none.
    /// </summary>
    public static string? PrivateSuffixOf(string host) =>
        HostLabels.Split(host) is { } labels && Private.Value.CountSuffixLabels(labels) is > 0 and var count
            ? HostLabels.Join(labels, count)
            : null;

    /// <summary>
    /// The public suffix of the ICANN part and one label more, as lower-case A-labels: what one registers. An unknown
    /// top-level domain counts as a public suffix (the list's rule <c>*</c>). Null where the host is a public suffix
    /// itself.
    /// </summary>
    public static string? RegistrableDomain(string host)
    {
        if (HostLabels.Split(host) is not { } labels)
            return null;
        var count = Math.Max(1, Icann.Value.CountSuffixLabels(labels)) + 1;
        return count > labels.Length ? null : HostLabels.Join(labels, count);
    }
}
