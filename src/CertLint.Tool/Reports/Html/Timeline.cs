namespace CertLint.Tool.Reports.Html;

/// <summary>
/// One bar a certificate, from its first day to its last, with a line at today. The bars are SVG, whose attributes the page's policy
/// allows where it forbids those of style.
/// </summary>
internal static class Timeline
{
    /// <summary>So that the shortest is seen, in hundredths.</summary>
    private const double ShortestBar = 0.6;

    public static void Write(HtmlWriter html, ReportPage page)
    {
        var rows = Nearest(page);
        if (rows.Count == 0)
            return;
        if (rows.Count < page.Certificates.Count)
        {
            html.Element(
                "p",
                $"Bars are those of the {Counts.Of(rows.Count, "certificate")} whose end is nearest to today, of {Counts.Of(page.Certificates.Count)}; the table has more.",
                ("class", "note")).Line();
        }

        var axis = TimeAxis.Of(rows, page.Now);
        html.Open("div", ("class", "timeline"), ("tabindex", "0"), ("role", "region"), ("aria-label", "When certificates end"));
        html.Open("div", ("class", "sheet")).Line();
        WriteAxis(html, axis, page.Now);
        html.Open("ol", ("class", "bars")).Line();
        foreach (var row in rows)
            WriteBar(html, axis, row, page.Now);
        html.Close().Close().Close().Line();
    }

    private static List<CertificateRow> Nearest(ReportPage page) =>
    [
        .. page.Certificates.Where(row => row.Certificate.NotAfter is not null)
            .OrderBy(row => (row.Certificate.NotAfter!.Value - page.Now).Duration())
            .Take(PageLimits.Bars)
            .OrderBy(row => row.Certificate.NotAfter),
    ];

    private static void WriteAxis(HtmlWriter html, TimeAxis axis, DateTimeOffset now)
    {
        html.Open("svg", ("class", "axis"), ("aria-hidden", "true"));
        foreach (var (time, label) in axis.Ticks())
            html.Element("text", label, ("x", axis.PercentAt(time)), ("y", "32"), ("text-anchor", "middle"));
        html.Element("text", "today", ("x", axis.PercentAt(now)), ("y", "14"), ("text-anchor", "middle"), ("class", "today")).Close().Line();
        html.Open("svg", ("class", "grid"), ("aria-hidden", "true"));
        foreach (var (time, _) in axis.Ticks())
            WriteUpright(html, axis.PercentAt(time), "tick");
        WriteUpright(html, axis.PercentAt(now), "today");
        html.Close().Line();
    }

    private static void WriteUpright(HtmlWriter html, string x, string kind) =>
        html.Empty("line", ("x1", x), ("x2", x), ("y1", "0"), ("y2", "100%"), ("class", kind));

    private static void WriteBar(HtmlWriter html, TimeAxis axis, CertificateRow row, DateTimeOffset now)
    {
        var end = row.Certificate.NotAfter!.Value;
        var (from, to) = (axis.At(row.Certificate.NotBefore ?? end), axis.At(end));
        from = Math.Min(from, to);
        var width = Math.Max(to - from, ShortestBar);
        var state = Expiry.WordOf(Expiry.StateOf(row.Certificate, now));
        html.Open("li", ("class", "bar"), ("data-state", state), ("data-row", RowId(row)));
        html.Element("bdi", PageLimits.Cut(NameText.Short(row.Certificate), PageLimits.ShortText), ("class", "bar-name"));
        html.Open("svg", ("aria-hidden", "true"));
        html.Empty(
            "rect", ("x", TimeAxis.Percent(Math.Min(from, 100 - width))), ("width", TimeAxis.Percent(width)), ("y", "3"), ("height", "10"), ("rx", "2"),
            ("class", state)).Close();
        html.Open("span", ("class", "bar-end")).Element("time", Expiry.DayOf(end)).Text(" ");
        html.Element("span", Expiry.Words(row.Certificate, now), ("class", state)).Close().Close().Line();
    }

    /// <summary>What names a certificate's row in the table; empty where nothing does.</summary>
    public static string RowId(CertificateRow row) => row.Certificate.Fingerprint is { } digest ? "c-" + digest[..16] : "";
}
