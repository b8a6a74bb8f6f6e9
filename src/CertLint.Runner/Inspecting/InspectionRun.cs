using CertLint.Runner.Files;
using CertLint.Runner.Judging;
using CertLint.Runner.Purposes;

namespace CertLint.Runner;

/// <summary>Tells what is read of one file of a set, as <see cref="LintRun"/> would judge it.</summary>
public static class InspectionRun
{
    /// <summary>Reads the set. Throws nothing but <see cref="OperationCanceledException"/>.</summary>
    /// <param name="request">The set and its settings; no baseline and no cache play a part.</param>
    /// <param name="path">Full path of the file to tell of, one of the set.</param>
    /// <param name="cancellation">Ends it.</param>
    public static FileInspection Execute(LintRequest request, string path, CancellationToken cancellation = default) =>
        Execute(request, LintParts.Real, path, cancellation);

    internal static FileInspection Execute(LintRequest request, LintParts parts, string path, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var set = new FreshRun(request, parts, request.Files, last: null, FreshRun.NoStart).Load(cancellation);
        var file = set.Files.First(loaded => FilePaths.Comparer.Equals(loaded.Input.FullPath, path));
        if (FailureOf(file) is { } failure)
            return new FileInspection(path) { Failure = failure };
        try
        {
            return Inspect(file, set);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new FileInspection(path) { Failure = RunFailures.Describe(error) };
        }
    }

    private static FileInspection Inspect(LintedFile file, LoadedSet set)
    {
        var context = set.Contexts.Of(file.Input);
        var issuers = new IssuersInFile(file.Model);
        var evidence = set.CollectEvidence();
        return new FileInspection(file.Input.FullPath)
        {
            Targets = [.. file.Model.Targets.Select(target => Of(FileJudging.Decide(target, file, context, evidence, issuers)))],
            Problems = file.Model.Problems,
            NotChecked = [.. UncheckedParts.Of(file)],
            PresentedFiles = file.Model.PresentedFiles,
            Lines = file.Model.Lines,
            WantsPassword = file.Model.WantsPassword,
        };
    }

    private static InspectedTarget Of(PurposeDecision decision) => new(decision.Target, decision.Purpose, decision.Usage);

    // A check is silent on a large file in which nothing of ours seems to be; whoever asks for it wants to know.
    private static string? FailureOf(LintedFile file)
    {
        if (file.Failure is not null || file.Model.Targets.Count > 0)
            return file.Failure;
        var content = file.Input.Content is { } given
            ? FileContent.Of(given)
            : FileContent.TooLargeAt(FileStamp.Of(file.Input.FullPath));
        return content?.Failure;
    }
}
