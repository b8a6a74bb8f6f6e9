using CertLint.Tool.Checking;

namespace CertLint.Tool.Fixing;

/// <summary>What <c>certlint fix</c> was told.</summary>
internal sealed record MendOptions : PathOptions
{
    /// <summary>True to write nothing.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Rules as written; none for all that may be mended.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];
}
