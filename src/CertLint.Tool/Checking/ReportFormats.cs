using CertLint.Tool.Reports;

namespace CertLint.Tool.Checking;

/// <summary>The words of <c>check --format</c>.</summary>
internal static class ReportFormats
{
    /// <summary>For people; the default.</summary>
    public const string Text = "text";

    private const string Sarif = "sarif";
    private const string GitHub = "github";

    /// <summary>All words.</summary>
    public static IReadOnlyList<string> All { get; } = [Text, Sarif, GitHub];

    /// <summary>The report of a format.</summary>
    public static IReport Of(string format) => format switch
    {
        Sarif => new SarifReport(),
        GitHub => new GitHubReport(),
        _ => new TextReport(),
    };
}
