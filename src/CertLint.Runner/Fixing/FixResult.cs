namespace CertLint.Runner.Fixing;

/// <summary>What may be changed.</summary>
public sealed record FixOptions
{
    /// <summary>IDs of <see cref="SafeRules"/>; none for all of them.</summary>
    public IReadOnlyCollection<string> Rules { get; init; } = [];

    /// <summary>False, by full path, for files that are linted and never changed.</summary>
    public Func<string, bool> MayChange { get; init; } = _ => true;
}

/// <summary>A file with what is to be written in it. Nothing has been written yet.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Before">The file as it was read.</param>
/// <param name="After">The file as it should be.</param>
/// <param name="Changes">The stretches that differ, ascending.</param>
/// <param name="Fixed">The findings that are gone, in the order in which they were mended.</param>
public sealed record FixedFile(
    string Path, byte[] Before, byte[] After, IReadOnlyList<OctetChange> Changes, IReadOnlyList<ReportedFinding> Fixed)
{
    /// <summary>True where each ASCII character takes two octets, which line-based tools take for binary.</summary>
    public bool IsUtf16 => EditableText.IsUtf16(Before);
}

/// <summary>A finding whose suggestion was tried and given up.</summary>
/// <param name="Finding">As it was found.</param>
/// <param name="Reason">Words that follow "because".</param>
public sealed record UnfixedFinding(ReportedFinding Finding, string Reason);

/// <summary>The outcome of a run that mends.</summary>
/// <param name="Files">The files to write, by path.</param>
/// <param name="Unfixed">What was tried and given up, by path and position.</param>
/// <param name="Before">What was found before.</param>
/// <param name="After">What is found once the files are written.</param>
public sealed record FixResult(
    IReadOnlyList<FixedFile> Files, IReadOnlyList<UnfixedFinding> Unfixed, LintResult Before, LintResult After);
