using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Runner;

/// <summary>A file to lint and what its item says of it.</summary>
/// <param name="FullPath">Absolute path.</param>
public sealed record InputFile(string FullPath)
{
    /// <summary>Item metadata <c>Purpose</c>; <see cref="Purpose.Unknown"/> where not set.</summary>
    public Purpose Purpose { get; init; }

    /// <summary>Item metadata <c>Usage</c>; <see cref="Usage.Unknown"/> where not set.</summary>
    public Usage Usage { get; init; }

    /// <summary>Item metadata <c>Profile</c>, as written; null where not set. It stands above all other layers.</summary>
    public string? Profile { get; init; }

    /// <summary>Item metadata <c>NoWarn</c>: IDs, separated by <c>;</c> or <c>,</c>.</summary>
    public string NoWarn { get; init; } = "";
}

/// <summary>All that a run depends on. It reads no environment, no clock, no current directory.</summary>
public sealed record LintRequest
{
    /// <summary>The files; duplicates are linted once.</summary>
    public required IReadOnlyList<InputFile> Files { get; init; }

    /// <summary>Project-wide settings by key (<c>certlint.owned_domains</c> …), as MSBuild properties or options gave them.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>What <c>NoWarn</c>, <c>WarningsAsErrors</c> and the like ask for.</summary>
    public SeverityOptions Severities { get; init; } = new();

    /// <summary>Full path of the cache file; null for none.</summary>
    public string? CachePath { get; init; }

    /// <summary>Folder of the SDK's Roslyn assemblies, from which <c>AnalyzerConfigSet</c> is loaded; null where unknown.</summary>
    public string? RoslynDirectory { get; init; }

    /// <summary>Global analyzer config files that the project names (<c>GlobalAnalyzerConfigFiles</c>), full paths.</summary>
    public IReadOnlyList<string> GlobalConfigFiles { get; init; } = [];

    /// <summary>The time of the build, UTC.</summary>
    public DateTime UtcNow { get; init; }
}

/// <summary>The compiler's own severity switches, which mean for our findings what they mean for csc's.</summary>
public sealed record SeverityOptions
{
    /// <summary>IDs never told.</summary>
    public string NoWarn { get; init; } = "";

    /// <summary>IDs told as errors.</summary>
    public string WarningsAsErrors { get; init; } = "";

    /// <summary>IDs never raised by <see cref="TreatWarningsAsErrors"/> or policy.</summary>
    public string WarningsNotAsErrors { get; init; } = "";

    /// <summary>All warnings are told as errors.</summary>
    public bool TreatWarningsAsErrors { get; init; }

    /// <summary>Findings that are policy are told as errors.</summary>
    public bool FailOnViolation { get; init; }
}

/// <summary>A finding as it is to be told.</summary>
/// <param name="Path">Full path of the file.</param>
/// <param name="Position">Lines and columns; <see cref="FilePosition.None"/> where the whole file is meant.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Severity">After all settings; never <see cref="Severity.Off"/>.</param>
/// <param name="IsPolicyError">True where it is an error only because of <see cref="SeverityOptions.FailOnViolation"/>.</param>
public sealed record ReportedFinding(
    string Path, FilePosition Position, Finding Finding, Severity Severity, bool IsPolicyError);

/// <summary>The outcome of a run.</summary>
/// <param name="Findings">By path, position, ID: the same order in each run.</param>
/// <param name="FilesRead">Files whose content was read in this run; 0 in a replay.</param>
/// <param name="IsReplay">True where all findings came from the cache.</param>
public sealed record LintResult(IReadOnlyList<ReportedFinding> Findings, int FilesRead, bool IsReplay);
