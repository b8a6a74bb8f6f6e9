using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.DnsNames2000;

/// <summary>A name without a subjectAltName, where TLS clients look for a host (RFC 6125 6.4.4, BR 7.1.2.7.12).</summary>
internal sealed class Cert2010NoAlternativeNames : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT2010",
        "Name has no alternative names",
        RuleCategory.DnsNames,
        new RuleLevels(Level.Off, Level.Suggestion, Level.Warning) { Authority = Level.Off },
        "RFC 6125 6.4.4; RFC 5280 4.1.2.6; BR 7.1.2.7.12");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        var target = context.Target;
        if (target.AlternativeNames.Count > 0 || context.HasHostFinding || !target.AreAlternativeNamesComplete)
            return [];
        // An empty list is another mistake.
        if (target.IsCritical(ExtensionIds.SubjectAlternativeName) is not null)
            return [];
        var isForServers = ServerUse.IsAskedFor(context);
        if (target.Origin != Origin.Certificate && !isForServers)
            return [];
        var host = context.CommonNameHosts().Select(pair => pair.Value).FirstOrDefault();
        if (host is { Host.IsKnown: false })
            return [];
        if (host is not null && !ServerUse.IsRuledOut(context) && ServerUse.IsLikelyOf(context, host))
            return [OfHost(context, host)];

        // A person, a product and a signing key need none, unless their certificate is a server's.
        var isEmpty = target is { IsSubjectComplete: true, Subject.Rdns.Count: 0 };
        if (!isEmpty && !isForServers && !context.IsPublicTls)
            return [];
        return [new Judgement(isEmpty
            ? "The subject is empty and there is no SAN, so the certificate names nobody; list its names in the SAN."
            : "There is no SAN, where TLS clients look for the server's name; list the host names there.")];
    }

    private static Judgement OfHost(NameContext context, HostName host)
    {
        var kind = host.IsIPAddress ? "an IP address" : "a DNS name";
        return new Judgement(
            $"There is no SAN, where TLS clients look for the host name; list '{Display.Of(host.Host)}' there as {kind}.")
        {
            AtMost = ServerUse.IsCertain(context) ? null : Level.Suggestion, Place = host.Host.Span, Value = host.Host.Text,
        };
    }
}
