using CertLint.Tool.Checking;

namespace CertLint.Tool.Reporting;

/// <summary>What <c>certlint report</c> was told.</summary>
internal sealed record ReportOptions : PathOptions
{
    /// <summary>Where the page goes if nobody says where.</summary>
    public const string DefaultOutput = "certlint-report.html";

    /// <summary>For <see cref="Output"/>.</summary>
    public const string StandardOutput = "-";

    /// <summary>The page's file as written, or <see cref="StandardOutput"/>.</summary>
    public string Output { get; init; } = DefaultOutput;
}
