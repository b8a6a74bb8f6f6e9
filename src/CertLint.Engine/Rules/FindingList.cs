using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules;

/// <summary>
/// The findings of one target. The same rule on the same value twice, in CN and SAN, is one mistake: the louder
/// finding stands, of equals the first, and the other's place is a related one.
/// </summary>
internal sealed class FindingList
{
    // Most names are right.
    private List<Finding>? findings;
    private Dictionary<string, int>? indexes;

    public IReadOnlyList<Finding> All => findings ?? (IReadOnlyList<Finding>)[];

    /// <summary>Adds what a rule says of a target as a whole, at <paramref name="most"/> as loudly as the rule speaks there.</summary>
    public void Add(Rule rule, Level most, Judgement judgement, LintTarget target) =>
        Add(rule, Level.Min(most, judgement.AtMost ?? most), judgement, target, mistake: null);

    /// <param name="rule">Who says it.</param>
    /// <param name="level">How loudly; nothing is added where it is off.</param>
    /// <param name="judgement">What it says.</param>
    /// <param name="target">Of what.</param>
    /// <param name="mistake">Equal for two findings of a rule that are one mistake; null where it stands alone.</param>
    public void Add(Rule rule, Level level, Judgement judgement, LintTarget target, string? mistake)
    {
        if (level == Level.Off)
            return;
        var finding = new Finding(rule.Descriptor, level, judgement.Message, judgement.Place ?? target.Place)
        {
            Value = judgement.Value,
            // At the place of a value in a certificate or CSR stands no text of its own that could be replaced.
            SuggestedValue = target is NamedTarget { Origin: Origin.Code or Origin.Config } ? judgement.SuggestedValue : null,
            Proposal = target is CodeTarget ? judgement.Proposal : null,
            RelatedPlaces = judgement.RelatedPlaces,
            Entry = judgement.Entry ?? target.Entry,
        };
        findings ??= [];
        if (mistake is null)
        {
            findings.Add(finding);
            return;
        }

        indexes ??= new Dictionary<string, int>(StringComparer.Ordinal);
        var key = rule.Descriptor.Id + mistake;
        if (indexes.TryGetValue(key, out var index))
        {
            findings[index] = Join(findings[index], finding);
            return;
        }

        indexes.Add(key, findings.Count);
        findings.Add(finding);
    }

    /// <summary>Takes out what is part of what another finding says (<see cref="Precedence.OfCertificates"/>).</summary>
    public void Mask()
    {
        if (findings is not { Count: > 1 })
            return;
        foreach (var (rule, masked) in Precedence.OfCertificates)
        {
            if (findings.Find(finding => finding.Rule.Id == rule) is { } louder)
                findings.RemoveAll(finding => finding.Level <= louder.Level && masked.Contains(finding.Rule.Id));
        }
    }

    private static Finding Join(Finding first, Finding second)
    {
        var (told, other) = second.Level > first.Level ? (second, first) : (first, second);
        return told with
        {
            RelatedPlaces = told.Place.Equals(other.Place) ? first.RelatedPlaces : [.. first.RelatedPlaces, other.Place],
        };
    }
}
