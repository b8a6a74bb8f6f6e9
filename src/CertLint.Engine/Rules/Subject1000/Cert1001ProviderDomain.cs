using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>A name on a domain that the service provider owns (KB0656516).</summary>
internal sealed class Cert1001ProviderDomain : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1001",
        "Name is on a domain that the service provider owns",
        RuleCategory.Subject,
        new RuleLevels(Level.Policy, Level.Policy, Level.Policy)
        {
            SelfSigned = Level.Warning, Peer = Level.Warning, Authority = Level.Off,
        },
        "KB0656516");

    public override bool JudgesTemplates => true;

    public override Judgement? Judge(ValueContext context)
    {
        if (HostOf(context) is not { } host)
            return null;
        var isServiceNow = ProviderDomains.IsServiceNow(host);
        if (!isServiceNow && !ProviderDomains.IsOnAny(host, context.Policy.ProviderDomains))
            return null;
        var name = Display.Of(host.Host);
        var owner = isServiceNow ? "ServiceNow" : "your service provider";
        if (context.Target is not CertificateTarget { Purpose: not Purpose.Identity } certificate)
        {
            return new Judgement(
                $"Name '{name}' is on a domain that {owner} owns, so no CA will issue it to you; use a host name on your own domain.")
            {
                Place = host.Host.Span, Proposal = OwnName.Of(host, context.Policy),
            };
        }

        return WhyNotTheProviders(certificate, isServiceNow) is not { } reason ? null : new Judgement(
            $"The certificate for '{name}' is not {owner}'s although {owner} owns that domain: {reason}; use a host name on your own domain.")
        {
            Place = host.Host.Span,
        };
    }

    // A signing key needs no host, but none may bear the provider's.
    private static HostName? HostOf(ValueContext context) => context.Host
        ?? (context.IsCommonName ? CommonNameHost.FindWhateverTheUsage(context.Target, context.Value) : null);

    /// <summary>What shows that a certificate on the provider's domain is not the provider's; null where nothing does.</summary>
    internal static string? WhyNotTheProviders(CertificateTarget certificate, bool isServiceNow)
    {
        if (certificate.IsAuthority)
            return null;
        if (certificate.IsSelfIssued)
            return "it is self-signed";
        var organization = certificate.Subject?.Find(AttributeType.Organization)?.Value.Text;
        return !isServiceNow || string.IsNullOrWhiteSpace(organization) || ProviderDomains.IsServiceNowOrganization(organization!)
            ? null
            : $"its organization is '{Display.Of(organization!)}'";
    }
}
