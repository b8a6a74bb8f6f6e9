using System.Globalization;
using System.Text.RegularExpressions;

namespace CertLint.Benchmarks.Build;

/// <summary>What <c>-clp:PerformanceSummary</c> says of a build.</summary>
/// <param name="output">All that the build wrote.</param>
internal sealed partial class PerformanceSummary(string output)
{
    private readonly Dictionary<string, int> times = TimeLine().Matches(output)
        .GroupBy(match => match.Groups["name"].Value)
        .ToDictionary(group => group.Key, group => int.Parse(group.Last().Groups["ms"].Value, CultureInfo.InvariantCulture));

    /// <summary>The time of a task, by the end of its name, in milliseconds; null where it did not run.</summary>
    public int? Task(string name) =>
        times.Keys.FirstOrDefault(known => known.EndsWith(name, StringComparison.Ordinal)) is { } found ? times[found] : null;

    /// <summary>The time of all targets whose names begin so, in milliseconds; a target's time holds that of its tasks.</summary>
    public int Targets(string prefix) => times.Where(time => time.Key.StartsWith(prefix, StringComparison.Ordinal)).Sum(time => time.Value);

    [GeneratedRegex(@"^\s*(?<ms>\d+) ms\s+(?<name>\S+)\s+\d+ calls", RegexOptions.Multiline)]
    private static partial Regex TimeLine();
}
