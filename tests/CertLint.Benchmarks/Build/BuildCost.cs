using System.Globalization;

namespace CertLint.Benchmarks.Build;

/// <summary>
/// What CertLint costs a build: its targets over clean PEM files, cold and with nothing changed, beside a task that only stats the
/// same files, in the same builds; over a project that has nothing to lint; and the evaluation of its props and targets.
/// </summary>
internal static class BuildCost
{
    private const int DefaultFiles = 1000;
    private const int OtherFiles = 10_000;
    private const int Runs = 9;

    // Its targets' names begin so.
    private const string Ours = "_CertLint";

    /// <param name="args">The number of PEM files, if another than 1,000.</param>
    public static int Measure(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : DefaultFiles;
        MeasureFiles(count);
        MeasureNothing();
        return 0;
    }

    private static void MeasureFiles(int count)
    {
        using var project = new CostProject();
        project.WriteCertificates(count);
        project.Build();
        var cold = new List<PerformanceSummary>();
        var warm = new List<PerformanceSummary>();
        for (var run = 0; run < Runs; run++)
        {
            project.DeleteCache();
            cold.Add(project.Build());
            warm.Add(project.Build());
        }

        Report($"{count} PEM files, cold", cold);
        Report($"{count} PEM files, no-op", warm);
    }

    private static void MeasureNothing()
    {
        using var project = new CostProject();
        project.WriteOtherFiles(OtherFiles);
        project.Build();
        var builds = Enumerable.Range(0, Runs).Select(_ => project.Build()).ToList();
        var evaluations = Enumerable.Range(0, Runs).Select(_ => project.Evaluate()).ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{OtherFiles} items, nothing to lint: targets {Median(builds.Select(build => build.Targets(Ours)))} ms, lint task {(builds.Exists(build => build.Task("LintFiles") is not null) ? "run" : "not run")} (median of {Runs})"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"evaluation: CertLint.props {Median(evaluations.Select(profile => profile.Of("CertLint.props")))} ms, CertLint.targets {Median(evaluations.Select(profile => profile.Of("CertLint.targets")))} ms (median of {Runs})"));
    }

    private static void Report(string what, List<PerformanceSummary> builds)
    {
        var targets = Median(builds.Select(build => build.Targets(Ours)));
        var lint = Median(builds.Select(build => build.Task("LintFiles") ?? 0));
        var stat = Median(builds.Select(build => build.Task("StatFiles") ?? 0));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: targets {targets} ms (lint task {lint} ms), stat-only task {stat} ms, ratio {(double)targets / stat:0.0} (median of {builds.Count})"));
    }

    private static int Median(IEnumerable<int> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
