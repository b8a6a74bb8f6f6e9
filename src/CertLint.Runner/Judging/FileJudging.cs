using CertLint.Findings;
using CertLint.Model;
using CertLint.Runner.Files;
using CertLint.Runner.Purposes;
using CertLint.Runner.Suppression;

namespace CertLint.Runner.Judging;

/// <summary>From the model of a file to what is told of it.</summary>
internal static class FileJudging
{
    public static IReadOnlyList<ReportedFinding> Judge(LintedFile file, FileContext context, SetEvidence set)
    {
        var path = file.Input.FullPath;
        if (file.Failure is not null)
            return Failed(context, path, file.Failure);
        try
        {
            return Told(file, context, set);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // A rule that fails on one file must not cost the findings of all others, nor the build.
            return Failed(context, path, RunFailures.Describe(error));
        }
    }

    private static List<ReportedFinding> Told(LintedFile file, FileContext context, SetEvidence set)
    {
        var told = new List<ReportedFinding>();
        // A variable gives several commands one value: one mistake, told once. The entry tells apart what has no text of its own.
        var known = new HashSet<(string Rule, SourceSpan Place, string Message, string? Entry)>();
        var policy = context.Settings.Policy;
        var findings = new List<KeyValuePair<LintTarget, Finding>>();
        var issuers = new IssuersInFile(file.Model);
        var suppressions = new FileSuppressions(file.Model.Suppressions);
        foreach (var target in file.Model.Targets)
        {
            foreach (var finding in context.Judge.Lint(Decide(target, file, context, set, issuers).Target, policy))
                findings.Add(new KeyValuePair<LintTarget, Finding>(target, finding));
        }

        foreach (var finding in KeyFindings.Of(findings))
            Tell(finding);

        foreach (var problem in file.Model.Problems)
        {
            if (context.Judge.Report(problem, OriginOf(problem, file.Model), policy) is { } finding)
                Tell(finding);
        }

        foreach (var problem in suppressions.Dead(context.IsOn))
        {
            if (context.Judge.Report(problem, OriginOf(problem, file.Model), policy) is { } finding)
                Tell(finding);
        }

        return told;

        void Tell(Finding finding)
        {
            var entry = finding.Place.Length > 0 ? null : finding.Entry;
            if (!known.Add((finding.Rule.Id, finding.Place, finding.Message, entry)))
                return;
            var suppression = suppressions.Of(finding);
            if (context.Tell(finding, file.Input.FullPath, file.Model.Lines.PositionOf(finding.Place)) is { } reported)
            {
                told.Add(reported with
                {
                    RelatedPositions = [.. finding.RelatedPlaces.Select(file.Model.Lines.PositionOf)],
                    Suppression = suppression,
                });
            }
        }
    }

    private static ReportedFinding[] Failed(FileContext context, string path, string reason) =>
        context.Tell(RuleIds.UnreadableFile, "The file was not checked because " + reason + ".", path, FilePosition.None) is { } finding
            ? [finding]
            : [];

    /// <summary>A target as rules judge it: with what settings and the other files of the set say, and why they say it.</summary>
    public static PurposeDecision Decide(
        LintTarget target, LintedFile file, FileContext context, SetEvidence set, IssuersInFile issuers)
    {
        var given = target is CertificateTarget { IsAuthority: false } certificate
            ? certificate with { IssuerFingerprints = issuers.Above(certificate) }
            : target;
        var decision = DecidePurpose(given, file, context, set);
        return decision.Target is NamedTarget named ? decision with { Target = set.Relations.Relate(named, target, file) } : decision;
    }

    /// <summary>A target with its purpose and usage, and why they are these.</summary>
    public static PurposeDecision DecidePurpose(LintTarget target, LintedFile file, FileContext context, SetEvidence set)
    {
        var settings = context.Settings;
        var usage = file.Input.Usage != Usage.Unknown ? file.Input.Usage : settings.Usage;
        if (target is KeystoreTarget keystore)
            return new PurposeDecision(keystore with { Usage = usage });
        if (target is not NamedTarget named)
            return new PurposeDecision(target);
        var purpose = file.Input.Purpose != Purpose.Unknown ? file.Input.Purpose : settings.Purpose;
        return set.Purposes.Resolve(usage == Usage.Unknown ? named : named with { Usage = usage }, file, purpose);
    }

    // A reader does not say what a problem belongs to: the target around it, else the kind of document that it is.
    private static Origin OriginOf(Problem problem, DocumentModel model)
    {
        var named = model.Targets.OfType<NamedTarget>().ToArray();
        var around = named.FirstOrDefault(
            target => target.Place.Start <= problem.Place.Start && problem.Place.End <= target.Place.End);
        return (around ?? named.FirstOrDefault())?.Origin ?? Origin.Config;
    }
}
