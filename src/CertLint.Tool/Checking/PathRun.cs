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
    private readonly string runPath;
    private readonly string root;
    private readonly string? baseline;
    private readonly Shard? shard;
    private readonly IReadOnlyList<string> paths;
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
        baseline = options.Baseline is { } written ? GivenPath.Existing(written, folder, "baseline") : null;
        paths = [.. options.Paths.Select(path => GivenPath.Existing(path, folder, "path"))];
        // Each part is a run of its own, or the last one would replace the others where their reports are put together.
        runPath = Path.Combine(folder, shard is null ? RunName : $"{RunName}-{shard.Index}-of-{shard.Count}");
        root = SourceRoot.Of(runPath, "").Path;
    }

    /// <summary>True to collect what stands in the files, beside the findings.</summary>
    public bool KeepsInventory { get; init; }

    /// <summary>Lints the files that the paths name and hold, and shows a person at a terminal how far it is.</summary>
    public CheckOutcome LintPaths(CancellationToken cancellation) =>
        ProgressDisplay.During(progress, () => Lint(Collect(cancellation), cancellation));

    /// <summary>Lints one file whose content is here.</summary>
    public CheckOutcome Lint(InputFile file, CancellationToken cancellation) => Lint(RequestFor([file], []), cancellation);

    /// <summary>The files that the paths name and hold, with all that a run over them depends on.</summary>
    public LintRequest Collect(CancellationToken cancellation)
    {
        var walk = new FileWalk(options.ReadsIgnoreFiles, cancellation);
        foreach (var path in paths.Count > 0 ? paths : [folder])
            walk.Add(path);
        var files = shard is null ? walk.Files : [.. walk.Files.Where(file => shard.Holds(file.FullPath, root))];
        progress.Files = files.Count;
        return RequestFor(files, walk.Sources);
    }

    private CheckOutcome Lint(LintRequest request, CancellationToken cancellation) =>
        new(LintRun.Execute(request, cancellation), request.Files, folder, new SarifRun(root, request.ProjectPath!))
        {
            UtcNow = request.UtcNow!.Value,
        };

    private LintRequest RequestFor(IReadOnlyList<InputFile> files, IReadOnlyList<string> sources) => new()
    {
        Files = [.. files.Select(file => file with { Profile = options.Profile })],
        SourceFiles = sources,
        ProjectPath = runPath,
        BaselinePath = baseline,
        ReadVariable = Environment.GetEnvironmentVariable,
        UtcNow = DateTime.UtcNow,
        KeepsInventory = KeepsInventory,
        FileLoaded = progress.CountFile,
    };

    private void CheckProfile()
    {
        foreach (var word in options.Profile?.Split(',') ?? [])
        {
            if (SettingValues.ParseProfile(word) is null)
                throw new UsageException($"'{word.Trim()}' is no profile; write one or several of servicenow, general and public-tls.");
        }
    }
}
