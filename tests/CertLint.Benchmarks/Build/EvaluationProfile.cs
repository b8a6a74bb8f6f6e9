using System.Globalization;

namespace CertLint.Benchmarks.Build;

/// <summary>What <c>-profileEvaluation</c> says of an evaluation.</summary>
/// <param name="lines">The report as Markdown; elements that took no millisecond are not in it.</param>
internal sealed class EvaluationProfile(IReadOnlyList<string> lines)
{
    private const int Cells = 13;
    private const int File = 3;

    // From the end, because an expression before it may hold the separator.
    private const int ExclusiveMilliseconds = 5;

    /// <summary>The time of the elements of a file, of which no one counts what another took, in milliseconds.</summary>
    public int Of(string file) => lines
        .Select(line => line.Split('|'))
        .Where(cells => cells.Length >= Cells && cells[File] == file)
        .Sum(cells => int.Parse(cells[^ExclusiveMilliseconds], CultureInfo.InvariantCulture));
}
