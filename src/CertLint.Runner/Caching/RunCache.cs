using CertLint.Rules;
using CertLint.Runner.Files;

namespace CertLint.Runner.Caching;

/// <summary>
/// The cache of a request: replays the last run where nothing that it depends on has changed, hands over its models
/// where something has, and keeps the new outcome.
/// </summary>
internal sealed class RunCache : IDisposable
{
    private readonly string path;
    private readonly IReadOnlyList<InputFile> files;
    private readonly byte[] readerKey = RequestKey.OfReaders();
    private readonly byte[] runKey;
    private readonly DateTime? now;
    private readonly RunRecord? last;
    private CacheDraft? draft;

    public RunCache(string path, LintRequest request, IReadOnlyList<InputFile> files)
    {
        this.path = path;
        this.files = files;
        now = request.UtcNow;
        runKey = RequestKey.OfRun(request, files);
        last = RunRecord.TryRead(path);
    }

    /// <summary>The last run, if its models are what today's readers would make of the same files.</summary>
    public RunRecord? LastOfSameReaders => last is not null && ByteReader.AreEqual(last.ReaderKey, readerKey) ? last : null;

    /// <summary>The file system's time when the run began.</summary>
    public long RunStart => (draft ??= CacheDraft.TryBegin(path))?.RunStart ?? FreshRun.NoStart;

    /// <summary>What the last run told, where it still holds, at the price of a look at each path; else null.</summary>
    public LintResult? TryReplay(
        Func<string, RuleDescriptor?> findRule, CancellationToken cancellation)
    {
        if (LastOfSameReaders is not { } record
            || !ByteReader.AreEqual(record.RunKey, runKey)
            || !record.Window.Contains(now)
            || record.Files.Count != files.Count)
            return null;

        // Asked ahead of the looks, so that the record may later say that they were made by then.
        var hasYoung = HasYoung(record, record.RunStart);
        var start = hasYoung ? RunStart : record.RunStart;
        if (!IsCurrent(record, cancellation) || record.TryReadResult(findRule) is not { } result)
            return null;
        if (hasYoung && start != FreshRun.NoStart && CountYoung(record, start) < CountYoung(record, record.RunStart))
            draft?.Commit(record.WithRunStart(start));
        return result;
    }

    /// <summary>Keeps an outcome, unless the cache says the same already.</summary>
    public void Keep(RunOutcome outcome)
    {
        if (draft is null)
            return;
        var bytes = RunRecord.Compose(draft.RunStart, readerKey, runKey, outcome);
        if (last?.HoldsSame(bytes) != true)
            draft.Commit(bytes);
    }

    public void Dispose() => draft?.Dispose();

    private bool IsCurrent(RunRecord record, CancellationToken cancellation)
    {
        for (var i = 0; i < files.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var path = files[i].FullPath;
            var seen = record.Files[i];
            if (!WatchedFile.IsCurrent(path, seen.Stamp, seen.Digest, FileStamp.Of(path), record.RunStart))
                return false;
        }

        foreach (var watched in record.Watched)
        {
            if (!watched.IsCurrent(record.RunStart))
                return false;
        }

        return true;
    }

    private static bool HasYoung(RunRecord record, long runStart) => CountYoung(record, runStart) > 0;

    private static int CountYoung(RunRecord record, long runStart)
    {
        var count = 0;
        for (var i = 0; i < record.Files.Count; i++)
        {
            if (record.Files[i].Stamp.IsTooYoungFor(runStart))
                count++;
        }

        foreach (var watched in record.Watched)
        {
            if (watched.Stamp.IsTooYoungFor(runStart))
                count++;
        }

        return count;
    }
}
