using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;
using CertLint.Runner.Files;
using CertLint.Runner.Judging;
using CertLint.Runner.Suppression;

namespace CertLint.Runner.Baselines;

/// <summary>What the baseline makes of a run: which findings it accepts, and which of its entries are dead; or how it is written.</summary>
internal sealed class BaselineRun
{
    private readonly LintRequest request;
    private readonly string path;
    private readonly FileContent? content;
    private readonly ContextFactory contexts;
    private readonly string folder;
    private readonly Dictionary<string, LintedFile> files = new(FilePaths.Comparer);
    private readonly HashSet<string> linted;
    private readonly List<WatchedFile> watched = [];
    private readonly Dictionary<string, bool> existing = new(FilePaths.Comparer);

    /// <param name="request">Says whether it is to be written.</param>
    /// <param name="location">Where it stands; its path must be known.</param>
    /// <param name="contexts">Whether and how loudly something is told.</param>
    /// <param name="loaded">The files of the run.</param>
    public BaselineRun(LintRequest request, BaselineLocation location, ContextFactory contexts, IReadOnlyList<LintedFile> loaded)
    {
        this.request = request;
        this.contexts = contexts;
        path = location.Path!;
        content = location.Content;
        folder = FilePaths.FolderOf(path) ?? "";
        foreach (var file in loaded)
            files[file.Input.FullPath] = file;
        linted = new HashSet<string>(files.Keys, FilePaths.Comparer);
    }

    /// <summary>Files whose being there decided something.</summary>
    public IReadOnlyList<WatchedFile> Watched => watched;

    /// <summary>What was written; null where nothing was to be.</summary>
    public BaselineUpdate? Update { get; private set; }

    /// <summary>The findings in their order, with what is to be said of the baseline itself.</summary>
    /// <param name="findings">All of the run, in its order.</param>
    public List<ReportedFinding> Execute(IReadOnlyList<ReportedFinding> findings)
    {
        var identities = FindingIdentity.Of(findings, folder);
        var told = request.GeneratesBaseline ? Generate(findings, identities) : Apply(findings, identities);
        told.Sort(FindingOrder.Instance);
        return told;
    }

    private List<ReportedFinding> Apply(IReadOnlyList<ReportedFinding> findings, IReadOnlyList<FindingIdentity> identities)
    {
        if (content is null)
            return [.. findings];
        if (content.Bytes is not { } bytes)
            return [.. findings, .. Failed("applied", new BaselineFailure(FilePosition.None, content.Failure!))];
        if (BaselineFile.Parse(BaselineLocation.Decode(bytes), out var failure) is not { } entries)
            return [.. findings, .. Failed("applied", failure!)];
        var match = new BaselineMatch(entries);
        var told = match.Apply(findings, identities, linted);
        foreach (var entry in match.Unused)
        {
            if (DeathOf(entry) is { } reason)
                told.AddRange(Tell(RuleIds.DeadSuppression, reason, entry.Position));
        }

        return told;
    }

    private List<ReportedFinding> Generate(IReadOnlyList<ReportedFinding> findings, IReadOnlyList<FindingIdentity> identities)
    {
        var (added, removed) = (0, 0);
        var (entries, failure) = new BaselineStore(path).Update(before =>
        {
            var match = new BaselineMatch(before);
            var left = match.Apply(findings, identities, linted);
            var dead = new HashSet<BaselineEntry>(match.Unused.Where(entry => DeathOf(entry) is not null));
            var accepted = left
                .Select((finding, i) => (finding, identity: identities[i]))
                .Where(found => IsToBeAccepted(found.finding))
                .Select(found => BaselineEntry.Of(found.identity))
                .ToArray();
            (added, removed) = (accepted.Length, dead.Count);
            return [.. before.Where(entry => !dead.Contains(entry)), .. accepted];
        });
        var told = new BaselineMatch(entries).Apply(findings, identities, linted);
        if (failure is not null)
            told.AddRange(Failed("written", failure));
        else
            Update = new BaselineUpdate(path, entries.Count, added, removed);
        return told;
    }

    // A suggestion fails no build, and most projects have many.
    private bool IsToBeAccepted(ReportedFinding finding) =>
        finding.Suppression is null && finding.Severity > Severity.Suggestion && BaselineMatch.IsAcceptable(finding, linted);

    /// <summary>Why an entry matches nothing and never will; null where this run cannot know.</summary>
    private string? DeathOf(BaselineEntry entry)
    {
        var rule = entry.Identity.RuleId;
        var file = Display.Of(entry.Identity.File);
        if (RuleCatalogue.Find(rule) is null)
            return $"'{Display.Of(rule)}' is the ID of no rule, so this entry of the baseline accepts nothing; remove it.";
        var full = FullPathOf(entry.Identity.File);
        if (full is null || !Exists(full))
            return $"'{file}' does not exist, so this entry of the baseline accepts nothing; remove it, or write the baseline again with -p:CertLintGenerateBaseline=true.";
        if (!files.TryGetValue(full, out var linted))
            return null;
        var isJudged = linted.Failure is null && (request.UtcNow is not null || !DatedRules.Contains(rule));
        return isJudged && contexts.Of(linted.Input).IsOn(rule)
            ? $"'{file}' has no such finding of {rule}, so this entry of the baseline accepts nothing; remove it, or write the baseline again with -p:CertLintGenerateBaseline=true."
            : null;
    }

    private string? FullPathOf(string file)
    {
        try
        {
            return Path.GetFullPath(Path.Combine(folder, file.Replace('/', Path.DirectorySeparatorChar)));
        }
        catch (Exception error) when (FileErrors.IsExpected(error))
        {
            return null;
        }
    }

    // What is there is not watched: an edit of another project's file should not cost this one its replay.
    private bool Exists(string file)
    {
        if (existing.TryGetValue(file, out var exists))
            return exists;
        var stamp = FileStamp.Of(file);
        if (stamp.State == FileState.Missing && !linted.Contains(file))
            watched.Add(new WatchedFile(file, stamp, null));
        return existing[file] = stamp.State != FileState.Missing;
    }

    private IEnumerable<ReportedFinding> Failed(string what, BaselineFailure failure) => Tell(
        RuleIds.UnreadableFile, $"The baseline was not {what} because {failure.Reason}.", failure.Position);

    private IEnumerable<ReportedFinding> Tell(string ruleId, string message, FilePosition position) =>
        contexts.OfPath(path).Tell(ruleId, message, path, position) is { } finding ? [finding] : [];
}
