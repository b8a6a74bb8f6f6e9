using System.Globalization;
using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>
/// A certificate or request that is not encoded as RFC 5280 4.1, 4.2 and DER want: its version, serial number, times,
/// extensions. It can be read, by CertLint and some programs; others refuse it.
/// </summary>
internal sealed class Cert3015Encoding : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3015",
        "Certificate is not encoded as RFC 5280 and DER want",
        RuleCategory.Certificates,
        new RuleLevels(Level.Off, Level.Warning, Level.Warning) { AuthorityConfig = Level.Warning },
        "RFC 5280 4.1, 4.2; X.690")
    {
        JudgesEncoding = true,
    };

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        List<Judgement>? judgements = null;
        if (context.Target is CertificateTarget certificate)
            CertificateFields.Judge(certificate, context, ref judgements);
        if (context.Target.EncodingFlaws.Count > 0)
            AddFlaws(context.Target, judgements ??= []);
        return judgements ?? (IReadOnlyList<Judgement>)[];
    }

    // What one mistake of a tool has done in several places is one mistake.
    private static void AddFlaws(NamedTarget target, List<Judgement> judgements)
    {
        foreach (var group in target.EncodingFlaws
            .Where(flaw => FlawText.Since(flaw.Kind) is not { } date || BaselineRequirements.IsIssuedSince(date, target))
            .GroupBy(flaw => flaw.Kind))
        {
            var first = group.First();
            var others = group.Count() - 1;
            var where = $"{first.Path}, octet {Text(first.Offset)} of the DER"
                + (others == 0 ? "" : $", and {Text(others)} more {(others == 1 ? "place" : "places")}");
            var advice = target.Origin == Origin.Request ? "make a new request" : "have it issued again";
            judgements.Add(new Judgement($"{FlawText.Of(first, target)} ({where}); {advice}.") { Value = first.Value ?? first.Path });
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
