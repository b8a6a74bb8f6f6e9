using System.Globalization;
using System.Text.RegularExpressions;
using CertLint.Docs;

namespace CertLint.Tool.Tests.Report;

/// <summary>Text of the page is legible in both schemes: WCAG 2.2, 1.4.3 asks for a contrast of 4.5 to 1.</summary>
public sealed partial class ReportContrastTests
{
    private static readonly string Style =
        File.ReadAllText(Path.Combine(Repository.Root, "src", "CertLint.Tool", "Reports", "Html", "report.css"));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_colour_of_text_stands_out_from_what_is_behind_it(bool isDark)
    {
        var dark = Style.IndexOf("@media (prefers-color-scheme: dark)", StringComparison.Ordinal);
        var colours = ColourPattern().Matches(isDark ? Style[dark..] : Style[..dark])
            .ToDictionary(match => match.Groups[1].Value, match => LuminanceOf(match.Groups[2].Value));

        var pairs = new[] { "ink", "soft", "accent" }.SelectMany(text => new[] { (text, "ground"), (text, "paper") })
            .Concat(new[] { "error", "warning", "suggestion", "good" }.SelectMany(text => new[] { (text, text + "-wash"), (text, "paper") }))
            .Append(("ink", "mark")).Append(("ink", "rule"));
        Assert.All(pairs, pair => Assert.InRange(Contrast(colours[pair.Item1], colours[pair.Item2]), 4.5, 21));
    }

    [GeneratedRegex("--([a-z-]+): #([0-9a-f]{6});")]
    private static partial Regex ColourPattern();

    private static double Contrast(double left, double right) => (Math.Max(left, right) + 0.05) / (Math.Min(left, right) + 0.05);

    // WCAG 2.2, "relative luminance".
    private static double LuminanceOf(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
