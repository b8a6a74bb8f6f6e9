using CertLint.Findings;

namespace CertLint.Runner.Sarif;

/// <summary>Severities in SARIF's words (2.1.0 3.27.10).</summary>
internal static class SarifLevel
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Suggestion => "note",
        _ => "none",
    };
}
