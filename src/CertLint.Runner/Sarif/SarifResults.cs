using System.Text.Json;
using CertLint.Rules;
using CertLint.Runner.Judging;

namespace CertLint.Runner.Sarif;

/// <summary>What was found, as results: what is told and what is suppressed, in the order of the run.</summary>
internal sealed class SarifResults
{
    private readonly string root;
    private readonly IReadOnlyList<ReportedFinding> findings;
    private readonly IReadOnlyList<FindingIdentity> identities;
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    private SarifResults(IReadOnlyList<ReportedFinding> findings, string root)
    {
        this.root = root;
        this.findings = findings;
        identities = FindingIdentity.Of(findings, root);
        Rules = findings.Select(finding => finding.Finding.Rule)
            .GroupBy(rule => rule.Id, StringComparer.Ordinal).Select(same => same.First())
            .OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();
        for (var i = 0; i < Rules.Count; i++)
            indexes.Add(Rules[i].Id, i);
    }

    /// <summary>The rules of which there are results, by ID.</summary>
    public IReadOnlyList<RuleDescriptor> Rules { get; }

    public static SarifResults Of(LintResult result, string root) =>
        new(result.Findings.Concat(result.Suppressed).OrderBy(finding => finding, FindingOrder.Instance).ToArray(), root);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("results");
        for (var i = 0; i < findings.Count; i++)
            Write(json, findings[i], identities[i]);
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, ReportedFinding reported, FindingIdentity identity)
    {
        var finding = reported.Finding;
        var places = new SarifPlaces(json, root, reported.Path);
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", indexes[finding.Rule.Id]);
        json.WriteString("level", SarifLevel.Of(reported.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", SarifText.Of(finding.Message));
        json.WriteEndObject();
        places.WriteLocation(reported.Position, finding.Entry);
        places.WriteRelated(reported.RelatedPositions);
        json.WriteStartObject("partialFingerprints");
        json.WriteString(SarifFingerprint.Name, SarifFingerprint.Of(identity));
        json.WriteEndObject();
        Write(json, reported.Suppression);
        if (SarifFix.Of(reported) is { } replacement)
            places.WriteFix(reported.Position, replacement);
        json.WriteEndObject();
    }

    // Of each result or of none (SARIF 2.1.0 3.27.23): an empty list says that nobody suppressed it.
    private static void Write(Utf8JsonWriter json, FindingSuppression? suppression)
    {
        json.WriteStartArray("suppressions");
        if (suppression is not null)
        {
            json.WriteStartObject();
            json.WriteString("kind", suppression.Kind == SuppressionKind.Comment ? "inSource" : "external");
            json.WriteString("status", "accepted");
            if (suppression.Reason.Length > 0)
                json.WriteString("justification", suppression.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
