using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// Decides whether a common name names a host at all: many name a person (<c>John Smith</c>), a user's mail address, an
/// account (<c>svc_ebonding</c>, <c>system:node:n1</c>), a product, a CA or a signing key.
/// </summary>
public static class CommonNameHost
{
    /// <summary>Names a workload, by a trust domain that need be no host.</summary>
    private const string Spiffe = "spiffe://";

    /// <summary>The host that the common name of <paramref name="target"/> names; null where it names none.</summary>
    public static HostName? Find(NamedTarget target, MappedText commonName) =>
        target.Usage == Usage.Signing ? null : FindWhateverTheUsage(target, commonName);

    /// <summary>Like <see cref="Find"/>, but a certificate for signing may name a host too.</summary>
    public static HostName? FindWhateverTheUsage(NamedTarget target, MappedText commonName)
    {
        if (target.Purpose == Purpose.Authority)
            return null;
        var host = HostName.Parse(commonName);
        return IsHost(host, target.Origin, commonName.Text) ? host : null;
    }

    private static bool IsHost(HostName host, Origin origin, string text)
    {
        if (host.HasScheme || host.IsIPAddress)
            return !text.StartsWith(Spiffe, StringComparison.OrdinalIgnoreCase);
        if (!host.IsPlain && NamePrefix.Find(text) is not null)
            return true;
        if (origin == Origin.Code && DottedIdentifier.Is(text) && !ProviderDomains.IsServiceNow(host))
            return false;
        var isNothingElse = host.IsPlain && host.Host.Length == text.Length;
        if (!isNothingElse && IsAccount(host, text))
            return false;
        if (host.LabelCount == 1)
            return origin != Origin.Code && (LdhLabel.IsValid(host.Name) || host.Name.IndexOf('*') >= 0);

        // Of the common names in public C# 94 % are no host names, dotted ones among them (Contoso.Saml2.Tests); a text
        // with white space is as likely a person or a CA (Entrust.net Certification Authority), and so is one with other
        // letters (Dr.Müller): only what ends like a domain is taken for one.
        var hasOnlyHostLetters = host.IsPlain || ((host.IsAscii || !host.Host.IsKnown) && !host.Name.Any(char.IsWhiteSpace));
        return (origin != Origin.Code && hasOnlyHostLetters) || EndsLikeDomain(host);
    }

    // john@contoso.com, CONTOSO\svc_web, HTTP/web, HTTP/web.contoso.com@CONTOSO.COM, urn:contoso:app. An address behind
    // an equals sign belongs to an attribute that was joined by mistake (contoso.com/emailAddress=john@contoso.com).
    private static bool IsAccount(HostName host, string text)
    {
        if (text.IndexOf('\\') >= 0 || host.Name.IndexOf('@') >= 0 || host.Name.IndexOf(':') >= 0)
            return true;
        if (host.LabelCount == 1 && host.HasPath && !host.HasPort)
            return true;
        var at = text.IndexOf('@');
        return at >= 0 && text.IndexOf('=', 0, at) < 0;
    }

    private static bool EndsLikeDomain(HostName host) =>
        PublicSuffixes.HasKnownTopLevelDomain(host) || SpecialUseDomains.Find(host) is not null;
}
