using System.Diagnostics;
using System.Globalization;

namespace CertLint.Benchmarks.Analyzer;

/// <summary>
/// What CertLint's analyzer costs beside the SDK's NetAnalyzers in the same compilation, by the compiler's own report: in a
/// project of 2,000 files of which one in twenty builds or matches names, and in one that never does.
/// </summary>
internal static class AnalyzerCost
{
    private const int DefaultFiles = 2000;
    private const int DefaultRuns = 5;

    /// <summary>What the compiler needs of the package.</summary>
    private static readonly string[] Assemblies =
        ["CertLint.Analyzers", "CertLint.Engine", "CertLint.Readers.Text", "CertLint.Settings"];

    /// <param name="args">The number of files and of runs, if others than 2,000 and 5.</param>
    public static int Measure(string[] args)
    {
        var files = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : DefaultFiles;
        var runs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : DefaultRuns;
        var root = Directory.CreateTempSubdirectory("certlint-analyzer-").FullName;
        try
        {
            Measure(root, "one file in 20 uses name APIs", files, runs, oneInHasNames: 20);
            Measure(root, "no file uses name APIs", files, runs, oneInHasNames: 0);
            return 0;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static void Measure(string root, string what, int files, int runs, int oneInHasNames)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, "one-in-" + oneInHasNames.ToString(CultureInfo.InvariantCulture))).FullName;
        var lines = CodeProject.Write(folder, files, oneInHasNames);
        WriteProject(folder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{files} files, {lines} lines, {what}:"));
        // Restores, and warms the file system's cache.
        Build(folder, "latest", server: false);
        foreach (var level in (string[])["latest", "latest-recommended"])
        {
            Report(level + ", a compiler of its own", [.. Enumerable.Range(0, runs).Select(_ => Build(folder, level, server: false))]);
            // As users build: the server has compiled our code in the build before.
            Build(folder, level, server: true);
            Report(level + ", the compiler's server", [.. Enumerable.Range(0, runs).Select(_ => Build(folder, level, server: true))]);
        }
    }

    private static void Report(string how, IReadOnlyList<AnalyzerReport> reports)
    {
        var ours = Median(reports.Select(report => report.Of("CertLint.Analyzers")));
        var theirs = Median(reports.Select(report => report.Of(".NetAnalyzers")));
        var ratio = Median(reports.Select(report => report.Of("CertLint.Analyzers") / report.Of(".NetAnalyzers")));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  AnalysisLevel={how}: CertLint {ours * 1000:0} ms, NetAnalyzers {theirs * 1000:0} ms, ratio {ratio:0.00%} (median of {reports.Count})"));
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static AnalyzerReport Build(string folder, string level, bool server)
    {
        var start = new ProcessStartInfo(
            "dotnet", $"build -nologo -nr:false -t:Rebuild -v:d -p:ReportAnalyzer=true -p:UseSharedCompilation={server} -p:AnalysisLevel={level}")
        {
            WorkingDirectory = folder, RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? AnalyzerReport.Read(output) : throw new InvalidOperationException(output);
    }

    private static void WriteProject(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        var analyzers = string.Concat(Assemblies.Select(
            assembly => $"\n    <Analyzer Include=\"{Path.Combine(AppContext.BaseDirectory, assembly + ".dll")}\" />"));
        File.WriteAllText(Path.Combine(folder, "Cost.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <_CertLintPackage>true</_CertLintPackage>
              </PropertyGroup>
              <ItemGroup>
                <CompilerVisibleProperty Include="_CertLintPackage" />{analyzers}
              </ItemGroup>
            </Project>
            """);
    }
}
