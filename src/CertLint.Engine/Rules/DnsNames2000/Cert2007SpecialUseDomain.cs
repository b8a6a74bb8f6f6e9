using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;

namespace CertLint.Rules.DnsNames2000;

/// <summary>
/// A special-use, internal or documentation domain, or a top-level domain that does not exist (RFC 6761, RFC 2606, BR
/// "Internal Name").
/// </summary>
internal sealed class Cert2007SpecialUseDomain : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT2007",
        "Name is on a domain that no public CA certifies",
        RuleCategory.DnsNames,
        new RuleLevels(Level.Suggestion, Level.Policy, Level.Warning) { Peer = Level.Off, Authority = Level.Off },
        "RFC 6761; RFC 2606; BR 1.6.1, Internal Name");

    public override Judgement? Judge(ValueContext context)
    {
        if (context.Target.IsPrivatelyIssued || context.Host is not { IsIPAddress: false, IsSingleLabel: false, BaseName.Length: > 0 } host)
            return null;
        var special = SpecialUseDomains.Find(host);
        if ((special is null && (PublicSuffixes.HasKnownTopLevelDomain(host) || !IsLabel(host.TopLevel))) || IsOwned(context, host)
            || (special is { Key: "localhost" } && context.Target.Origin == Origin.Code)
            || (special is { Key: "arpa" } && IsOfCertifiedAddress(context.Target, host)))
        {
            return null;
        }

        var why = special is { } found ? $"'{found.Key}' is {found.Value}"
            : $"the top-level domain '{Display.Of(host.TopLevel)}' does not exist";
        return new Judgement($"No public CA issues a certificate for '{Display.Of(host.Host)}', because {why}; use a host name on your own domain.")
        {
            Place = context.HostPlace,
        };
    }

    // What no label holds (contoso.com,C=US) is another rule's to tell.
    private static bool IsLabel(string topLevel) => LdhLabel.IsValid(HostText.ToALabels(topLevel));

    // Until then a public CA could certify who holds an address.
    private static bool IsOfCertifiedAddress(NamedTarget target, HostName host) =>
        !BaselineRequirements.IsIssuedSince(BaselineRequirements.NoReverseNames, target)
        && ReverseNames.AddressOf(host.AsciiName) is { } address && ReservedAddresses.Find(address) is null;

    private static bool IsOwned(ValueContext context, HostName host) =>
        (context.Policy.Profiles & Profiles.PublicTls) == 0
        && ProviderDomains.IsOnAny(host, context.Policy.OwnedDomains);
}
