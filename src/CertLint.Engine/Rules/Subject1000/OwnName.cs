using CertLint.Names;
using CertLint.Policy;

namespace CertLint.Rules.Subject1000;

/// <summary>A host name of one's own in place of one on a provider's domain.</summary>
internal static class OwnName
{
    /// <summary>
    /// The labels that stand before the provider's domain, on the first domain of the user's: <c>acme.service-now.com</c> and
    /// <c>acme.com</c> make <c>acme.acme.com</c>. Null where no domain is set, or where no plain host stands there. That the
    /// host exists nobody says.
    /// </summary>
    public static string? Of(HostName host, LintPolicy policy)
    {
        if (policy.OwnedDomains.Count == 0 || !host.Host.IsKnown || !host.IsPlain
            || ProviderDomains.Find(host, policy.ProviderDomains) is not { } domain || host.Name.Length <= domain.Length + 1)
        {
            return null;
        }

        var own = host.Name.Substring(0, host.Name.Length - domain.Length) + policy.OwnedDomains[0];
        return own.Length <= LdhLabel.MaximumNameLength ? own : null;
    }
}
