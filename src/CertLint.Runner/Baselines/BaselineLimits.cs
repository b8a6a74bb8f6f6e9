namespace CertLint.Runner.Baselines;

/// <summary>What bounds a baseline.</summary>
internal static class BaselineLimits
{
    /// <summary>Findings that it accepts.</summary>
    public const int Entries = 100_000;

    /// <summary>UTF-16 units of the file.</summary>
    public const int FileLength = 16 << 20;

    /// <summary>UTF-16 units of a value that stand in it; a longer one is told by its beginning and a digest.</summary>
    public const int ValueLength = 200;

    /// <summary>How long a build waits for another one that writes the same baseline: 30 s.</summary>
    public static TimeSpan Wait { get; } = TimeSpan.FromSeconds(30);
}
