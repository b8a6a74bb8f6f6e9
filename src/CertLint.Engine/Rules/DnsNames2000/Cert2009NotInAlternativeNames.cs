using CertLint.Findings;
using CertLint.Names;

namespace CertLint.Rules.DnsNames2000;

/// <summary>A host in the common name that the subjectAltName does not have (BR 7.1.4.3, RFC 6125 6.4.4).</summary>
internal sealed class Cert2009NotInAlternativeNames : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT2009",
        "Common name is not among the alternative names",
        RuleCategory.DnsNames,
        new RuleLevels(Level.Off, Level.Warning, Level.Warning) { Authority = Level.Off },
        "BR 7.1.4.3; RFC 6125 6.4.4");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        var names = context.Target.AlternativeNames;
        if (names.Count == 0 || context.HasHostFinding || !context.Target.AreAlternativeNamesComplete || ServerUse.IsRuledOut(context)
            || names.Any(name => name.Kind is GeneralNameKind.Dns or GeneralNameKind.IPAddress && !name.Value.IsKnown))
        {
            return [];
        }

        return [.. context.CommonNameHosts().Where(pair => pair.Value.Host.IsKnown && ServerUse.IsLikelyOf(context, pair.Value))
            .Select(pair => Judge(context, pair.Value)).OfType<Judgement>()];
    }

    private static Judgement? Judge(NameContext context, HostName host)
    {
        if (host.IsIPAddress)
            return HasAddress(context, host.Host.Text) ? null : Missing(context, host, "IP addresses", null);
        HostName? alike = null;
        var isCovered = false;
        foreach (var name in context.AlternativeHosts)
        {
            if (name is null)
                continue;
            if (string.Equals(name.Host.Text, host.Host.Text, StringComparison.Ordinal))
                return null;
            if (name.IsWildcard == host.IsWildcard && string.Equals(name.AsciiName, host.AsciiName, StringComparison.Ordinal))
                alike ??= name;
            isCovered |= Covers(name, host);
        }

        if (alike is null)
            return Missing(context, host, "DNS names", isCovered && !context.IsPublicTls ? Level.Suggestion : null);
        if (!BaselineRequirements.IsIssuedSince(BaselineRequirements.ExactCommonName, context.Target))
            return null;
        return new Judgement(
            $"Common name '{Display.Of(host.Host)}' is written as '{Display.Of(alike.Host)}' in the SAN; write both alike.")
        {
            AtMost = Level.Suggestion, Place = host.Host.Span, Value = host.Host.Text,
        };
    }

    private static Judgement Missing(NameContext context, HostName host, string kind, Level? atMost) => new(
        $"Common name '{Display.Of(host.Host)}' is not among the SAN's {kind}, where TLS clients look for it; add it to the SAN.")
    {
        AtMost = ServerUse.IsCertain(context) ? atMost : Level.Suggestion, Place = host.Host.Span, Value = host.Host.Text,
    };

    private static bool HasAddress(NameContext context, string address) => context.Target.AlternativeNames.Any(name =>
        name.Kind == GeneralNameKind.IPAddress && IPAddressText.AreEqual(name.Value.Text.Trim(), address));

    // RFC 6125 6.4.3: a wildcard stands for one label.
    private static bool Covers(HostName wildcard, HostName host) =>
        wildcard.IsWildcard && !host.IsWildcard && host.AsciiName.IndexOf('.') is > 0 and var dot
        && string.CompareOrdinal(host.AsciiName, dot + 1, wildcard.AsciiName, 0, int.MaxValue) == 0;
}
