using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;

namespace CertLint.Runner.Tests.Sarif;

/// <summary>Findings as a run tells them.</summary>
internal static class Found
{
    public const string Root = "/repo";

    public static ReportedFinding Of(
        string ruleId, string path, FilePosition position, string message = "It is wrong; mend it.", Severity severity = Severity.Warning) =>
        new(path, position, new Finding(RuleCatalogue.Find(ruleId)!, Level.Warning, message, new SourceSpan(4, 2)), severity, IsPolicyError: false);

    public static ReportedFinding WithSuggestion(this ReportedFinding reported, string? value, string suggestion) =>
        reported with { Finding = reported.Finding with { Value = value, SuggestedValue = suggestion } };

    public static ReportedFinding WithEntry(this ReportedFinding reported, string entry) =>
        reported with { Finding = reported.Finding with { Entry = entry } };

    public static ReportedFinding Suppressed(this ReportedFinding reported, SuppressionKind kind, string reason) =>
        reported with { Suppression = new FindingSuppression(kind, reason) };

    public static LintResult Result(params ReportedFinding[] findings) => new(findings, FilesRead: 1, IsReplay: false);
}
