using CertLint.Model;
using CertLint.Runner.Inventory;

namespace CertLint.Tool.Reports.Html;

/// <summary>Requests, private keys and keystores; a table of each that there is.</summary>
internal static class OtherTables
{
    public static void Write(HtmlWriter html, ReportPage page)
    {
        Table(html, "Requests", ["Subject", "Also for", "Key", "Where"], page.Items<RequestTarget>().Select(pair => new[]
        {
            NameText.Short(pair.Target), List(pair.Target.AlternativeNames.Select(NameText.Of)), KeyText.Of(pair.Target.Key?.Value) ?? "not known",
            page.PlaceOf(pair.Item),
        }));
        Table(html, "Private keys", ["Key", "Protection", "Where"], page.Items<KeyTarget>().Select(pair => new[]
        {
            KeyText.Of(pair.Target.Key) ?? (pair.Target.IsEncrypted ? "hidden by its password" : "not known"),
            pair.Target.IsEncrypted ? "encrypted" : "not encrypted", page.PlaceOf(pair.Item),
        }));
        Table(html, "Keystores", ["Type", "Entries", "Where"], page.Items<KeystoreTarget>().Select(pair => new[]
        {
            pair.Target.Type == KeystoreType.Unknown ? "not known" : KeystoreTypes.NameOf(pair.Target.Type),
            pair.Target.Entries is { } entries ? List(entries.Select(Of)) : "hidden by its password", page.PlaceOf(pair.Item),
        }));
    }

    private static void Table(HtmlWriter html, string title, string[] columns, IEnumerable<string[]> all)
    {
        var rows = all.ToArray();
        if (rows.Length == 0)
            return;
        html.Open("section", ("aria-label", title)).Open("h2").Text(title + " ");
        html.Element("span", Counts.Of(rows.Length), ("class", "count")).Close().Line();
        Counts.WriteCut(html, Math.Min(rows.Length, PageLimits.Rows), rows.Length, "row");
        html.Open("table").Open("thead").Open("tr");
        foreach (var column in columns)
            html.Element("th", column, ("scope", "col"));
        html.Close().Close().Open("tbody").Line();
        foreach (var row in rows.Take(PageLimits.Rows))
        {
            html.Open("tr");
            for (var i = 0; i < row.Length; i++)
                html.Open("td", ("data-name", columns[i])).Element("bdi", PageLimits.Cut(row[i], PageLimits.LongText)).Close();
            html.Close().Line();
        }

        html.Close().Close().Close().Line();
    }

    private static string Of(KeystoreEntry entry) => PageLimits.Cut(entry.Alias, PageLimits.ShortText) + entry.Kind switch
    {
        KeystoreEntryKind.PrivateKey => " (private key)",
        KeystoreEntryKind.SecretKey => " (secret key)",
        _ => " (trusted)",
    };

    private static string List(IEnumerable<string> items)
    {
        var all = items.ToArray();
        var text = string.Join(", ", all.Take(PageLimits.Items).Select(item => PageLimits.Cut(item, PageLimits.ShortText)));
        return all.Length > PageLimits.Items ? text + $" and {Counts.Of(all.Length - PageLimits.Items)} more" : all.Length == 0 ? "–" : text;
    }
}
