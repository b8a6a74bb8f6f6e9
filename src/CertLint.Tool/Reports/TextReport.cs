using CertLint.Runner;
using CertLint.Tool.Reports.Excerpts;
using CertLint.Tool.Terminals;

namespace CertLint.Tool.Reports;

/// <summary>For people: findings by file, each with the line that it is about.</summary>
internal sealed class TextReport : IReport
{
    /// <inheritdoc/>
    public bool HasSummary => true;

    /// <inheritdoc/>
    public void Write(TextWriter writer, Style style, CheckOutcome outcome)
    {
        var secrets = outcome.Result.Secrets.ToLookup(secret => secret.Path, secret => secret.Position, StringComparer.Ordinal);
        foreach (var file in outcome.Result.Findings.GroupBy(finding => finding.Path, StringComparer.Ordinal))
        {
            writer.WriteLine(style.Bold(outcome.Shown(file.Key)));
            // What has no places may be a pipe, which would keep one waiting.
            var source = file.Any(finding => SourceText.IsWithin(finding.Position))
                ? SourceText.Read(file.Key, outcome.GivenContentOf(file.Key), [.. secrets[file.Key]])
                : null;
            foreach (var finding in file)
                Write(writer, style, finding, source);
            writer.WriteLine();
        }

        writer.WriteLine(Summary.Of(outcome));
    }

    private static void Write(TextWriter writer, Style style, ReportedFinding reported, SourceText? source)
    {
        var at = reported.Position;
        var place = !SourceText.IsWithin(at) ? "" : $"{at.Line}:{at.Column} ";
        var entry = reported.Finding.Entry is { } name ? style.Dim(" (" + ShownText.Of(name) + ")") : "";
        var severity = style.Of(reported.Severity, Summary.WordOf(reported.Severity));
        writer.WriteLine($"  {place}{severity} {style.Bold(reported.Finding.Rule.Id)}: {ShownText.Of(reported.Finding.Message)}{entry}");
        if (source?.ExcerptOf(at) is not { } excerpt)
            return;
        var number = $"{at.Line}";
        writer.WriteLine($"    {style.Dim(number + " |")} {excerpt.Line}");
        writer.WriteLine($"    {new string(' ', number.Length)} {style.Dim("|")} {excerpt.Indent}{style.Of(reported.Severity, excerpt.Carets)}");
    }
}
