using CertLint.Findings;

namespace CertLint.Rules.DnsNames2000;

/// <summary>Scheme, port or path around a host (BR 7.1.4.3).</summary>
internal sealed class Cert2002UrlForm : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT2002",
        "Name has a scheme, port or path",
        RuleCategory.DnsNames,
        new RuleLevels(Level.Warning, Level.Warning, Level.Warning),
        "KB0656516; BR 7.1.4.3");

    public override ValueTraits Needs => ValueTraits.Unusual;

    public override Judgement? Judge(ValueContext context)
    {
        if (context.Host is not { LabelCount: > 1 } host || host.Host.Length == context.Value.Length)
            return null;
        var parts = new List<string>();
        if (host.HasScheme)
            parts.Add("a scheme");
        if (host.HasUser)
            parts.Add("a user");
        if (host.HasPort)
            parts.Add("a port");
        if (host.HasPath)
            parts.Add("a path");
        if (parts.Count == 0)
            return null;
        if (context.Text.StartsWith("spiffe://", StringComparison.OrdinalIgnoreCase))
        {
            return new Judgement(
                $"DNS name '{Display.Of(context.Value)}' is a SPIFFE ID, which is no host; list it in the SAN as a URI.");
        }

        return new Judgement(
            $"Name '{Display.Of(context.Value)}' has {Display.List(parts)}, but a certificate names a host; use '{Display.Of(host.Host)}'.")
        {
            // The article allows a "URL that you own"; a CA will still ask for the host.
            AtMost = context.IsServiceNowRequest && parts is ["a scheme"] ? Level.Suggestion : null,
            SuggestedValue = host.Host.Text,
        };
    }
}
