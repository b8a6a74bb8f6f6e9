namespace CertLint.Tool.Checking;

/// <summary>What <c>certlint check</c> was told.</summary>
internal sealed record CheckOptions : PathOptions
{
    /// <summary>One of <see cref="ReportFormats.All"/>.</summary>
    public string Format { get; init; } = ReportFormats.Text;

    /// <summary>The report's file as written; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>One of <see cref="FailLevels.All"/>.</summary>
    public string FailOn { get; init; } = FailLevels.Warning;

    /// <summary>True to check standard input in place of <see cref="PathOptions.Paths"/>.</summary>
    public bool ReadsStandardInput { get; init; }

    /// <summary>One of <see cref="StandardInput.Kinds"/>; null where not told.</summary>
    public string? StandardInputKind { get; init; }

    /// <summary>True to say what was not checked.</summary>
    public bool IsVerbose { get; init; }
}
