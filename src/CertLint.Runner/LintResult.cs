using CertLint.Findings;
using CertLint.Model;
using CertLint.Runner.Inventory;
using CertLint.Settings;

namespace CertLint.Runner;

/// <summary>A finding as it is to be told.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Position">Lines and columns; <see cref="FilePosition.None"/> where the whole file is meant.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Severity">After all settings; never <see cref="Severity.Off"/>.</param>
/// <param name="IsPolicyError">True where it is an error only because of <see cref="SeverityOptions.FailOnViolation"/>.</param>
public sealed record ReportedFinding(
    string Path, FilePosition Position, Finding Finding, Severity Severity, bool IsPolicyError)
{
    /// <summary>Lines and columns of <see cref="Finding.RelatedPlaces"/>, in their order.</summary>
    public IReadOnlyList<FilePosition> RelatedPositions { get; init; } = [];

    /// <summary>Why it is not told; null for what is.</summary>
    public FindingSuppression? Suppression { get; init; }
}

/// <summary>Who decided that a finding is not told.</summary>
/// <param name="Kind">Where that stands.</param>
/// <param name="Reason">As written; empty for none.</param>
public sealed record FindingSuppression(SuppressionKind Kind, string Reason);

/// <summary>Where a suppression stands. The numbers stand in caches.</summary>
public enum SuppressionKind
{
    /// <summary>A comment of the file itself (SARIF: <c>inSource</c>).</summary>
    Comment = 0,

    /// <summary>The baseline file (SARIF: <c>external</c>).</summary>
    Baseline = 1,
}

/// <summary>The outcome of a run.</summary>
/// <param name="Findings">By path, position, ID: the same order in each run.</param>
/// <param name="FilesRead">
/// Files that were read and parsed in this run; one that was only compared with the cache, because it is too young for its
/// time to prove anything, does not count. 0 in a replay.
/// </param>
/// <param name="IsReplay">True where all findings came from the cache.</param>
public sealed record LintResult(IReadOnlyList<ReportedFinding> Findings, int FilesRead, bool IsReplay)
{
    /// <summary>Findings that a comment or the baseline keeps from being told, in the same order; reports show them as such.</summary>
    public IReadOnlyList<ReportedFinding> Suppressed { get; init; } = [];

    /// <summary>What was written into the baseline; null where none was to be written, or it could not be.</summary>
    public BaselineUpdate? Baseline { get; init; }

    /// <summary>What was not judged, and why, by path and position.</summary>
    public IReadOnlyList<UncheckedPart> NotChecked { get; init; } = [];

    /// <summary>
    /// Passwords that stand in the files, whether a finding tells them or not, for who echoes a line of a file. A replay knows none:
    /// who echoes lines runs without a cache.
    /// </summary>
    public IReadOnlyList<SecretPlace> Secrets { get; init; } = [];

    /// <summary>What stands in the files, by path; empty where <see cref="LintRequest.KeepsInventory"/> did not ask for it.</summary>
    public IReadOnlyList<InventoryItem> Inventory { get; init; } = [];
}

/// <summary>What a run has written into the baseline.</summary>
/// <param name="Path">Full path of the baseline; there is none where it would be empty and was not there.</param>
/// <param name="Entries">Findings that it accepts now.</param>
/// <param name="Added">How many of them are new.</param>
/// <param name="Removed">Entries that matched nothing any more.</param>
public sealed record BaselineUpdate(string Path, int Entries, int Added, int Removed);

/// <summary>A part of a file that was not judged, because only a template engine, a shell or a password tells what it is.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Position">Lines and columns; <see cref="FilePosition.None"/> where the whole file is meant.</param>
/// <param name="Reason">Words that follow "not checked because".</param>
public sealed record UncheckedPart(string Path, FilePosition Position, string Reason);

/// <summary>A password in a file.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Position">Lines and columns.</param>
public sealed record SecretPlace(string Path, FilePosition Position);
