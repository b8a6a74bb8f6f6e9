using System.Globalization;
using System.Reflection;
using CertLint.Findings;

namespace CertLint.Tool.Reports.Html;

/// <summary>The head of the page: of what, when, by what, and how it stands.</summary>
internal static class SummarySection
{
    // The part behind the plus sign is the commit, which says nothing of the release.
    private static readonly string Version = typeof(SummarySection).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static void Write(HtmlWriter html, ReportPage page)
    {
        var result = page.Outcome.Result;
        var files = page.Outcome.Files.Select(file => file.FullPath).Distinct(StringComparer.Ordinal).Count();
        html.Open("h1").Element("bdi", PageLimits.Cut(page.FolderName, PageLimits.ShortText)).Close().Line();
        html.Open("p", ("class", "about")).Text(Counts.Of(files, "file") + " checked on ");
        html.Element("time", page.Outcome.UtcNow.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC", ("datetime", Iso(page)));
        html.Text(" by CertLint " + Version).Close().Line();
        html.Open("ul", ("class", "facts"));
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Suggestion })
            Fact(html, result.Findings.Count(finding => finding.Severity == severity), Reports.Summary.WordOf(severity), Reports.Summary.WordOf(severity), "findings");
        if (result.Suppressed.Count > 0)
            Fact(html, result.Suppressed.Count, "", "suppressed", "suppressed", isCounted: false);
        Fact(html, page.Certificates.Count, "", "certificate", "certificates");
        WriteExpiry(html, page, ExpiryState.Expired, "expired");
        WriteExpiry(html, page, ExpiryState.Soon, "within 30 days");
        html.Close().Line();
    }

    private static void WriteExpiry(HtmlWriter html, ReportPage page, ExpiryState state, string words)
    {
        if (page.Certificates.Count(row => Expiry.StateOf(row.Certificate, page.Now) == state) is > 0 and var count)
            Fact(html, count, Expiry.WordOf(state), words, "certificates", isCounted: false);
    }

    private static string Iso(ReportPage page) => page.Outcome.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static void Fact(HtmlWriter html, int count, string style, string word, string section, bool isCounted = true)
    {
        html.Open("li", ("class", count == 0 ? "none" : style)).Open("a", ("href", "#" + section));
        html.Element("strong", Counts.Of(count)).Text(" " + word + (isCounted && count != 1 ? "s" : ""));
        html.Close().Close();
    }
}
