using CertLint.Tool.Checking;

namespace CertLint.Tool.Reporting;

/// <summary>What <c>certlint report</c> was told.</summary>
internal sealed record ReportOptions : PathOptions
{
    /// <summary>Where the page goes if nobody says where.</summary>
    public const string DefaultOutput = "certlint-report.html";

    /// <summary>The page's file as written; null for standard output.</summary>
    public string? Output { get; init; } = DefaultOutput;
}
