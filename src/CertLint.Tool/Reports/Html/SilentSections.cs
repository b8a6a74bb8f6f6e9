using CertLint.Runner;
using CertLint.Tool.Reports.Excerpts;

namespace CertLint.Tool.Reports.Html;

/// <summary>What is not told as a finding, closed until somebody asks: what is accepted, and what could not be judged.</summary>
internal static class SilentSections
{
    public static void Write(HtmlWriter html, ReportPage page)
    {
        var result = page.Outcome.Result;
        Section(html, "suppressed", "Suppressed findings", result.Suppressed, finding => Write(html, page, finding));
        Section(html, "unchecked", "Not checked", result.NotChecked, part =>
        {
            html.Open("p").Element("bdi", Place(page, part.Path, part.Position)).Close();
            html.Open("p", ("class", "line")).Text("Not checked because ").Element("bdi", page.MessageOf(part.Reason)).Text(".").Close();
        });
    }

    private static void Section<T>(HtmlWriter html, string id, string title, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        html.Open("details", ("class", "silent"), ("id", id)).Open("summary").Open("h2").Text(title + " ");
        html.Element("span", Counts.Of(items.Count), ("class", "count")).Close().Close().Line();
        Counts.WriteCut(html, Math.Min(items.Count, PageLimits.Rows), items.Count, "item");
        html.Open("ol").Line();
        foreach (var item in items.Take(PageLimits.Rows))
        {
            html.Open("li");
            write(item);
            html.Close().Line();
        }

        html.Close().Close().Line();
    }

    private static void Write(HtmlWriter html, ReportPage page, ReportedFinding finding)
    {
        html.Open("p").Element("bdi", page.MessageOf(finding.Finding.Message)).Close();
        html.Open("p").Element("bdi", WhyOf(finding.Suppression!), ("class", "reason")).Close();
        html.Open("p", ("class", "line")).Element("bdi", Place(page, finding.Path, finding.Position)).Close();
        FindingLine.Write(html, finding);
    }

    private static string WhyOf(FindingSuppression suppression)
    {
        var where = suppression.Kind == SuppressionKind.Baseline ? "Accepted by the baseline" : "Suppressed by a comment";
        return suppression.Reason.Length == 0 ? where + ", without a reason." : where + ": " + PageLimits.Cut(suppression.Reason, PageLimits.LongText);
    }

    private static string Place(ReportPage page, string path, Model.FilePosition at) =>
        page.PathOf(path) + (SourceText.IsWithin(at) ? $":{at.Line}:{at.Column}" : "");
}
