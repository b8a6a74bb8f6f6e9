using CertLint.Findings;
using CertLint.Model;
using CertLint.Runner;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Reports;

/// <summary>Workflow commands, from which GitHub Actions makes annotations.</summary>
internal sealed class GitHubReport : IReport
{
    /// <inheritdoc/>
    public bool HasSummary => false;

    /// <inheritdoc/>
    public void Write(TextWriter writer, Style style, CheckOutcome outcome)
    {
        foreach (var finding in outcome.Result.Findings)
            writer.WriteLine(CommandOf(finding, outcome));
    }

    private static string CommandOf(ReportedFinding reported, CheckOutcome outcome)
    {
        var command = reported.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };
        // Relative to the root of the repository, which is where a workflow checks it out.
        var file = Path.GetRelativePath(outcome.Run.Root, reported.Path).Replace(Path.DirectorySeparatorChar, '/');
        var message = reported.Finding.Message + (reported.Finding.Entry is { } entry ? " (" + entry + ")" : "");
        return $"::{command} file={EscapeProperty(file)}{PlaceOf(reported.Position)},title={reported.Finding.Rule.Id}::"
            + EscapeData(message + " " + reported.Finding.Rule.HelpLink);
    }

    // GitHub takes columns of one line only.
    private static string PlaceOf(FilePosition at)
    {
        if (at == FilePosition.None)
            return "";
        return at.Line == at.EndLine
            ? $",line={at.Line},endLine={at.EndLine},col={at.Column},endColumn={at.EndColumn}"
            : $",line={at.Line},endLine={at.EndLine}";
    }

    // As escapeData and escapeProperty of GitHub's @actions/core have it.
    private static string EscapeData(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
