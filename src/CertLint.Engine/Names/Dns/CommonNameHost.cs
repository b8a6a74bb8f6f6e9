using CertLint.Model;

namespace CertLint.Names;

/// <summary>Decides whether a common name names a host at all: many name a person, a product, a CA or a signing key.</summary>
public static class CommonNameHost
{
    /// <summary>The host that the common name of <paramref name="target"/> names; null where it names none.</summary>
    public static HostName? Find(NamedTarget target, MappedText commonName)
    {
        var text = commonName.Text;
        if (target.Usage == Usage.Signing || target.Purpose == Purpose.Authority)
            return null;
        if (text.IndexOf('@') >= 0 && text.IndexOf("://", StringComparison.Ordinal) < 0)
            return null;
        var hasDot = text.IndexOf('.') >= 0;
        if (!hasDot && text.Any(char.IsWhiteSpace))
            return null;
        var host = HostName.Parse(commonName);
        return target.Origin != Origin.Code || IsHostInCode(host) ? host : null;
    }

    /// <summary>
    /// Of the common names in public C# 94 % are no host names, dotted ones among them (<c>Contoso.Saml2.Tests</c>):
    /// only what ends like a domain, or is written like a URL or an address, is taken for one.
    /// </summary>
    private static bool IsHostInCode(HostName host) =>
        host.HasScheme || host.IsIPAddress || host.Name == "localhost"
        || (host.Labels.Count > 1 && !host.Name.Any(char.IsWhiteSpace)
            && (SpecialUseDomains.Find(host) is not null || PublicSuffixes.HasKnownTopLevelDomain(host.TopLevel)));
}
