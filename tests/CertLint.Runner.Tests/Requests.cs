namespace CertLint.Runner.Tests;

internal static class Requests
{
    public static LintRequest Of(params string[] paths) =>
        new() { Files = paths.Select(path => new InputFile(path)).ToArray(), RoslynDirectory = SdkRoslyn.Directory };

    /// <summary>Each finding as <c>file:line ID Severity message</c>.</summary>
    public static string[] Lines(this LintResult result) =>
        result.Findings.Select(finding =>
            $"{Path.GetFileName(finding.Path)}:{finding.Position.Line} {finding.Finding.Rule.Id} {finding.Severity} {finding.Finding.Message}").ToArray();
}
