namespace CertLint.Tool.Verbs;

/// <summary>What the process ends with.</summary>
internal static class ExitCodes
{
    /// <summary>All was done, and there is nothing at or above the level that fails.</summary>
    public const int Clean = 0;

    /// <summary>There are findings at or above the level that fails.</summary>
    public const int Findings = 1;

    /// <summary>It was not told right what to do, or could not do it.</summary>
    public const int Failure = 2;

    /// <summary>Ctrl-C: 128 and the signal's number, as shells have it.</summary>
    public const int Interrupted = 130;
}
