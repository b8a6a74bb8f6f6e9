using CertLint.Analyzers.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules;
using CertLint.Settings;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Live;

/// <summary>Judges a file's model by its settings, as the task does, and speaks Roslyn's language.</summary>
/// <param name="file">What its item says.</param>
/// <param name="settings">What configs and properties say.</param>
/// <param name="linter">Holds the rules that are on against what it is shown.</param>
/// <param name="severities">How loudly findings are told.</param>
/// <param name="baseline">Which ones are accepted.</param>
internal sealed class LiveLinter(
    LiveFile file, FileSettings settings, Linter linter, LiveSeverities severities, LiveBaseline baseline)
{
    public IEnumerable<Diagnostic> Lint(LiveText text, DocumentModel model, CancellationToken cancellation)
    {
        // A variable gives several requests one value: one mistake, told once.
        var told = new HashSet<(string Rule, SourceSpan Place, string Message)>();
        foreach (var finding in FindingsOf(model, cancellation))
        {
            if (told.Add((finding.Rule.Id, finding.Place, finding.Message)) && !IsSuppressed(finding, model) && Diagnose(finding, text) is { } diagnostic)
                yield return diagnostic;
        }
    }

    private bool IsSuppressed(Finding finding, DocumentModel model) =>
        model.Suppressions.Any(comment => comment.Covers(finding)) || baseline.MayAccept(finding, file.Path);

    private IEnumerable<Finding> FindingsOf(DocumentModel model, CancellationToken cancellation)
    {
        foreach (var target in model.Targets)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var finding in linter.Lint(WithSettings(target), settings.Policy))
                yield return finding;
        }

        foreach (var problem in model.Problems)
        {
            if (linter.Report(problem, Origin.Config, settings.Policy) is { } finding)
                yield return finding;
        }
    }

    // Of a config no neighbour says whose name it bears, unlike of a certificate.
    private LintTarget WithSettings(LintTarget target)
    {
        if (target is not NamedTarget named)
            return target;
        var purpose = FirstKnown(file.Purpose, FirstKnown(settings.Purpose, named.Purpose));
        var usage = file.Usage != Usage.Unknown ? file.Usage : settings.Usage;
        return named with { Purpose = purpose, Usage = usage != Usage.Unknown ? usage : named.Usage };
    }

    private static Purpose FirstKnown(Purpose upper, Purpose lower) => upper != Purpose.Unknown ? upper : lower;

    private Diagnostic? Diagnose(Finding finding, LiveText text)
    {
        if (LiveDiagnostics.Find(finding.Rule) is not { } descriptor || severities.Of(finding) is not { } severity)
            return null;
        return Diagnostic.Create(
            descriptor, LocationOf(finding.Place), severity, finding.RelatedPlaces.Select(LocationOf), properties: null, finding.Message);

        Location LocationOf(SourceSpan place)
        {
            var span = place.ToTextSpan();
            return Location.Create(text.Path, span, text.Source.Lines.GetLinePositionSpan(span));
        }
    }
}
