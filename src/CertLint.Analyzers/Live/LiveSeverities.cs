using CertLint.Analyzers.Inspections;
using CertLint.Findings;
using CertLint.Rules;
using CertLint.Settings;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Live;

/// <summary>How loudly a file's findings are told, as the task tells them.</summary>
/// <param name="section">What <c>.editorconfig</c> sections say of the file.</param>
/// <param name="global">What global configs say of it.</param>
/// <param name="switches">What the build says.</param>
/// <param name="compilation">Roslyn applies these once more to what it is told.</param>
internal sealed class LiveSeverities(
    ConfigOptions section, ConfigOptions global, SeveritySwitches switches, CompilationOptions compilation)
{
    /// <summary>What <c>NoWarn</c> and the like ask for, from what the compiler was told of them.</summary>
    public static SeverityOptions OptionsOf(CompilationOptions compilation, bool failsOnViolation)
    {
        return new SeverityOptions
        {
            NoWarn = Ids(ReportDiagnostic.Suppress),
            WarningsAsErrors = Ids(ReportDiagnostic.Error),
            WarningsNotAsErrors = Ids(ReportDiagnostic.Default),
            TreatWarningsAsErrors = compilation.GeneralDiagnosticOption == ReportDiagnostic.Error,
            FailOnViolation = failsOnViolation,
        };

        string Ids(ReportDiagnostic report) => string.Join(
            ",", compilation.SpecificDiagnosticOptions.Where(option => option.Value == report).Select(option => option.Key));
    }

    /// <summary>True where no finding of the rule can be told, so that it need not run.</summary>
    public bool IsOff(RuleDescriptor rule) => EffectiveSeverity.IsOff(rule, section, global, switches);

    /// <summary>The severity of a finding; null where it is not told.</summary>
    /// <remarks>
    /// To a diagnostic outside of C# Roslyn applies what a global config says of the ID, whatever a section says. An editor must not
    /// be louder than the build.
    /// </remarks>
    public DiagnosticSeverity? Of(Finding finding)
    {
        var effective = EffectiveSeverity.Of(finding.Rule, finding.Level, section, global, switches).Severity;
        if (effective == Severity.Off)
            return null;
        var severity = SupportedDiagnostics.SeverityOf(new Level(effective, false));
        return severity < Shown(finding.Rule, effective) ? null : severity;
    }

    // Roslyn asks a diagnostic for nothing but its ID and its severity here.
    private DiagnosticSeverity? Shown(RuleDescriptor rule, Severity severity) =>
        SupportedDiagnostics.Descriptor(rule, new Level(severity, false)).GetEffectiveSeverity(compilation) switch
        {
            ReportDiagnostic.Error => DiagnosticSeverity.Error,
            ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
            ReportDiagnostic.Info => DiagnosticSeverity.Info,
            ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
            _ => null,
        };
}
