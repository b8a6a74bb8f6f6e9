using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;

namespace CertLint.Rules.Subject1000;

/// <summary>
/// A text that is a distinguished name with the provider's host as its common name, though nobody knows what becomes of it:
/// CERT1001, as a suggestion.
/// </summary>
public static class ProviderDomainText
{
    /// <summary>No name is longer; what is, is data.</summary>
    private const int MaximumLength = 1024;

    /// <summary>What to say of the text; null where it is no name in any syntax, or names no host of a provider.</summary>
    public static Problem? Find(MappedText text, LintPolicy policy)
    {
        if (text.Length is 0 or > MaximumLength)
            return null;
        foreach (var name in Names(text))
        {
            if (HostOn(name, policy) is { } host)
                return IsTheProviders(name) ? null : Tell(host);
        }

        return null;
    }

    /// <summary>What libraries and commands make of the text.</summary>
    private static IEnumerable<DistinguishedName> Names(MappedText text)
    {
        if (text.Text[0] == '/')
        {
            if (OpenSslSubjectDialect.Parse(text, OpenSslSubjectOptions.None).Name is { } subject)
                yield return subject;
            yield break;
        }

        if (DotNetDialect.Parse(text).Name is { } dotNet)
            yield return dotNet;
        if (BouncyCastleDialect.Parse(text).Name is { } bouncyCastle)
            yield return bouncyCastle;
        if (Rfc4514Dialect.Parse(text).Name is { } rfc4514)
            yield return rfc4514;
    }

    private static HostName? HostOn(DistinguishedName name, LintPolicy policy)
    {
        var target = new CodeTarget(name.Span) { Subject = name };
        foreach (var attribute in name.Attributes)
        {
            if (attribute.Type.Equals(AttributeType.CommonName) && CommonNameHost.Find(target, attribute.Value) is { } host
                && (ProviderDomains.IsServiceNow(host) || ProviderDomains.IsOnAny(host, policy.ProviderDomains)))
            {
                return host;
            }
        }

        return null;
    }

    // A copy of the instance's own subject, to compare it with.
    private static bool IsTheProviders(DistinguishedName name) =>
        name.Find(AttributeType.Organization) is { } organization && ProviderDomains.IsServiceNowOrganization(organization.Value.Text);

    private static Problem Tell(HostName host)
    {
        var owner = ProviderDomains.IsServiceNow(host) ? "ServiceNow" : "your service provider";
        return new Problem(
            RuleIds.ProviderDomain,
            host.Host.Span,
            $"No CA will issue a certificate for '{Display.Of(host.Host)}' to you, because {owner} owns that domain; if this text names you and not the instance, use a host name on your own domain.")
        {
            AtMost = Level.Suggestion,
        };
    }
}
