using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>
/// A keyUsage that the key cannot serve or that contradicts basicConstraints or the extendedKeyUsage, and key usages that are
/// marked critical, or are not, against RFC 5280 4.2.1.3, 4.2.1.12; under <c>public-tls</c> what BR 7.1.2.7 wants of them.
/// </summary>
internal sealed class Cert3009KeyUsage : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3009",
        "Key usage contradicts the key or the extended key usage",
        RuleCategory.Certificates,
        new RuleLevels(Level.Off, Level.Warning, Level.Warning),
        "RFC 5280 4.2.1.3, 4.2.1.12; RFC 3279; RFC 8813; BR 7.1.2.7");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        var target = context.Target;
        List<Judgement>? judgements = null;
        if (target.KeyUsage is { Value: not KeyUsages.None } usage)
        {
            var forbidden = KeyUsageOfKey.Forbidden(target, usage.Value);
            if (forbidden != KeyUsages.None)
                (judgements ??= []).AddRange(KeyUsageOfKey.Judge(target, usage.Value).Select(judgement => judgement with { Place = usage.Place }));
            // Without digitalSignature it is of no use for mutual TLS, which CERT3007 has told.
            if (!(ClientAuthentication.LacksSignature(target) && context.HasFinding("CERT3007"))
                && KeyUsageOfPurpose.Judge(target, usage.Value & ~(forbidden | PublicKeyUsage.Forbidden(context))) is { } contradiction)
                (judgements ??= []).Add(contradiction with { Place = usage.Place });
        }

        if (target is CertificateTarget)
            AddCriticality(target, ref judgements);
        if (context.IsPublicTls)
            (judgements ??= []).AddRange(PublicKeyUsage.Judge(context));
        return judgements ?? (IReadOnlyList<Judgement>)[];
    }

    // In a request it is the CA that decides.
    private static void AddCriticality(NamedTarget target, ref List<Judgement>? judgements)
    {
        if (target.IsCritical(ExtensionIds.KeyUsage) == false)
        {
            (judgements ??= []).Add(Suggestion(
                "The keyUsage is not critical, so a program that does not know it may use the key for anything; have it marked as critical."));
        }

        if (target.IsCritical(ExtensionIds.ExtendedKeyUsage) == true && target.ExtendedKeyUsages?.Contains(KeyPurposes.Any, StringComparer.Ordinal) == true
            && BaselineRequirements.IsIssuedSince(StandardDates.Rfc3280, target))
        {
            (judgements ??= []).Add(Suggestion(
                "The extendedKeyUsage is critical although it has anyExtendedKeyUsage and so restricts nothing; leave 'critical' out."));
        }
    }

    private static Judgement Suggestion(string message) => new(message) { AtMost = Level.Suggestion };
}
