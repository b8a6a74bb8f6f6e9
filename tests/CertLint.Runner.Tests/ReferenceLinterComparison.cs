using CertLint.Findings;
using CertLint.Policy;

namespace CertLint.Runner.Tests;

/// <summary>CertLint held against the verdicts of the reference linter by the map of docs/zlint.md.</summary>
/// <param name="verdicts">All of them.</param>
/// <param name="otherMistakes">By lint and file, words of what a rule says there for another reason.</param>
/// <param name="differences">By lint and file, why CertLint differs.</param>
internal sealed class ReferenceLinterComparison(
    IReadOnlyList<ReferenceLinter.Verdict> verdicts,
    Dictionary<string, string[]> otherMistakes,
    Dictionary<string, string> differences)
{
    private readonly Dictionary<(string File, Profiles Profile), IReadOnlyList<Finding>> said = [];
    private readonly Dictionary<string, ReferenceLinterTable.Row> rows = ReferenceLinterTable.Rows.ToDictionary(row => row.Lint);

    /// <summary>Differences without a reason.</summary>
    public List<string> Unexplained { get; } = [];

    /// <summary>Those of <c>differences</c> that are some.</summary>
    public HashSet<string> Kept { get; } = [];

    /// <summary>Those of <c>otherMistakes</c> that are some.</summary>
    public HashSet<string> Excused { get; } = [];

    /// <summary>Compares all verdicts of a tier under a profile.</summary>
    public Agreement Compare(string tier, Profiles profile)
    {
        var agreement = new Agreement(tier, profile);
        foreach (var verdict in verdicts)
        {
            if (!rows.TryGetValue(verdict.Lint, out var row) || row.Tier != tier)
                continue;
            if (row.IsRejected)
                agreement.Rejected++;
            else if (Agrees(verdict, row, profile))
                agreement.Agreed++;
            else
                agreement.Differed++;
        }

        return agreement;
    }

    private bool Agrees(ReferenceLinter.Verdict verdict, ReferenceLinterTable.Row row, Profiles profile)
    {
        var findings = Said(verdict.File, profile);
        var key = $"{verdict.Lint} {verdict.File}";
        if (verdict.IsFlagged ? findings.Any(finding => row.Rules.Contains(finding.Rule.Id)) : IsSilent(verdict, row, findings, key))
            return true;
        if (differences.ContainsKey(key))
            Kept.Add(key);
        else
            Unexplained.Add($"{profile} {key} {verdict.Word}: {string.Join(" | ", findings.Select(finding => $"{finding.Rule.Id} {finding.Message}"))}");
        return false;
    }

    private bool IsSilent(ReferenceLinter.Verdict verdict, ReferenceLinterTable.Row row, IReadOnlyList<Finding> findings, string key)
    {
        // A demand whose dates are over says nothing of what is right today.
        var told = findings.Where(finding => finding.Rule.Id == row.Rules[0]).ToList();
        if (told.Count == 0 || row.Tier == "H" || IsFlaggedByAnother(verdict, row))
            return true;
        if (!otherMistakes.TryGetValue(key, out var words) || !told.All(finding => words.Any(word => finding.Message.Contains(word, StringComparison.Ordinal))))
            return false;
        Excused.Add(key);
        return true;
    }

    private bool IsFlaggedByAnother(ReferenceLinter.Verdict verdict, ReferenceLinterTable.Row row) => verdicts.Any(other =>
        other.File == verdict.File && other.IsFlagged && rows.TryGetValue(other.Lint, out var theirs) && !theirs.IsRejected
        && theirs.Rules[0] == row.Rules[0]);

    private IReadOnlyList<Finding> Said(string file, Profiles profile)
    {
        if (!said.TryGetValue((file, profile), out var findings))
            said.Add((file, profile), findings = ReferenceLinter.Lint(file, profile));
        return findings;
    }

    /// <summary>How many verdicts of a tier are CertLint's too.</summary>
    internal sealed record Agreement(string Tier, Profiles Profile)
    {
        public int Agreed { get; set; }

        public int Differed { get; set; }

        /// <summary>Verdicts of lints that CertLint does not follow, which are no part of the share.</summary>
        public int Rejected { get; set; }

        public double Share => Agreed / (double)(Agreed + Differed);

        public override string ToString() =>
            FormattableString.Invariant($"{Tier} under {Profile}: {Agreed} of {Agreed + Differed} agree ({Share:P1}), {Rejected} rejected");
    }
}
