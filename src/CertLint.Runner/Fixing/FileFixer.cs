using CertLint.Readers;

namespace CertLint.Runner.Fixing;

/// <summary>
/// Mends a file in memory, one finding after the other. Each edit is proven: the file is read and judged again, the finding must be
/// gone, no other come, and all that was read stay as it was.
/// </summary>
/// <param name="path">Full path.</param>
/// <param name="options">What may be changed.</param>
/// <param name="lint">What is found in these octets at the path.</param>
internal sealed class FileFixer(string path, FixOptions options, Func<byte[], IReadOnlyList<ReportedFinding>> lint)
{
    /// <summary>Edits are tried at most so often, each by a look at the whole file.</summary>
    private const int MostTrials = 1000;

    /// <summary>A mistake hides another, and that a third: a lost state, which is abbreviated.</summary>
    private const int LongestChain = 3;

    private readonly List<ReportedFinding> done = [];
    private readonly List<UnfixedFinding> refused = [];
    private int trials;

    /// <summary>What was tried and given up.</summary>
    public IReadOnlyList<UnfixedFinding> Refused => refused;

    /// <summary>The mended file; null where nothing of it can be mended.</summary>
    /// <param name="content">The whole file.</param>
    public FixedFile? Fix(byte[] content)
    {
        if (EditState.Of(path, content, lint) is not { } state || IsArtifact(state.Text.Text))
            return null;
        for (var isMended = true; isMended && trials < MostTrials;)
        {
            isMended = false;
            refused.Clear();
            foreach (var candidate in Candidates(state))
            {
                // An edit may have mended more than it was for, or moved what stands behind it.
                if (!state.Findings.Any(finding => IsSame(finding, candidate)))
                    continue;
                if (Try(state, candidate, out var reason) is { } next)
                {
                    done.Add(candidate);
                    done.AddRange(FindingDiff.Of(state.Findings, next.Findings, EditPlaces.Mover(state.Text.Text, next.Text.Text)).Gone
                        .Where(gone => IsTold(gone) && !IsSame(gone, candidate)));
                    state = next;
                    isMended = true;
                }
                else
                {
                    refused.Add(new UnfixedFinding(candidate, reason));
                }
            }
        }

        return done.Count == 0 ? null : new FixedFile(path, content, state.Text.Content, state.Changes.All, done);
    }

    /// <summary>A file with PEM on lines of its own is one that tools read as such, whatever stands around it.</summary>
    private static bool IsArtifact(string text)
    {
        const string armour = "-----BEGIN ";
        for (var at = 0; (at = text.IndexOf(armour, at, StringComparison.Ordinal)) >= 0; at += armour.Length)
        {
            if (at == 0 || text[at - 1] is '\n' or '\r')
                return true;
        }

        return false;
    }

    private List<ReportedFinding> Candidates(EditState state) => [.. state.Findings
        .Where(finding => IsCandidate(finding, state))
        // From the end, so that an edit moves no place of what is still to be mended.
        .OrderByDescending(finding => finding.Finding.Place.Start)];

    private bool IsCandidate(ReportedFinding finding, EditState state) =>
        IsTold(finding) && (options.Rules.Count == 0 || options.Rules.Contains(finding.Finding.Rule.Id, StringComparer.OrdinalIgnoreCase))
        && SafeRules.IsCertain(finding.Finding, state.Text.Text, state.Model);

    private EditState? Try(EditState before, ReportedFinding finding, out string reason)
    {
        if (Edit(before, finding, out reason) is not { } state)
            return null;
        for (var i = 0; ; i++)
        {
            var news = FindingDiff.Of(before.Findings, state.Findings, EditPlaces.Mover(before.Text.Text, state.Text.Text)).New;
            if (news.Count == 0)
                return state;
            if (i == LongestChain || news.FirstOrDefault(found => IsCandidate(found, state)) is not { } hidden || Edit(state, hidden, out _) is not { } next)
            {
                reason = "the file would then have " + news[0].Finding.Rule.Id + ": " + news[0].Finding.Message.TrimEnd('.');
                return null;
            }

            state = next;
        }
    }

    /// <summary>The first way to write the suggestion that does what it is for; whether it brings about anything else, the caller asks.</summary>
    private EditState? Edit(EditState before, ReportedFinding finding, out string reason)
    {
        reason = "no way of writing it there is read as what was meant";
        var places = EditPlaces.Of(finding.Finding, before.Text.Text);
        foreach (var writing in Writings.Of(finding.Finding))
        {
            if (trials++ >= MostTrials)
            {
                reason = "the file has too many findings to mend at once";
                return null;
            }

            var edits = places.Select(place => new TextEdit(place, writing)).ToArray();
            if (before.Text.Apply(edits, out var changes) is not { } content)
            {
                reason = "the file's encoding does not tell how to write it";
                continue;
            }

            if (!new ModelProof(finding.Finding, edits).Holds(before.Model, DocumentReader.Read(path, content))
                || EditState.Of(path, content, before.Changes.Then(changes), lint) is not { } after
                || !EditPlaces.Lead(before.Text.Text, edits, after.Text.Text))
            {
                continue;
            }

            // What was hidden behind the finding, in the same words, stands elsewhere, and is mended next.
            if (!after.Findings.Any(found => found.Finding.Rule.Id == finding.Finding.Rule.Id && found.Finding.Message == finding.Finding.Message && EditPlaces.AreAt(found.Finding.Place, edits)))
                return after;
        }

        return null;
    }

    private static bool IsTold(ReportedFinding finding) => finding.Suppression is null;

    private static bool IsSame(ReportedFinding left, ReportedFinding right) =>
        left.Finding.Rule.Id == right.Finding.Rule.Id && left.Finding.Place.Equals(right.Finding.Place)
        && left.Finding.Message == right.Finding.Message;
}
