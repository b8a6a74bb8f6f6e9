using CertLint.Model;

namespace CertLint.Names;

/// <summary>Decides whether a common name names a host at all: many name a person, a product, a CA or a signing key.</summary>
public static class CommonNameHost
{
    /// <summary>The host that the common name of <paramref name="target"/> names; null where it names none.</summary>
    public static HostName? Find(NamedTarget target, MappedText commonName)
    {
        if (target.Usage == Usage.Signing || target.Purpose == Purpose.Authority)
            return null;
        var host = HostName.Parse(commonName);
        var isHost = target.Origin == Origin.Code
            ? IsHostInCode(host)
            : IsWrittenAsHost(host, commonName.Text);
        return isHost ? host : null;
    }

    /// <summary>
    /// A user's mail address, a person (<c>John Smith</c>), an account (<c>svc_ebonding</c>, <c>system:node:n1</c>) is
    /// none; a single label that could be one is.
    /// </summary>
    private static bool IsWrittenAsHost(HostName host, string text) =>
        host.HasScheme || host.IsIPAddress
        || (text.IndexOf('@') < 0
            && (host.Labels.Count > 1 || LdhLabel.IsValid(host.Name) || host.Name.IndexOf('*') >= 0));

    /// <summary>
    /// Of the common names in public C# 94 % are no host names, dotted ones among them (<c>Contoso.Saml2.Tests</c>):
    /// only what ends like a domain, or is written like a URL or an address, is taken for one.
    /// </summary>
    private static bool IsHostInCode(HostName host) =>
        host.HasScheme || host.IsIPAddress || host.Name == "localhost"
        || (host.Labels.Count > 1 && !host.Name.Any(char.IsWhiteSpace)
            && (SpecialUseDomains.Find(host) is not null || PublicSuffixes.HasKnownTopLevelDomain(host.TopLevel)));
}
