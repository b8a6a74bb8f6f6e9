using CertLint.Findings;

namespace CertLint.Runner.Baselines;

/// <summary>Holds the findings of a run against the entries of a baseline.</summary>
internal sealed class BaselineMatch
{
    private readonly IReadOnlyList<BaselineEntry> entries;
    private readonly Dictionary<FindingIdentity, int> indexes = new(BaselineComparer.Instance);
    private readonly bool[] isUsed;

    public BaselineMatch(IReadOnlyList<BaselineEntry> entries)
    {
        this.entries = entries;
        isUsed = new bool[entries.Count];
        // Of several that say the same the first one counts.
        for (var i = entries.Count - 1; i >= 0; i--)
            indexes[entries[i].Identity] = i;
    }

    /// <summary>The entries that no finding was asked of.</summary>
    public IEnumerable<BaselineEntry> Unused => entries.Where((_, i) => !isUsed[i]);

    /// <summary>The findings, those that an entry accepts as suppressed by it.</summary>
    /// <param name="findings">All of the run, in its order.</param>
    /// <param name="identities">Theirs, relative to the baseline's folder.</param>
    /// <param name="linted">Full paths of the files that were linted.</param>
    public List<ReportedFinding> Apply(
        IReadOnlyList<ReportedFinding> findings, IReadOnlyList<FindingIdentity> identities, HashSet<string> linted)
    {
        var told = new List<ReportedFinding>(findings.Count);
        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            if (finding.Suppression is not null || !IsAcceptable(finding, linted)
                || !indexes.TryGetValue(BaselineEntry.Of(identities[i]).Identity, out var index))
            {
                told.Add(finding);
                continue;
            }

            isUsed[index] = true;
            told.Add(finding with { Suppression = new FindingSuppression(SuppressionKind.Baseline, entries[index].Reason) });
        }

        return told;
    }

    /// <summary>True for what stands in a linted file and speaks of no setting, comment or baseline: those are mended where they stand.</summary>
    public static bool IsAcceptable(ReportedFinding finding, HashSet<string> linted) =>
        finding.Finding.Rule.Id is not (RuleIds.InvalidSetting or RuleIds.DeadSuppression) && linted.Contains(finding.Path);
}
