using System.Globalization;
using CertLint.Runner.Inventory;

namespace CertLint.Tool.Reports.Html;

/// <summary>The certificates with what people ask of them; the rest opens below each name.</summary>
internal static class CertificateTable
{
    /// <summary>Alternative names and places that stand beside each name.</summary>
    private const int Few = 2;

    private const string NoDate = "–";

    // Names of columns, and whether they hold numbers.
    private static readonly (string Name, string Kind)[] Columns =
    [
        ("Subject", "text"), ("Issuer", "text"), ("Key", "text"), ("From", "text"), ("Until", "text"), ("Ends", "number"), ("Purpose", "text"),
        ("Where", "text"),
    ];

    public static void Write(HtmlWriter html, ReportPage page)
    {
        if (page.Certificates.Count == 0)
        {
            html.Element("p", "No certificates.", ("class", "empty")).Line();
            return;
        }

        var rows = page.Certificates.Take(PageLimits.Rows).ToArray();
        Counts.WriteCut(html, rows.Length, page.Certificates.Count, "certificate");
        html.Open("table", ("id", "inventory")).Element("caption", "Certificates", ("class", "unseen")).Open("thead").Open("tr");
        foreach (var (name, kind) in Columns)
            html.Element("th", name, ("scope", "col"), ("data-kind", kind));
        html.Close().Close().Line().Open("tbody").Line();
        foreach (var row in rows)
            Write(html, page, row);
        html.Close().Close().Line();
    }

    private static void Write(HtmlWriter html, ReportPage page, CertificateRow row)
    {
        var certificate = row.Certificate;
        var state = Expiry.WordOf(Expiry.StateOf(certificate, page.Now));
        html.Open("tr", ("data-state", state), ("id", Timeline.RowId(row)));
        html.Open("td", ("data-name", "Subject"));
        WriteSubject(html, page, row);
        html.Close();
        Cell(html, "Issuer", certificate.IsSelfIssued ? "itself" : NameText.Short(certificate.Issuer));
        Cell(html, "Key", KeyText.Of(certificate.Key?.Value) ?? "not known");
        Date(html, "From", certificate.NotBefore);
        Date(html, "Until", certificate.NotAfter);
        var days = certificate.NotAfter is { } end ? Expiry.DaysUntil(end, page.Now) : int.MaxValue;
        html.Open("td", ("data-name", "Ends"), ("data-key", days.ToString(CultureInfo.InvariantCulture)));
        html.Element("span", Expiry.Words(certificate, page.Now), ("class", "state " + state)).Close();
        Cell(html, "Purpose", row.Purposes);
        html.Open("td", ("data-name", "Where"));
        WriteFew(html, [.. row.Places.Select(page.PlaceOf)]);
        html.Close().Close().Line();
    }

    private static void WriteSubject(HtmlWriter html, ReportPage page, CertificateRow row)
    {
        var certificate = row.Certificate;
        var names = certificate.AlternativeNames.Select(NameText.Of).ToArray();
        html.Open("details").Open("summary");
        html.Element("bdi", PageLimits.Cut(NameText.Short(certificate), PageLimits.ShortText), ("class", "name"));
        var others = names.Where(name => name != NameText.Short(certificate)).ToArray();
        if (others.Length > 0)
        {
            html.Text(" ").Open("span", ("class", "also"));
            WriteFew(html, others);
            html.Close();
        }

        html.Close().Open("dl");
        Fact(html, "Subject", NameText.Full(certificate.Subject));
        Fact(html, "Issuer", NameText.Full(certificate.Issuer));
        Facts(html, "Alternative names", names);
        Fact(html, "Serial number", certificate.SerialNumber ?? "");
        Fact(html, "SHA-256", certificate.Fingerprint ?? "");
        Facts(html, "Where", [.. row.Places.Select(page.PlaceOf)]);
        html.Close().Close();
    }

    private static void WriteFew(HtmlWriter html, string[] items)
    {
        foreach (var item in items.Take(Few))
            html.Element("bdi", PageLimits.Cut(item, PageLimits.ShortText), ("class", "item"));
        if (items.Length > Few)
            html.Element("span", $"and {Counts.Of(items.Length - Few)} more", ("class", "item"));
    }

    private static void Facts(HtmlWriter html, string name, string[] values)
    {
        if (values.Length == 0)
            return;
        html.Element("dt", name);
        foreach (var value in values.Take(PageLimits.Items))
            html.Open("dd").Element("bdi", PageLimits.Cut(value, PageLimits.ShortText)).Close();
        if (values.Length > PageLimits.Items)
            html.Element("dd", $"and {Counts.Of(values.Length - PageLimits.Items)} more");
    }

    private static void Fact(HtmlWriter html, string name, string value)
    {
        if (value.Length > 0)
            html.Element("dt", name).Open("dd").Element("bdi", PageLimits.Cut(value, PageLimits.LongText)).Close();
    }

    private static void Cell(HtmlWriter html, string column, string text) =>
        html.Open("td", ("data-name", column)).Element("bdi", PageLimits.Cut(text, PageLimits.ShortText)).Close();

    private static void Date(HtmlWriter html, string column, DateTimeOffset? time)
    {
        html.Open("td", ("data-name", column), ("class", "date"));
        if (time is { } known)
            html.Element("time", Expiry.DayOf(known), ("datetime", known.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
        else
            html.Text(NoDate);
        html.Close();
    }
}
