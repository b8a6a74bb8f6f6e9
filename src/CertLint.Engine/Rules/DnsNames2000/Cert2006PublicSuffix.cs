using CertLint.Findings;
using CertLint.Names;

namespace CertLint.Rules.DnsNames2000;

/// <summary>A public suffix, which nobody can own (Public Suffix List, ICANN part; BR 3.2.2.6).</summary>
internal sealed class Cert2006PublicSuffix : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT2006",
        "Name is a public suffix",
        RuleCategory.DnsNames,
        new RuleLevels(Level.Warning, Level.Policy, Level.Warning),
        "Public Suffix List; BR 3.2.2.6");

    public override Judgement? Judge(ValueContext context)
    {
        if (context.Host is not { IsIPAddress: false, LabelCount: > 1 } host || !PublicSuffixes.IsIcannSuffix(host.AsciiName))
            return null;
        var what = host.IsWildcard ? "stands for all names on" : "is";
        return new Judgement(
            $"Name '{Display.Of(host.Host)}' {what} a public suffix, under which others register domains, so nobody can own it; use a host name on your own domain.")
        {
            Place = context.HostPlace,
        };
    }
}
