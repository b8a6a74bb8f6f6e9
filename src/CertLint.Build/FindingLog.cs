using CertLint.Findings;
using CertLint.Runner;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CertLint.Build;

/// <summary>Tells findings as csc tells diagnostics: full path, lines and columns, code, help link.</summary>
internal sealed class FindingLog(TaskLoggingHelper log)
{
    // A message may hold braces, so it goes in as an argument.
    private const string Verbatim = "{0}";

    /// <summary>Logs all findings and, where policy made errors of some, one more line that says why.</summary>
    /// <param name="findings">In the order in which they are to be told.</param>
    /// <param name="failOnViolationReason">E.g. <c>CI=true</c>.</param>
    public void Tell(IReadOnlyList<ReportedFinding> findings, string failOnViolationReason)
    {
        foreach (var finding in findings)
            Tell(finding);
        if (findings.Any(finding => finding.IsPolicyError))
            log.LogMessage(MessageImportance.High, Verbatim, PolicyLine(failOnViolationReason));
    }

    /// <summary>Logs what was not judged, for who asks for a detailed log.</summary>
    public void Tell(IReadOnlyList<UncheckedPart> notChecked)
    {
        foreach (var part in notChecked)
        {
            var at = part.Position;
            log.LogMessage(
                null, null, null, part.Path, at.Line, at.Column, at.EndLine, at.EndColumn, MessageImportance.Low, Verbatim,
                "CertLint: not checked because " + part.Reason + ".");
        }
    }

    /// <summary>Logs what a build that was asked for it has written into the baseline.</summary>
    public void Tell(BaselineUpdate baseline) => log.LogMessage(
        MessageImportance.High, Verbatim,
        $"CertLint: the baseline '{baseline.Path}' accepts {baseline.Entries} findings ({baseline.Added} new, {baseline.Removed} removed).");

    /// <summary>Logs a defect of CertLint's own, without the exception's message, which may quote a file's content.</summary>
    public void TellDefect(string projectPath, Exception error)
    {
        log.LogWarning(
            null, "CERT9001", null, null, projectPath, 0, 0, 0, 0, Verbatim,
            "The certificate files of this project were not linted because CertLint itself failed ("
            + error.GetType().FullName + "); please report this.");
        log.LogMessage(MessageImportance.Low, Verbatim, error.StackTrace ?? "");
    }

    private void Tell(ReportedFinding reported)
    {
        var rule = reported.Finding.Rule;
        var at = reported.Position;
        // The plain console drops the help link, so the message ends with it, as csc's do.
        var message = reported.Finding.Message + " (" + EntryOf(reported) + rule.HelpLink + ")";
        switch (reported.Severity)
        {
            case Severity.Error:
                log.LogError(
                    null, rule.Id, null, rule.HelpLink, reported.Path,
                    at.Line, at.Column, at.EndLine, at.EndColumn, Verbatim, message);
                break;
            case Severity.Warning:
                log.LogWarning(
                    null, rule.Id, null, rule.HelpLink, reported.Path,
                    at.Line, at.Column, at.EndLine, at.EndColumn, Verbatim, message);
                break;
            default:
                log.LogMessage(
                    null, rule.Id, null, reported.Path,
                    at.Line, at.Column, at.EndLine, at.EndColumn, MessageImportance.Low, Verbatim, message);
                break;
        }
    }

    // Lines and columns tell nothing in a keystore.
    private static string EntryOf(ReportedFinding reported) =>
        reported is { Position: var at, Finding.Entry: { } entry } && at.Line == at.EndLine && at.Column == at.EndColumn ? entry + "; " : "";

    private static string PolicyLine(string reason) =>
        "CertLint: errors because " + (reason.Length > 0 ? reason : "CertLintFailOnViolation=true")
        + "; mend them, set CertLintFailOnViolation=false to make them warnings, or accept today's with -p:CertLintGenerateBaseline=true.";
}
