using System.Diagnostics;
using System.Globalization;
using CertLint.Runner;

namespace CertLint.Benchmarks.Scanning;

/// <summary>
/// What it costs to look at all files of a repository for the first time, beside reading the same files and doing nothing
/// with them, and how much memory that takes at its peak. Each figure is of a process of its own.
/// </summary>
internal static class ScanCost
{
    private static readonly int[] DefaultCounts = [1_000, 10_000, 40_000];

    /// <param name="args">The numbers of files, if others than 1,000, 10,000 and 40,000; <c>one N FOLDER MODE</c> in a child.</param>
    public static int Measure(string[] args)
    {
        if (args is ["one", var folder, var mode])
            return MeasureOne(folder, mode);
        foreach (var count in args.Length > 0 ? args.Select(arg => int.Parse(arg, CultureInfo.InvariantCulture)) : DefaultCounts)
            Measure(count);
        return 0;
    }

    private static void Measure(int count)
    {
        var folder = Directory.CreateTempSubdirectory("certlint-scan-").FullName;
        try
        {
            var bytes = MixedFiles.Write(folder, count).Sum(path => new FileInfo(path).Length);
            // The first process warms the file system's cache for both.
            Child(folder, "read");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} files, {bytes >> 20} MiB, {Environment.ProcessorCount} cores"));
            Console.WriteLine("  read: " + Child(folder, "read"));
            Console.WriteLine("  lint: " + Child(folder, "lint"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Child(string folder, string mode)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["scan", "one", folder, mode]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The child did not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Trim();
    }

    private static int MeasureOne(string folder, string mode)
    {
        var paths = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        var watch = Stopwatch.StartNew();
        var result = mode == "read" ? Read(paths) : Lint(paths);
        watch.Stop();
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{watch.ElapsedMilliseconds} ms, peak {process.PeakWorkingSet64 >> 20} MiB, allocated {GC.GetTotalAllocatedBytes() >> 20} MiB, {result}"));
        return 0;
    }

    private static string Read(string[] paths)
    {
        var total = 0L;
        Parallel.ForEach(paths, path => Interlocked.Add(ref total, File.ReadAllBytes(path).Length));
        return $"{total} bytes";
    }

    private static string Lint(string[] paths)
    {
        var result = LintRun.Execute(new LintRequest { Files = [.. paths.Select(path => new InputFile(path))] });
        return $"{result.Findings.Count} findings in {result.FilesRead} files";
    }
}
