using CertLint.Rules;
using CertLint.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CertLint.Analyzers.Settings;

/// <summary>
/// Which rules are off for a file, so that they cost nothing and mask no other rule. Roslyn itself applies the severities;
/// this follows its order (DiagnosticFilter, then the bulk settings of analyzer configs).
/// </summary>
internal static class RuleSwitches
{
    private const string Bulk = "dotnet_analyzer_diagnostic.";

    public static bool IsEnabled(
        RuleDescriptor rule, SyntaxTree tree, CompilationOptions compilation, AnalyzerConfigOptions file,
        CancellationToken cancellation)
    {
        var isOnCommandLine = compilation.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var severity);
        if (isOnCommandLine && severity == ReportDiagnostic.Suppress)
            return false;
        if (compilation.SyntaxTreeOptionsProvider is { } configured
            && (configured.TryGetDiagnosticValue(tree, rule.Id, cancellation, out severity)
                || configured.TryGetGlobalDiagnosticValue(rule.Id, cancellation, out severity)))
        {
            return severity != ReportDiagnostic.Suppress;
        }

        return isOnCommandLine
            || !(IsOff(file, "category-" + DiagnosticCategory.Of(rule) + ".severity") ?? IsOff(file, "severity") ?? false);
    }

    private static bool? IsOff(AnalyzerConfigOptions file, string key) =>
        file.TryGetValue(Bulk + key, out var word) ? string.Equals(word.Trim(), "none", StringComparison.OrdinalIgnoreCase) : null;
}
