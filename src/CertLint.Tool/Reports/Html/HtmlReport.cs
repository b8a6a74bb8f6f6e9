using CertLint.Tool.Terminals;

namespace CertLint.Tool.Reports.Html;

/// <summary>
/// A page for people, in one file that asks for no other: all is written out, so that it can be read and printed without its script,
/// which only filters, groups and sorts what is there.
/// </summary>
internal sealed class HtmlReport : IReport
{
    /// <summary>How each page begins, and nothing else does.</summary>
    public const string Beginning = "<!DOCTYPE html>\n<!-- CertLint report -->\n";

    /// <inheritdoc/>
    public bool HasSummary => false;

    /// <inheritdoc/>
    public void Write(TextWriter writer, Style style, CheckOutcome outcome)
    {
        var page = new ReportPage(outcome);
        var html = new HtmlWriter(writer);
        writer.Write(Beginning);
        PageTemplate.Write(writer, slot => Fill(slot, html, page));
    }

    private static void Fill(string slot, HtmlWriter html, ReportPage page)
    {
        switch (slot)
        {
            case "title":
                html.Text(page.FolderName + " – CertLint report");
                break;
            case "summary":
                SummarySection.Write(html, page);
                break;
            case "rules":
                FindingsSection.WriteRules(html, page);
                break;
            case "findings":
                FindingsSection.Write(html, page);
                break;
            case "timeline":
                Timeline.Write(html, page);
                break;
            case "certificates":
                CertificateTable.Write(html, page);
                break;
            case "others":
                OtherTables.Write(html, page);
                break;
            case "silent":
                SilentSections.Write(html, page);
                break;
        }
    }
}
