namespace CertLint.Runner.Files;

/// <summary>Work on several files at a time.</summary>
internal static class Several
{
    /// <summary>Does the work for each index, on as many threads as there are processors; for one on the caller's, which starts none.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void At(int count, Action<int> work, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (count == 1)
            work(0);
        else
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, work);
    }
}
