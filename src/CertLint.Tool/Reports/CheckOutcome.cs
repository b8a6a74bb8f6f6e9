using CertLint.Runner;
using CertLint.Runner.Sarif;
using CertLint.Tool.Checking;

namespace CertLint.Tool.Reports;

/// <summary>All that a report may tell.</summary>
/// <param name="Result">What the run found.</param>
/// <param name="Files">What was to be checked.</param>
/// <param name="Folder">Full path of the current folder.</param>
/// <param name="Run">The root of the repository, and the run's name in it.</param>
internal sealed record CheckOutcome(LintResult Result, IReadOnlyList<InputFile> Files, string Folder, SarifRun Run)
{
    /// <summary>When it was checked, the only time that reports tell.</summary>
    public required DateTime UtcNow { get; init; }

    /// <summary>What standard input gave; null for a path that is a file's.</summary>
    public byte[]? GivenContentOf(string path) => Files is [{ Content: { } content } file] && file.FullPath == path ? content : null;

    /// <summary>A path as people in the current folder write it; as a whole where it lies elsewhere.</summary>
    public string Shown(string path) => new ShownPaths(Folder, GivenContentOf(path) is null ? null : path).Of(path);
}
