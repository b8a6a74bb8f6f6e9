using CertLint.Runner.Caching;
using CertLint.Runner.Files;
using CertLint.Runner.Judging;

namespace CertLint.Runner;

/// <summary>A set of files, linted together: neighbours decide purposes, the cache spares what has not changed.</summary>
public static class LintRun
{
    /// <summary>Lints the files. Throws nothing but <see cref="OperationCanceledException"/>.</summary>
    public static LintResult Execute(LintRequest request, CancellationToken cancellation = default) =>
        Execute(request, LintParts.Real, cancellation);

    internal static LintResult Execute(LintRequest request, LintParts parts, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var files = Distinct(request.Files);
        if (request.CachePath is not { } cachePath)
            return new FreshRun(request, parts, files, last: null, FreshRun.NoStart).Execute(cancellation).Result;

        using var cache = new RunCache(cachePath, request, files);
        if (!request.GeneratesBaseline && !request.KeepsInventory && cache.TryReplay(parts.FindRule, cancellation) is { } replayed)
            return replayed;
        var outcome = new FreshRun(request, parts, files, cache.LastOfSameReaders, cache.RunStart).Execute(cancellation);
        cache.Keep(outcome);
        return outcome.Result;
    }

    private static List<InputFile> Distinct(IReadOnlyList<InputFile> files)
    {
        var known = new HashSet<string>(FilePaths.Comparer);
        var distinct = new List<InputFile>(files.Count);
        foreach (var file in files)
        {
            if (known.Add(file.FullPath))
                distinct.Add(file);
        }

        return distinct;
    }
}
