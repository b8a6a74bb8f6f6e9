using CertLint.Runner;
using CertLint.Runner.Sarif;
using CertLint.Settings;
using CertLint.Tool.Reports;
using CertLint.Tool.Terminals;
using CertLint.Tool.Verbs;
using CertLint.Tool.Walking;

namespace CertLint.Tool.Checking;

/// <summary>From options to what was found, for each verb that lints files.</summary>
internal sealed class PathRun
{
    // A run has no project; what is found by a project's path (baseline, SARIF's category) is found by this one's.
    private const string RunName = "check";

    private readonly PathOptions options;
    private readonly string folder;
    private readonly string? baseline;
    private readonly Shard? shard;
    private readonly RunProgress progress = new();

    /// <param name="options">What was asked for.</param>
    /// <param name="folder">Full path of the current folder.</param>
    /// <exception cref="UsageException">The options ask for what is not there.</exception>
    public PathRun(PathOptions options, string folder)
    {
        this.options = options;
        this.folder = folder;
        CheckProfile();
        shard = options.Shard is { } part ? Shard.Parse(part) : null;
        baseline = options.Baseline is { } written ? Existing(written, "baseline") : null;
    }

    /// <summary>True to collect what stands in the files, beside the findings.</summary>
    public bool KeepsInventory { get; init; }

    /// <summary>Lints the files that the paths name and hold.</summary>
    /// <exception cref="UsageException">A path is not there.</exception>
    public CheckOutcome LintPaths(CancellationToken cancellation)
    {
        var paths = options.Paths.Select(path => Existing(path, "path")).ToArray();
        return ProgressDisplay.During(progress, () =>
        {
            var walk = new FileWalk(options.ReadsIgnoreFiles, cancellation);
            foreach (var path in paths.Length > 0 ? paths : [folder])
                walk.Add(path);
            return Lint(walk.Files, walk.Sources, cancellation);
        });
    }

    /// <summary>Lints these files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="sources">Full paths of C# files, which tell what certificates are for.</param>
    /// <param name="cancellation">Ends the run.</param>
    public CheckOutcome Lint(IReadOnlyList<InputFile> files, IReadOnlyList<string> sources, CancellationToken cancellation)
    {
        // Each part is a run of its own, or the last one would replace the others where their reports are put together.
        var run = Path.Combine(folder, shard is null ? RunName : $"{RunName}-{shard.Index}-of-{shard.Count}");
        var root = SourceRoot.Of(run, "").Path;
        if (shard is not null)
            files = [.. files.Where(file => shard.Holds(file.FullPath, root))];
        progress.Files = files.Count;
        var now = DateTime.UtcNow;
        var result = LintRun.Execute(
            new LintRequest
            {
                Files = [.. files.Select(file => file with { Profile = options.Profile })],
                SourceFiles = sources,
                ProjectPath = run,
                BaselinePath = baseline,
                ReadVariable = Environment.GetEnvironmentVariable,
                UtcNow = now,
                KeepsInventory = KeepsInventory,
                FileLoaded = progress.CountFile,
            },
            cancellation);
        return new CheckOutcome(result, files, folder, new SarifRun(root, run)) { UtcNow = now };
    }

    private string Existing(string written, string what)
    {
        var path = written.Length == 0 ? null : Path.GetFullPath(written, folder);
        // A link to nothing is there, and a finding of its own.
        if (path is null || (!Path.Exists(path) && new FileInfo(path).LinkTarget is null))
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
