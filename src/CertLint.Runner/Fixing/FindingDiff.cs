using CertLint.Model;

namespace CertLint.Runner.Fixing;

/// <summary>Which findings of a file an edit has removed, and which it has brought about.</summary>
/// <param name="Gone">Of those before the edit.</param>
/// <param name="New">Of those after it: another mistake, or the same one more loudly.</param>
internal sealed record FindingDiff(IReadOnlyList<ReportedFinding> Gone, IReadOnlyList<ReportedFinding> New)
{
    /// <summary>Compares; neither a line nor a word of a message makes a finding another one.</summary>
    /// <param name="before">All findings of the file, the suppressed ones too.</param>
    /// <param name="after">The same after the edit.</param>
    /// <param name="move">Where a place of before is now; null where it was edited.</param>
    public static FindingDiff Of(
        IReadOnlyList<ReportedFinding> before, IReadOnlyList<ReportedFinding> after, Func<SourceSpan, SourceSpan?> move)
    {
        var gone = before.ToList();
        var left = after.ToList();
        // The surest likeness first, so that none takes another's partner.
        Match((old, now) => IsSame(old, now) && move(old.Finding.Place) is { } place && place.Equals(now.Finding.Place));
        Match((old, now) => IsSame(old, now));
        Match((old, now) => move(old.Finding.Place) is { } place && place.Equals(now.Finding.Place));
        // What a rule says of a whole subject, part of which was edited, may name its parts.
        Match((old, now) => old.Finding.Value is not null && now.Finding.Value is not null && move(old.Finding.Place) is null);
        return new FindingDiff(gone, left);

        void Match(Func<ReportedFinding, ReportedFinding, bool> isLike)
        {
            for (var i = gone.Count - 1; i >= 0; i--)
            {
                var old = gone[i];
                var index = left.FindIndex(now => IsNoLouder(old, now) && isLike(old, now));
                if (index < 0)
                    continue;
                left.RemoveAt(index);
                gone.RemoveAt(i);
            }
        }
    }

    private static bool IsSame(ReportedFinding old, ReportedFinding now) =>
        string.Equals(old.Finding.Value ?? old.Finding.Entry ?? old.Finding.Message, now.Finding.Value ?? now.Finding.Entry ?? now.Finding.Message, StringComparison.Ordinal);

    private static bool IsNoLouder(ReportedFinding old, ReportedFinding now) =>
        old.Finding.Rule.Id == now.Finding.Rule.Id && now.Severity <= old.Severity && (old.Suppression is not null || now.Suppression is null);
}
