using CertLint.Findings;

namespace CertLint.Rules;

/// <summary>
/// The findings of one target. The same rule on the same value twice, in CN and SAN, is one mistake: the second place is
/// a related one.
/// </summary>
internal sealed class FindingList
{
    private readonly List<Finding> findings = [];
    private readonly List<string?> mistakes = [];

    public IReadOnlyList<Finding> All => findings;

    /// <param name="finding">The finding.</param>
    /// <param name="mistake">Equal for two findings of a rule that are one mistake; null where it stands alone.</param>
    public void Add(Finding finding, string? mistake)
    {
        var index = mistake is null ? -1 : mistakes.IndexOf(finding.Rule.Id + mistake);
        if (index < 0)
        {
            findings.Add(finding);
            mistakes.Add(finding.Rule.Id + mistake);
            return;
        }

        var first = findings[index];
        if (!first.Place.Equals(finding.Place))
            findings[index] = first with { RelatedPlaces = [.. first.RelatedPlaces, finding.Place] };
    }
}
