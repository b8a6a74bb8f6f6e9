using CertLint.Findings;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>A name on none of the domains that the user says the company owns (KB0656516).</summary>
internal sealed class Cert1002OwnedDomain : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1002",
        "Name is on no domain that you own",
        RuleCategory.Subject,
        new RuleLevels(Level.Policy, Level.Policy, Level.Policy) { Peer = Level.Off, Authority = Level.Off },
        "KB0656516");

    public override Judgement? Judge(ValueContext context)
    {
        var owned = context.Policy.OwnedDomains;
        if (owned.Count == 0 || context.Host is not { Labels.Count: > 1, IsIPAddress: false } host
            || ProviderDomains.IsOnAny(host, owned))
        {
            return null;
        }

        return new Judgement(
            $"Name '{Display.Of(host.Host)}' is on none of your domains ({Display.List(owned)}); use a host name on one of them, or add the domain to certlint.owned_domains.")
        {
            Place = context.HostPlace,
        };
    }
}
