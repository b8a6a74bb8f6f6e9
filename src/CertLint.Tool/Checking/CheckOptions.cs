namespace CertLint.Tool.Checking;

/// <summary>What <c>certlint check</c> was told.</summary>
internal sealed record CheckOptions
{
    /// <summary>Files and folders as written; none for the current folder.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>One of <see cref="ReportFormats.All"/>.</summary>
    public string Format { get; init; } = ReportFormats.Text;

    /// <summary>The report's file as written; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>One of <see cref="FailLevels.All"/>.</summary>
    public string FailOn { get; init; } = FailLevels.Warning;

    /// <summary>Profiles as written; null where settings decide.</summary>
    public string? Profile { get; init; }

    /// <summary>The baseline as written; null to look for one.</summary>
    public string? Baseline { get; init; }

    /// <summary>False to check what git ignores, too.</summary>
    public bool ReadsIgnoreFiles { get; init; } = true;

    /// <summary>The part of the files to check, as written; null for all.</summary>
    public string? Shard { get; init; }

    /// <summary>True to check standard input in place of <see cref="Paths"/>.</summary>
    public bool ReadsStandardInput { get; init; }

    /// <summary>One of <see cref="StandardInput.Kinds"/>; null where not told.</summary>
    public string? StandardInputKind { get; init; }

    /// <summary>True to say what was not checked.</summary>
    public bool IsVerbose { get; init; }
}
