using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Runner.Suppression;

/// <summary>The comments of a file, and which of them something was found for.</summary>
internal sealed class FileSuppressions
{
    private readonly IReadOnlyList<SuppressionComment> comments;
    private readonly Dictionary<string, List<int>> byRule = new(StringComparer.Ordinal);
    private readonly bool[] isUsed;

    public FileSuppressions(IReadOnlyList<SuppressionComment> comments)
    {
        this.comments = comments;
        isUsed = new bool[comments.Count];
        for (var i = 0; i < comments.Count; i++)
        {
            if (!byRule.TryGetValue(comments[i].RuleId, out var indexes))
                byRule.Add(comments[i].RuleId, indexes = []);
            indexes.Add(i);
        }
    }

    /// <summary>The suppression of a finding by the comment that holds for the fewest lines; null where none is for it.</summary>
    public FindingSuppression? Of(Finding finding)
    {
        if (!byRule.TryGetValue(finding.Rule.Id, out var indexes))
            return null;
        var first = -1;
        foreach (var i in indexes)
        {
            // What is said of a comment itself is not for that comment to suppress.
            if (comments[i].Place != finding.Place && comments[i].Covers(finding) && (first < 0 || LengthOf(comments[i]) < LengthOf(comments[first])))
                first = i;
        }

        if (first < 0)
            return null;
        isUsed[first] = true;
        return new FindingSuppression(SuppressionKind.Comment, comments[first].Reason);
    }

    /// <summary>CERT9003 for each comment that no finding was asked of; to be enumerated when all findings were.</summary>
    /// <param name="isOn">False for rules of which nothing is told, so that nobody knows what they would have found.</param>
    public IEnumerable<Problem> Dead(Func<string, bool> isOn)
    {
        // Those for CERT9003 last: what the others have to say is what they are for.
        foreach (var isForItself in new[] { false, true })
        {
            for (var i = 0; i < comments.Count; i++)
            {
                var rule = comments[i].RuleId;
                // Whoever says today what is to be silent when a certificate expires is early, not late.
                if (!isUsed[i] && rule == RuleIds.DeadSuppression == isForItself && !DatedRules.Contains(rule) && isOn(rule))
                    yield return Dead(comments[i]);
            }
        }
    }

    private static int LengthOf(SuppressionComment comment) => comment.Covered?.Length ?? int.MaxValue;

    private static Problem Dead(SuppressionComment comment) => new(
        RuleIds.DeadSuppression, comment.Place,
        comment.Covered is null
            ? $"Nothing in this file is a finding of {comment.RuleId}, so this comment suppresses nothing; remove '{comment.RuleId}' from it."
            : $"Nothing on the lines that this comment is for is a finding of {comment.RuleId}, so it suppresses nothing; remove '{comment.RuleId}' from it.");
}
