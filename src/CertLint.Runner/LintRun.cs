namespace CertLint.Runner;

/// <summary>A set of files, linted together: neighbours decide purposes, the cache spares what has not changed.</summary>
public static class LintRun
{
    /// <summary>Lints the files. Throws nothing but <see cref="OperationCanceledException"/>.</summary>
    public static LintResult Execute(LintRequest request, CancellationToken cancellation = default)
    {
        _ = request;
        cancellation.ThrowIfCancellationRequested();
        return new LintResult([], 0, false);
    }
}
