using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules.Subject1000;

namespace CertLint.Rules.Certificates3000;

/// <summary>The provider's own certificate, kept to be trusted: it rotates, and the CA above it does not (KB0563633, KB2481958).</summary>
internal sealed class Cert3017ProvidersLeaf : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3017",
        "Provider's certificate is trusted instead of its CA",
        RuleCategory.Certificates,
        new RuleLevels(Level.Off, Level.Off, Level.Off) { Peer = Level.Suggestion, Authority = Level.Off },
        "KB0563633, KB2481958");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Target is not CertificateTarget { IsAuthority: false, HasPrivateKey: false } certificate
            || FindHost(context) is not { } host)
        {
            return [];
        }

        var isServiceNow = ProviderDomains.IsServiceNow(host);
        // That one is CERT1001's.
        if (Cert1001ProviderDomain.WhyNotTheProviders(certificate, isServiceNow) is not null)
            return [];
        var owner = isServiceNow ? "ServiceNow" : "your service provider";
        var name = Display.Of(host.Host);
        return [new Judgement(
            $"The certificate for '{name}' is {owner}'s own, which replaces it several times a year, so whoever trusts this copy then fails; trust the CA that issues it.")
        {
            Value = name,
        }];
    }

    private static HostName? FindHost(NameContext context)
    {
        foreach (var host in context.AlternativeHosts)
        {
            if (host is not null && IsProviders(host, context))
                return host;
        }

        foreach (var commonName in context.CommonNameHosts())
        {
            if (IsProviders(commonName.Value, context))
                return commonName.Value;
        }

        return null;
    }

    private static bool IsProviders(HostName host, NameContext context) =>
        ProviderDomains.IsServiceNow(host) || ProviderDomains.IsOnAny(host, context.Policy.ProviderDomains);
}
