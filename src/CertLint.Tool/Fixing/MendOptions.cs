namespace CertLint.Tool.Fixing;

/// <summary>What <c>certlint fix</c> was told.</summary>
internal sealed record MendOptions
{
    /// <summary>Files and folders as written; none for the current folder.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>True to write nothing.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Rules as written; none for all that may be mended.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Profiles as written; null where settings decide.</summary>
    public string? Profile { get; init; }

    /// <summary>The baseline as written; null to look for one.</summary>
    public string? Baseline { get; init; }

    /// <summary>False to mend what git ignores, too.</summary>
    public bool ReadsIgnoreFiles { get; init; } = true;
}
