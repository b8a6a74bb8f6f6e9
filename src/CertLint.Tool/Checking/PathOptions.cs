namespace CertLint.Tool.Checking;

/// <summary>Which files to lint and by what, as each verb that lints files was told.</summary>
internal record PathOptions
{
    /// <summary>Files and folders as written; none for the current folder.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Profiles as written; null where settings decide.</summary>
    public string? Profile { get; init; }

    /// <summary>The baseline as written; null to look for one.</summary>
    public string? Baseline { get; init; }

    /// <summary>False to check what git ignores, too.</summary>
    public bool ReadsIgnoreFiles { get; init; } = true;

    /// <summary>The part of the files to lint, as written; null for all.</summary>
    public string? Shard { get; init; }
}
