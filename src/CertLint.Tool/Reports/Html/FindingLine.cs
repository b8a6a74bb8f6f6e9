using CertLint.Runner;
using CertLint.Tool.Reports.Excerpts;

namespace CertLint.Tool.Reports.Html;

/// <summary>The small line below a finding's message: place, entry, and the rule with its page.</summary>
internal static class FindingLine
{
    public static void Write(HtmlWriter html, ReportedFinding finding)
    {
        var rule = finding.Finding.Rule;
        html.Open("p", ("class", "line"));
        if (SourceText.IsWithin(finding.Position))
            html.Element("span", $"{finding.Position.Line}:{finding.Position.Column}", ("class", "place")).Text(" · ");
        if (finding.Finding.Entry is { } entry)
            html.Element("bdi", PageLimits.Cut(entry, PageLimits.ShortText)).Text(" · ");
        html.Element("a", rule.Id, ("href", rule.HelpLink), ("class", "rule")).Text(" ").Element("span", rule.Title, ("class", "rule-title")).Close();
    }
}
