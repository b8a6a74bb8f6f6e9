using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;

namespace CertLint.Rules.DnsNames2000;

/// <summary>A name that is no fully qualified domain name (KB0656516, RFC 1123 2.1).</summary>
internal sealed class Cert2001NotFullyQualified : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT2001",
        "Name is not a fully qualified domain name",
        RuleCategory.DnsNames,
        new RuleLevels(Level.Suggestion, Level.Policy, Level.Warning) { Peer = Level.Off, Authority = Level.Off },
        "KB0656516; RFC 1123 2.1");

    public override Judgement? Judge(ValueContext context)
    {
        if (context.Target.Origin == Origin.Code && context.IsCommonName)
            return null;
        if (context.Target.IsPrivatelyIssued)
            return null;
        // Beside the article the Baseline Requirements ask for it.
        if (context.Policy.Profiles == Profiles.General && context.Target is ConfigTarget or RequestTarget)
            return null;
        if (context.Host is null)
        {
            return context.IsServiceNowRequest && context.IsCommonName && !IsQualified(context)
                ? Report(context, context.Value, Level.Suggestion)
                : null;
        }

        var host = context.Host;
        if (!host.IsSingleLabel || host.IsIPAddress || host.Name.IndexOf('*') >= 0)
            return null;
        var isLocal = host.BaseName == "localhost";
        if (isLocal && context.Target.Origin == Origin.Code)
            return null;
        return Report(context, host.Host, isLocal || !LdhLabel.IsValid(host.BaseName) ? Level.Suggestion : null);
    }

    // The name of a signing key is held for no host, and may be one all the same.
    private static bool IsQualified(ValueContext context) =>
        CommonNameHost.FindWhateverTheUsage(context.Target, context.Value) is { IsSingleLabel: false, IsIPAddress: false } host
        && host.BaseName.Split('.').All(LdhLabel.IsValid);

    private static Judgement Report(ValueContext context, MappedText name, Level? atMost)
    {
        var what = context.IsCommonName ? "Common name" : "DNS name";
        return new Judgement(
            $"{what} '{Display.Of(name)}' is not a fully qualified domain name; use one on your own domain, such as 'mtls.contoso.com'.")
        {
            AtMost = atMost, Place = name.Span,
        };
    }
}
