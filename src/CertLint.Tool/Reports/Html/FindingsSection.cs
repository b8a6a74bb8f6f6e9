using CertLint.Runner;
using CertLint.Tool.Reports.Excerpts;

namespace CertLint.Tool.Reports.Html;

/// <summary>The findings by file, each with the line that it is about.</summary>
internal static class FindingsSection
{
    /// <summary>The choices of the filter by rule.</summary>
    public static void WriteRules(HtmlWriter html, ReportPage page)
    {
        var rules = page.Outcome.Result.Findings.GroupBy(finding => finding.Finding.Rule.Id, StringComparer.Ordinal)
            .OrderBy(rule => rule.Key, StringComparer.Ordinal);
        foreach (var rule in rules)
            html.Element("option", $"{rule.Key} {rule.First().Finding.Rule.Title}", ("value", rule.Key));
    }

    /// <summary>The groups; a sentence where there is none.</summary>
    public static void Write(HtmlWriter html, ReportPage page)
    {
        var all = page.Outcome.Result.Findings;
        if (all.Count == 0)
        {
            html.Element("p", "No findings.", ("class", "empty")).Line();
            return;
        }

        var shown = Shown(all);
        Counts.WriteCut(html, shown.Count, all.Count, "finding");
        var secrets = page.Outcome.Result.Secrets.ToLookup(secret => secret.Path, secret => secret.Position, StringComparer.Ordinal);
        html.Open("div", ("id", "groups"), ("data-group", "file")).Line();
        foreach (var file in shown.GroupBy(finding => finding.Path, StringComparer.Ordinal))
        {
            // What has no places may be a pipe, which would keep one waiting.
            var source = file.Any(finding => SourceText.IsWithin(finding.Position))
                ? SourceText.Read(file.Key, page.Outcome.GivenContentOf(file.Key), [.. secrets[file.Key]])
                : null;
            html.Open("details", ("class", "group"), ("open", ""));
            html.Open("summary").Open("h3").Element("bdi", PageLimits.Cut(page.PathOf(file.Key), PageLimits.LongText)).Close();
            html.Text(" ").Element("span", Counts.Of(file.Count()), ("class", "count")).Close().Line();
            html.Open("ol").Line();
            foreach (var finding in file)
                Write(html, page, finding, source);
            html.Close().Close().Line();
        }

        html.Close().Line();
    }

    private static List<ReportedFinding> Shown(IReadOnlyList<ReportedFinding> all)
    {
        if (all.Count <= PageLimits.Findings)
            return [.. all];
        // A sort of LINQ keeps the order of equals, and what is left is told in the order of files again.
        var kept = all.Select((finding, index) => (finding, index)).OrderByDescending(pair => pair.finding.Severity)
            .Take(PageLimits.Findings).OrderBy(pair => pair.index);
        return [.. kept.Select(pair => pair.finding)];
    }

    private static void Write(HtmlWriter html, ReportPage page, ReportedFinding finding, SourceText? source)
    {
        var severity = Summary.WordOf(finding.Severity);
        html.Open("li", ("class", "finding"), ("data-severity", severity), ("data-rule", finding.Finding.Rule.Id));
        html.Open("p").Element("span", severity, ("class", "level " + severity)).Text(" ");
        html.Element("bdi", page.MessageOf(finding.Finding.Message)).Close();
        FindingLine.Write(html, finding);
        if (source?.ExcerptOf(finding.Position) is { } excerpt)
        {
            html.Open("pre").Element("span", $"{finding.Position.Line}", ("class", "number")).Open("code", ("dir", "ltr")).Text(excerpt.Before);
            html.Element("mark", excerpt.Marked).Text(excerpt.Behind).Close().Close();
        }

        html.Close().Line();
    }
}
