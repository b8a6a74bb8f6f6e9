using System.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules;
using CertLint.Runner;
using CertLint.Writers;

namespace CertLint.Tool.Requesting;

/// <summary>Holds rules and settings against fields, as <c>check</c> will against what is written.</summary>
/// <param name="path">Full path of what is written.</param>
internal sealed class FieldJudge(string path)
{
    /// <summary>What is wrong with these values, in their order.</summary>
    /// <param name="values">Each value with its field.</param>
    /// <param name="areAll">True where no more will come, so that what is missing is told.</param>
    /// <param name="cancellation">Ends it.</param>
    public IReadOnlyList<FieldFinding> Judge(IReadOnlyList<(RequestField Field, string Value)> values, bool areAll, CancellationToken cancellation)
    {
        var faults = values.Select(FaultOf).OfType<FieldFinding>().ToArray();
        if (Array.Exists(faults, fault => fault.Field!.Type is not null && !IsHost(fault.Field)))
            return faults;
        var text = new StringBuilder("\n");
        var places = new List<SourceSpan>();
        foreach (var (_, value) in values)
        {
            places.Add(new SourceSpan(text.Length, value.Length));
            text.Append(value).Append('\n');
        }

        var result = TargetRun.Execute(TargetOf(values, places, areAll), text.ToString(), path, DateTime.UtcNow, cancellation);
        // Rules know more of a host than that it is none.
        var told = result.Findings.Select(finding => finding.Path == path
            ? Of(finding, values, places)
            : new FieldFinding(null, "", finding.Severity, MessageOf(finding)) { File = finding.Path }).ToArray();
        return [.. faults.Where(fault => !Array.Exists(told, finding => finding.Refuses && finding.Field == fault.Field && finding.Value == fault.Value)), .. told];
    }

    private static FieldFinding? FaultOf((RequestField Field, string Value) given)
    {
        var fault = PlanFault.OfValue(given.Value) ?? (IsHost(given.Field) ? PlanFault.OfHost(given.Value) : null);
        return fault is null ? null : new FieldFinding(
            given.Field, given.Value, Severity.Error, $"'{Display.Of(given.Value)}' cannot stand in a request, because {fault}.");
    }

    private static bool IsHost(RequestField field) => field == RequestField.CommonName || field == RequestField.DnsNames;

    private static ConfigTarget TargetOf(IReadOnlyList<(RequestField Field, string Value)> values, List<SourceSpan> places, bool areAll)
    {
        var rdns = new List<RelativeDistinguishedName>();
        var hosts = new List<GeneralName>();
        for (var i = 0; i < values.Count; i++)
        {
            var (field, value) = values[i];
            var text = MappedText.Verbatim(value, places[i].Start);
            if (field.Type is { } type)
                rdns.Add(new RelativeDistinguishedName(new NameAttribute(type, text)));
            if (IsHost(field))
                hosts.Add(new GeneralName(GeneralNameKind.Dns, text));
        }

        return new ConfigTarget(new SourceSpan(0, 0))
        {
            Purpose = Purpose.Request,
            Subject = new DistinguishedName(rdns, IsEncodedInReverse: false, new SourceSpan(0, 0)),
            IsSubjectComplete = areAll,
            AlternativeNames = hosts,
        };
    }

    private static FieldFinding Of(
        ReportedFinding reported, IReadOnlyList<(RequestField Field, string Value)> values, List<SourceSpan> places)
    {
        var finding = reported.Finding;
        var message = MessageOf(reported);
        var index = places.FindIndex(place => place.Start <= finding.Place.Start && finding.Place.End <= place.End && finding.Place.Start > 0);
        if (index < 0)
            return new FieldFinding(null, "", reported.Severity, message);
        var (field, value) = values[index];
        var start = finding.Place.Start - places[index].Start;
        return new FieldFinding(field, value, reported.Severity, message)
        {
            SuggestedValue = finding.SuggestedValue is { } suggested
                ? value.Remove(start, finding.Place.Length).Insert(start, suggested)
                : null,
        };
    }

    private static string MessageOf(ReportedFinding reported) => $"{reported.Finding.Message} ({reported.Finding.Rule.Id})";
}
