using CertLint.Findings;

namespace CertLint.Model;

/// <summary>What a comment of the document says: findings of one rule are not to be told.</summary>
/// <param name="RuleId">A rule of this release, as the catalogue writes it.</param>
/// <param name="Place">Where the comment names the rule.</param>
/// <param name="Covered">The lines for which it holds, without the last one's end; null for the whole document.</param>
/// <param name="Reason">As written; empty for none.</param>
public sealed record SuppressionComment(string RuleId, SourceSpan Place, SourceSpan? Covered, string Reason)
{
    /// <summary>True where the finding begins on a line for which the comment holds.</summary>
    public bool Covers(Finding finding) =>
        finding.Rule.Id == RuleId
        && (Covered is not { } lines || (lines.Start <= finding.Place.Start && finding.Place.Start <= lines.End));
}
