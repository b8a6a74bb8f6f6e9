using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;

namespace CertLint.Rules.DnsNames2000;

/// <summary>An IP address where a DNS name belongs (RFC 5280 4.2.1.6, BR 7.1.4.3).</summary>
internal sealed class Cert2003IPAddress : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT2003",
        "IP address in place of a DNS name",
        RuleCategory.DnsNames,
        new RuleLevels(Level.Warning, Level.Warning, Level.Warning),
        "RFC 5280 4.2.1.6; BR 7.1.4.3");

    public override Judgement? Judge(ValueContext context)
    {
        if (context.Host is not { IsIPAddress: true } host)
            return null;
        var address = Display.Of(host.Host);
        if (!context.IsCommonName)
        {
            return new Judgement($"DNS name '{address}' is an IP address; put it into the SAN as an IP address, or use a host name.")
            {
                Place = context.HostPlace,
            };
        }

        if ((context.Policy.Profiles & Profiles.ServiceNow) == 0 && IsInSan(context.Target, host.Host.Text))
            return null;
        return new Judgement($"Common name '{address}' is an IP address; use a host name on your own domain.")
        {
            Place = context.HostPlace,
        };
    }

    private static bool IsInSan(NamedTarget target, string address) =>
        target.AlternativeNames.Any(name => name.Kind == GeneralNameKind.IPAddress
            && IPAddressText.AreEqual(name.Value.Text.Trim(), address));
}
