using CertLint.Findings;

namespace CertLint.Rules;

/// <summary>
/// The findings of one target. The same rule on the same value twice, in CN and SAN, is one mistake: the louder
/// finding stands, of equals the first, and the other's place is a related one.
/// </summary>
internal sealed class FindingList
{
    private readonly List<Finding> findings = [];
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    public IReadOnlyList<Finding> All => findings;

    /// <param name="finding">The finding.</param>
    /// <param name="mistake">Equal for two findings of a rule that are one mistake; null where it stands alone.</param>
    public void Add(Finding finding, string? mistake)
    {
        if (mistake is null)
        {
            findings.Add(finding);
            return;
        }

        var key = finding.Rule.Id + mistake;
        if (indexes.TryGetValue(key, out var index))
        {
            findings[index] = Join(findings[index], finding);
            return;
        }

        indexes.Add(key, findings.Count);
        findings.Add(finding);
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
