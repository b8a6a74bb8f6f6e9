using CertLint.Readers;
using CertLint.Rules;
using CertLint.Runner.Baselines;
using CertLint.Runner.Caching;
using CertLint.Runner.Configs;
using CertLint.Runner.Files;
using CertLint.Runner.Inventory;
using CertLint.Runner.Judging;
using CertLint.Runner.Purposes;

namespace CertLint.Runner;

/// <summary>What a run found, and on what that depends.</summary>
internal sealed record RunOutcome(
    LintResult Result, IReadOnlyList<LintedFile> Files, IReadOnlyList<WatchedFile> Watched, VerdictWindow Window);

/// <summary>A run that applies the rules, to models from the cache where files have not changed.</summary>
/// <param name="request">All that it depends on.</param>
/// <param name="parts">The reader and the rules.</param>
/// <param name="files">The files, each once.</param>
/// <param name="last">The last run of the same readers, for its models; null for none.</param>
/// <param name="runStart">The file system's time when it began.</param>
internal sealed class FreshRun(
    LintRequest request, LintParts parts, IReadOnlyList<InputFile> files, RunRecord? last, long runStart)
{
    /// <summary>In place of a time where nothing is kept, so that nothing need be compared later.</summary>
    public const long NoStart = long.MaxValue;

    public RunOutcome Execute(CancellationToken cancellation)
    {
        var set = Load(cancellation);
        var (baselineAt, discovery, contexts, loaded, clients) = (set.Baseline, set.Discovery, set.Contexts, set.Files, set.Clients);
        var evidence = set.CollectEvidence();
        var fileContexts = loaded.Select(file => contexts.Of(file.Input)).ToArray();
        var findings = Judge(loaded, fileContexts, evidence, cancellation);
        findings.AddRange(new SettingComplaints(request, discovery, contexts).Collect(set.Configs.Failure));
        findings.Sort(FindingOrder.Instance);
        var baseline = baselineAt.Path is null ? null : new BaselineRun(request, baselineAt, contexts, loaded);
        findings = baseline?.Execute(findings) ?? findings;
        var watched = runStart == NoStart ? [] : Watch(discovery, clients, loaded, [.. baselineAt.Watched, .. baseline?.Watched ?? []]);
        var result = new LintResult([.. findings.Where(finding => finding.Suppression is null)], set.FilesRead, IsReplay: false)
        {
            Suppressed = [.. findings.Where(finding => finding.Suppression is not null)],
            Baseline = baseline?.Update,
            NotChecked = [.. loaded.OrderBy(file => file.Input.FullPath, StringComparer.Ordinal).SelectMany(UncheckedParts.Of)],
            Secrets = [.. loaded.SelectMany(SecretPlaces.Of)],
            Inventory = request.KeepsInventory ? InventoryList.Of(loaded, fileContexts, evidence) : [],
        };
        return new RunOutcome(result, loaded, watched, WindowOf(loaded, contexts));
    }

    /// <summary>All files of the set, with what holds for them; nothing is judged.</summary>
    public LoadedSet Load(CancellationToken cancellation)
    {
        var baselineAt = BaselineLocation.Find(request, runStart);
        var discovery = Discover(baselineAt);
        var configs = ConfigMap.Of(discovery, PathsToConfigure(discovery, baselineAt), request.RoslynDirectory);
        var contexts = new ContextFactory(request, parts, configs);
        var passwords = PasswordVariables(contexts);
        var loader = new FileLoader(parts.Read, file => new PasswordVariable(passwords[file.FullPath], request.ReadVariable), last, runStart);
        var loaded = loader.Load(files, request.FileLoaded, cancellation);
        return new LoadedSet(
            loaded, loader.FilesRead, contexts, configs, discovery, baselineAt, new ClientEvidence(request.SourceFiles, runStart));
    }

    private ConfigDiscovery Discover(BaselineLocation baseline)
    {
        var discovery = new ConfigDiscovery(runStart);
        foreach (var path in request.GlobalConfigFiles)
            discovery.AddGlobal(path);
        foreach (var file in files)
            discovery.AddFoldersOf(file.FullPath);
        if (baseline is { Path: { } at, Content: not null })
            discovery.AddFoldersOf(at);
        return discovery;
    }

    private List<string> PathsToConfigure(ConfigDiscovery discovery, BaselineLocation baseline)
    {
        var paths = new List<string>(files.Count);
        foreach (var file in files)
            paths.Add(file.FullPath);
        foreach (var config in discovery.EditorConfigs)
            paths.Add(config.Path);
        foreach (var config in discovery.GlobalConfigs)
            paths.Add(config.Path);
        if (baseline.Path is { } path)
            paths.Add(path);
        if (request.ProjectPath is { } project)
            paths.Add(project);
        return paths;
    }

    // Names by path; contexts are not made by several threads at a time.
    private Dictionary<string, string?> PasswordVariables(ContextFactory contexts)
    {
        var names = new Dictionary<string, string?>(FilePaths.Comparer);
        foreach (var file in files)
            names[file.FullPath] = contexts.Of(file).Settings.KeystorePasswordVariable;
        return names;
    }

    private static List<ReportedFinding> Judge(
        LintedFile[] loaded, FileContext[] contexts, SetEvidence evidence, CancellationToken cancellation)
    {
        var findings = new IReadOnlyList<ReportedFinding>[loaded.Length];
        Several.At(loaded.Length, i => findings[i] = FileJudging.Judge(loaded[i], contexts[i], evidence), cancellation);
        return findings.SelectMany(found => found).ToList();
    }

    private VerdictWindow WindowOf(LintedFile[] loaded, ContextFactory contexts) => runStart == NoStart
        ? default
        : VerdictWindow.Around(request.UtcNow, loaded.SelectMany(file => file.Model.Targets.SelectMany(
            target => VerdictDates.Of(target, contexts.Of(file.Input).Settings.Policy))));

    private List<WatchedFile> Watch(ConfigDiscovery discovery, ClientEvidence clients, LintedFile[] loaded, IReadOnlyList<WatchedFile> ofBaseline)
    {
        var watched = discovery.Watched.Concat(clients.Watched).Concat(ofBaseline).ToList();
        var known = new HashSet<string>(watched.Select(file => file.Path), FilePaths.Comparer);
        foreach (var path in loaded.SelectMany(file => file.Model.References))
        {
            if (known.Add(path))
                watched.Add(WatchedFile.OfForeign(path, runStart));
        }

        return watched;
    }
}
