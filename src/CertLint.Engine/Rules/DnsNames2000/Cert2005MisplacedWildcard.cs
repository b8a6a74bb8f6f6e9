using CertLint.Findings;
using CertLint.Names;

namespace CertLint.Rules.DnsNames2000;

/// <summary>A <c>*</c> that is not the whole leftmost label (RFC 6125 6.4.3, BR 7.1.4.2).</summary>
internal sealed class Cert2005MisplacedWildcard : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT2005",
        "Wildcard is misplaced",
        RuleCategory.DnsNames,
        new RuleLevels(Level.Warning, Level.Warning, Level.Warning),
        "RFC 6125 6.4.3; BR 1.6.1, Wildcard Domain Name");

    public override ValueTraits Needs => ValueTraits.Unusual;

    public override Judgement? Judge(ValueContext context)
    {
        if (context.Host is not { IsPlain: false } host || host.Name.IndexOf('*') < 0)
            return null;
        if (host.IsWildcard && host.Name.IndexOf('*', 1) < 0)
            return null;
        // It may be in its right place within what the value holds.
        if (NamePrefix.Find(context.Text) is not null || NameList.IsList(context.Text))
            return null;
        return new Judgement(
            $"Name '{Display.Of(host.Host)}' has its wildcard in the wrong place; '*' must be the whole leftmost label, as in '*.contoso.com'.")
        {
            Place = context.HostPlace,
        };
    }
}
