using CertLint.Tool.Terminals;

namespace CertLint.Tool.Reports.Excerpts;

/// <summary>A line of a file, or as much of it as is shown, in three parts and without anything secret.</summary>
/// <param name="Before">What stands before the place.</param>
/// <param name="Marked">What stands at it; empty for a point.</param>
/// <param name="Behind">What stands behind it.</param>
internal sealed record Excerpt(string Before, string Marked, string Behind)
{
    /// <summary>The text.</summary>
    public string Line => Before + Marked + Behind;

    /// <summary>What stands below it before the carets.</summary>
    public string Indent => new(' ', ShownText.WidthOf(Before));

    /// <summary>What points at the place; at least one.</summary>
    public string Carets => new('^', Math.Max(1, ShownText.WidthOf(Marked)));
}
