using CertLint.Findings;

namespace CertLint.Tool.Checking;

/// <summary>The words of <c>--fail-on</c>.</summary>
internal static class FailLevels
{
    /// <summary>The default.</summary>
    public const string Warning = "warning";

    private const string Error = "error";
    private const string Suggestion = "suggestion";

    /// <summary>All words, the loudest first.</summary>
    public static IReadOnlyList<string> All { get; } = [Error, Warning, Suggestion, "never"];

    /// <summary>True where a finding of this severity fails.</summary>
    public static bool Fails(string level, Severity severity) => level switch
    {
        Error => severity >= Severity.Error,
        Warning => severity >= Severity.Warning,
        Suggestion => severity >= Severity.Suggestion,
        _ => false,
    };
}
