using System.Globalization;
using System.Text.RegularExpressions;

namespace CertLint.Benchmarks.Analyzer;

/// <summary>What the compiler says, with <c>ReportAnalyzer</c>, of the time that analyzers took.</summary>
/// <param name="Total">All of them, in seconds.</param>
/// <param name="Assemblies">By the name of the assembly, in seconds.</param>
internal sealed partial record AnalyzerReport(double Total, IReadOnlyDictionary<string, double> Assemblies)
{
    /// <summary>The seconds of all assemblies whose names end so.</summary>
    public double Of(string ending) => Assemblies.Where(pair => pair.Key.EndsWith(ending, StringComparison.Ordinal)).Sum(pair => pair.Value);

    /// <summary>Reads the table in a build's log; "&lt;0.001" counts as 0.001.</summary>
    public static AnalyzerReport Read(string log)
    {
        var total = TotalTime().Match(log);
        if (!total.Success)
            throw new InvalidOperationException("No analyzer report in:\n" + log);
        // A table of the same form about source generators follows.
        var table = log[total.Index..].Split("Total generator execution time")[0];
        var assemblies = AssemblyTime().Matches(table).ToDictionary(
            match => match.Groups["name"].Value, match => Seconds(match.Groups["time"].Value), StringComparer.Ordinal);
        return new AnalyzerReport(Seconds(total.Groups["time"].Value), assemblies);
    }

    private static double Seconds(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Total analyzer execution time: (?<time>[\d.]+) seconds")]
    private static partial Regex TotalTime();

    [GeneratedRegex(@"^\s*<?(?<time>\d+\.\d+)\s+<?\d+\s+(?<name>\S+), Version=", RegexOptions.Multiline)]
    private static partial Regex AssemblyTime();
}
