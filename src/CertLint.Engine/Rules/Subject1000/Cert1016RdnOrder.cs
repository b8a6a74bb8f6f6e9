using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>RDNs that are encoded in another order than the Baseline Requirements want (BR 7.1.4.2).</summary>
internal sealed class Cert1016RdnOrder : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1016",
        "RDNs are in another order than the Baseline Requirements want",
        RuleCategory.Subject,
        new RuleLevels(Level.Suggestion, Level.Suggestion, Level.Warning),
        "BR 7.1.4.2");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (!BaselineRequirements.HoldSince(BaselineRequirements.Profiles, context.Target, context.Policy)
            || context.Subject is not { IsOrderKnown: true } subject)
        {
            return [];
        }

        var encoded = subject.EncodedRdns.ToList();
        return RdnOrder.FirstMisplaced(encoded) is { } misplaced && !IsWrongWayRound(context.Target, subject)
            ? [Judge(context.Target, subject, encoded, misplaced)]
            : [];
    }

    // Text that only lacks the flag which turns it round is CERT5007's.
    private static bool IsWrongWayRound(NamedTarget target, DistinguishedName subject) =>
        target.Origin == Origin.Code && !subject.IsEncodedInReverse
        && subject.Rdns[0].Attributes[0].Type.Equals(AttributeType.CommonName)
        && RdnOrder.FirstMisplaced(subject.Rdns.Reverse().ToList()) is null;

    private static Judgement Judge(
        NamedTarget target, DistinguishedName subject, List<RelativeDistinguishedName> encoded, RelativeDistinguishedName misplaced)
    {
        var sorted = RdnOrder.Sort(encoded);
        var written = subject.IsEncodedInReverse ? sorted.Reverse().ToList() : sorted;
        var suggestion = target.SubjectText is { } text ? ReorderedText.Of(text, subject, written) : null;
        var shown = RdnOrder.Show(encoded);
        return new Judgement(
            $"The subject is encoded in the order {shown}, but the Baseline Requirements want {RdnOrder.Show(sorted)}; {Advice(target, RdnOrder.Show(written))}.")
        {
            Place = suggestion is null ? misplaced.Attributes[0].Value.Span : target.SubjectText!.Span,
            SuggestedValue = suggestion,
            Value = shown,
        };
    }

    private static string Advice(NamedTarget target, string written) => target.Origin switch
    {
        Origin.Certificate => "have it issued again in that order",
        Origin.Request => "make a new request in that order",
        Origin.Code when target.SubjectText is null => "add the attributes in the order " + written,
        _ when target.SubjectText is null => "write its lines in that order",
        _ => "write it in the order " + written,
    };
}
