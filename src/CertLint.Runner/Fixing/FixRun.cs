using CertLint.Runner.Files;

namespace CertLint.Runner.Fixing;

/// <summary>A set of files, linted together, with what can be mended in them without asking a person. Writes nothing.</summary>
public static class FixRun
{
    /// <summary>Finds what is to be written. Throws nothing but <see cref="OperationCanceledException"/>.</summary>
    /// <param name="request">The files and their settings; its cache is not used, and its baseline not written.</param>
    /// <param name="options">What may be changed.</param>
    /// <param name="cancellation">Ends the run.</param>
    public static FixResult Execute(LintRequest request, FixOptions options, CancellationToken cancellation = default)
    {
        request = request with { CachePath = null, GeneratesBaseline = false };
        var before = LintRun.Execute(request, cancellation);
        var inputs = request.Files.GroupBy(file => file.FullPath, FilePaths.Comparer).ToDictionary(file => file.Key, file => file.First(), FilePaths.Comparer);
        var files = new List<FixedFile>();
        var unfixed = new List<UnfixedFinding>();
        foreach (var path in before.Findings.Where(IsMendable).Select(finding => finding.Path).Distinct(FilePaths.Comparer))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!inputs.TryGetValue(path, out var input) || !options.MayChange(path) || ContentOf(input) is not { } content)
                continue;
            var fixer = new FileFixer(path, options, edited => Lint(request, input, edited, cancellation));
            try
            {
                if (fixer.Fix(content) is { } file)
                    files.Add(file);
                unfixed.AddRange(fixer.Refused);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // A reader that fails on one file must not cost the others.
                unfixed.Add(new UnfixedFinding(before.Findings.First(finding => finding.Path == path && IsMendable(finding)), RunFailures.Describe(error)));
            }
        }

        return Settle(request, before, files, unfixed, cancellation);
    }

    private static bool IsMendable(ReportedFinding finding) =>
        SafeRules.Contains(finding.Finding.Rule.Id) && finding.Finding.SuggestedValue is not null;

    private static byte[]? ContentOf(InputFile input) =>
        (input.Content is { } given ? FileContent.Of(given) : FileContent.Read(input.FullPath, FileStamp.Of(input.FullPath))).Bytes;

    // Nothing that a config says depends on other files; what others say of it, the whole set is asked in the end.
    private static IReadOnlyList<ReportedFinding> Lint(LintRequest request, InputFile input, byte[] content, CancellationToken cancellation)
    {
        var result = LintRun.Execute(request with { Files = [input with { Content = content }], SourceFiles = [] }, cancellation);
        return [.. result.Findings.Concat(result.Suppressed).Where(finding => finding.Path == input.FullPath)];
    }

    // A request may be held against the config that is mended, and then say what that says no more.
    private static FixResult Settle(
        LintRequest request, LintResult before, List<FixedFile> files, List<UnfixedFinding> unfixed, CancellationToken cancellation)
    {
        var after = files.Count == 0 ? before : LintAll(request, files, cancellation);
        if (FirstNew(before, after) is null)
            return new FixResult(files, InOrder(unfixed), before, after);
        var kept = new List<FixedFile>();
        after = before;
        foreach (var file in files)
        {
            var next = LintAll(request, [.. kept, file], cancellation);
            if (FirstNew(before, next) is { } found)
            {
                var name = Path.GetFileName(found.Path);
                unfixed.AddRange(file.Fixed.Select(finding => new UnfixedFinding(
                    finding, $"'{name}' would then have {found.Finding.Rule.Id}: {found.Finding.Message.TrimEnd('.')}")));
                continue;
            }

            kept.Add(file);
            after = next;
        }

        return new FixResult(kept, InOrder(unfixed), before, after);
    }

    private static LintResult LintAll(LintRequest request, IReadOnlyList<FixedFile> files, CancellationToken cancellation)
    {
        var contents = files.ToDictionary(file => file.Path, file => file.After, FilePaths.Comparer);
        return LintRun.Execute(
            request with
            {
                Files = [.. request.Files.Select(file => contents.TryGetValue(file.FullPath, out var content) ? file with { Content = content } : file)],
            },
            cancellation);
    }

    private static ReportedFinding? FirstNew(LintResult before, LintResult after)
    {
        var counts = new Dictionary<(string Path, string Rule), int>();
        foreach (var finding in before.Findings)
            counts[Key(finding)] = counts.TryGetValue(Key(finding), out var count) ? count + 1 : 1;
        foreach (var finding in after.Findings)
        {
            if (!counts.TryGetValue(Key(finding), out var left) || left == 0)
                return finding;
            counts[Key(finding)] = left - 1;
        }

        return null;

        static (string Path, string Rule) Key(ReportedFinding finding) => (finding.Path, finding.Finding.Rule.Id);
    }

    private static UnfixedFinding[] InOrder(List<UnfixedFinding> unfixed) =>
        [.. unfixed.OrderBy(item => item.Finding.Path, StringComparer.Ordinal).ThenBy(item => item.Finding.Position.Line).ThenBy(item => item.Finding.Position.Column)];
}
