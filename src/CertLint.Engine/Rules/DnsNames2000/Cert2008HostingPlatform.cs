using CertLint.Findings;
using CertLint.Names;

namespace CertLint.Rules.DnsNames2000;

/// <summary>A host that a platform gives its customers; the domain stays the platform's (KB0656516).</summary>
internal sealed class Cert2008HostingPlatform : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT2008",
        "Name is on a hosting platform's domain",
        RuleCategory.DnsNames,
        new RuleLevels(Level.Suggestion, Level.Suggestion, Level.Suggestion) { Peer = Level.Off, Authority = Level.Off },
        "KB0656516; Public Suffix List");

    public override Judgement? Judge(ValueContext context)
    {
        if (context.Host is not { IsIPAddress: false, LabelCount: > 1 } host || HostingPlatforms.Find(host) is not { } platform
            || ProviderDomains.IsOnAny(host, context.Policy.OwnedDomains))
        {
            return null;
        }

        return new Judgement(
            $"Name '{Display.Of(host.Host)}' is on '{platform.Key}', which belongs to {platform.Value}, so a CA may not issue it to you; use a host name on your own domain.")
        {
            Place = context.HostPlace,
        };
    }
}
