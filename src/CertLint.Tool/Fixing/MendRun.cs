using CertLint.Findings;
using CertLint.Runner.Fixing;
using CertLint.Tool.Checking;
using CertLint.Tool.Terminals;
using CertLint.Tool.Verbs;
using CertLint.Tool.Walking;

namespace CertLint.Tool.Fixing;

/// <summary>From options to changed files, a diff and an exit code.</summary>
/// <param name="options">What was asked for.</param>
/// <param name="folder">Full path of the current folder.</param>
/// <param name="terminal">Where to report.</param>
internal sealed class MendRun(MendOptions options, string folder, Terminal terminal)
{
    private readonly ShownPaths paths = new(folder);

    /// <summary>Mends and reports.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="UsageException">The options ask for what is not there, or cannot be done.</exception>
    public int Execute(CancellationToken cancellation)
    {
        var run = new PathRun(options, folder);
        var rules = options.Rules.Select(RuleOf).ToArray();
        var named = options.Paths.Select(NoSource).ToHashSet(StringComparer.Ordinal);
        var result = FixRun.Execute(
            run.Collect(cancellation),
            // What a link leads to may lie anywhere; a walk changes it where it lies, if it is one of its files.
            new FixOptions { Rules = rules, MayChange = path => named.Contains(path) || new FileInfo(path).LinkTarget is null },
            cancellation);
        return Write(result, cancellation);
    }

    private int Write(FixResult result, CancellationToken cancellation)
    {
        var written = new List<FixedFile>();
        foreach (var file in result.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            var path = InPlaceFile.Resolve(file.Path);
            if (!options.IsDryRun && InPlaceFile.Write(path, file.Before, file.After) is { } reason)
            {
                terminal.Complain($"'{paths.Of(path)}' was not changed because {reason}.");
                continue;
            }

            written.Add(file);
            new DiffReport(terminal).Write(file, DiffPaths.Relative(folder, path), result);
        }

        terminal.Output.Flush();
        foreach (var item in result.Unfixed)
            terminal.Error.WriteLine(Describe(item));
        terminal.Error.WriteLine(MendSummary.Of(result, written, options.IsDryRun));
        if (written.Count < result.Files.Count)
            return ExitCodes.Failure;
        return result.After.Findings.Any(finding => finding.Severity >= Severity.Warning) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private string Describe(UnfixedFinding item)
    {
        var at = item.Finding.Position;
        return ShownText.Of($"{paths.Of(item.Finding.Path)}:{at.Line}:{at.Column}: {item.Finding.Finding.Rule.Id} was not fixed because {item.Reason}.");
    }

    private static string RuleOf(string word)
    {
        var rule = RuleWords.Find(word);
        return SafeRules.Contains(rule.Id)
            ? rule.Id
            : throw new UsageException(
                $"Only a person can mend what {rule.Id} finds; these can be mended: {string.Join(", ", SafeRules.All.Select(safe => safe.Key))}.");
    }

    private string NoSource(string written)
    {
        var path = Path.GetFullPath(written, folder);
        return !Directory.Exists(path) && KnownFiles.IsSource(path)
            ? throw new UsageException($"'{written}' is C#, which 'dotnet format analyzers' mends where a project references the package CertLint.")
            : path;
    }
}
