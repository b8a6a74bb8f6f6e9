using CertLint.Findings;
using CertLint.Runner.Fixing;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Fixing;

/// <summary>One line on what was mended, and on what is left.</summary>
internal static class MendSummary
{
    /// <summary>E.g. <c>Fixed 3 findings in 2 files; 4 need a person: 'certlint check' tells them.</c></summary>
    /// <param name="result">What was found and mended.</param>
    /// <param name="written">The files that were changed, or would be.</param>
    /// <param name="isDryRun">True where none was.</param>
    public static string Of(FixResult result, IReadOnlyList<FixedFile> written, bool isDryRun)
    {
        var count = written.Sum(file => file.Fixed.Count);
        var done = count == 0 ? "Nothing was fixed"
            : $"{(isDryRun ? "Would fix" : "Fixed")} {Counted.Of(count, "finding")} in {Counted.Of(written.Count, "file")}";
        // What could not be written is still there.
        var left = result.After.Findings.Count(finding => finding.Severity >= Severity.Warning)
            + result.Files.Except(written).Sum(file => file.Fixed.Count(finding => finding.Severity >= Severity.Warning));
        return left == 0 ? done + "." : $"{done}; {left} {(left == 1 ? "needs" : "need")} a person: 'certlint check' tells {(left == 1 ? "it" : "them")}.";
    }
}
