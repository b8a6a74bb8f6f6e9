using CertLint.Findings;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Reports;

/// <summary>One line on a check.</summary>
internal static class Summary
{
    /// <summary>E.g. <c>2 warnings and 1 suggestion in 2 of 15 files (3 suppressed)</c>.</summary>
    public static string Of(CheckOutcome outcome)
    {
        var findings = outcome.Result.Findings;
        // Findings also stand in what was read beside the files, such as an .editorconfig.
        var files = outcome.Files.Select(file => file.FullPath).Union(findings.Select(finding => finding.Path), StringComparer.Ordinal).Count();
        var suppressed = outcome.Result.Suppressed.Count is > 0 and var count ? $" ({count} suppressed)" : "";
        if (findings.Count == 0)
            return $"No findings in {Counted.Of(files, "file")}{suppressed}.";
        var counts = new[] { Severity.Error, Severity.Warning, Severity.Suggestion }
            .Select(severity => (Count: findings.Count(finding => finding.Severity == severity), Word: WordOf(severity)))
            .Where(level => level.Count > 0)
            .Select(level => Counted.Of(level.Count, level.Word))
            .ToArray();
        var told = findings.Select(finding => finding.Path).Distinct(StringComparer.Ordinal).Count();
        return $"{Rules.Display.List(counts)} in {told} of {Counted.Of(files, "file")}{suppressed}.";
    }

    /// <summary>The word for a severity.</summary>
    public static string WordOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "suggestion",
    };
}
