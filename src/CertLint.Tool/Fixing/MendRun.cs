using CertLint.Findings;
using CertLint.Rules;
using CertLint.Runner;
using CertLint.Runner.Fixing;
using CertLint.Settings;
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
    // A run has no project; the baseline is found by this one's path.
    private const string RunName = "fix";

    private const string Prefix = "CERT";

    /// <summary>Mends and reports.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    /// <exception cref="UsageException">The options ask for what is not there, or cannot be done.</exception>
    public int Execute(CancellationToken cancellation)
    {
        CheckProfile();
        var rules = options.Rules.Select(RuleOf).ToArray();
        var baseline = options.Baseline is { } written ? Existing(written, "baseline") : null;
        var named = options.Paths.Select(path => NoSource(path, Existing(path, "path"))).ToHashSet(StringComparer.Ordinal);
        var walk = new FileWalk(options.ReadsIgnoreFiles, cancellation);
        foreach (var path in named.Count > 0 ? [.. named] : new[] { folder })
            walk.Add(path);
        var result = FixRun.Execute(
            new LintRequest
            {
                Files = [.. walk.Files.Select(file => file with { Profile = options.Profile })],
                SourceFiles = walk.Sources,
                ProjectPath = Path.Combine(folder, RunName),
                BaselinePath = baseline,
                ReadVariable = Environment.GetEnvironmentVariable,
                UtcNow = DateTime.UtcNow,
            },
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
                terminal.Complain($"'{Shown(path)}' was not changed because {reason}.");
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
        return ShownText.Of($"{Shown(item.Finding.Path)}:{at.Line}:{at.Column}: {item.Finding.Finding.Rule.Id} was not fixed because {item.Reason}.");
    }

    private string Shown(string path)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }

    private static string RuleOf(string word)
    {
        if ((RuleCatalogue.Find(word) ?? RuleCatalogue.Find(Prefix + word)) is not { } rule)
            throw new UsageException($"There is no rule '{word}'; 'certlint rules' lists them all.");
        return SafeRules.Contains(rule.Id)
            ? rule.Id
            : throw new UsageException(
                $"Only a person can mend what {rule.Id} finds; these can be mended: {string.Join(", ", SafeRules.All.Select(safe => safe.Key))}.");
    }

    private static string NoSource(string written, string path) => !Directory.Exists(path) && KnownFiles.IsSource(path)
        ? throw new UsageException($"'{written}' is C#, which 'dotnet format analyzers' mends where a project references the package CertLint.")
        : path;

    private string Existing(string written, string what)
    {
        var path = written.Length == 0 ? null : Path.GetFullPath(written, folder);
        if (path is null || !Path.Exists(path))
            throw new UsageException($"The {what} '{written}' does not exist.");
        return path;
    }

    private void CheckProfile()
    {
        foreach (var word in options.Profile?.Split(',') ?? [])
        {
            if (SettingValues.ParseProfile(word) is null)
                throw new UsageException($"'{word.Trim()}' is no profile; write one or several of servicenow, general and public-tls.");
        }
    }
}
