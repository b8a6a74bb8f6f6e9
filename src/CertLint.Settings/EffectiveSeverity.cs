using CertLint.Findings;
using CertLint.Rules;

namespace CertLint.Settings;

/// <summary>How loudly a finding is told after all settings.</summary>
/// <param name="Severity">How loudly.</param>
/// <param name="IsPolicyError">It is an error only because of <see cref="SeverityOptions.FailOnViolation"/>.</param>
public readonly record struct EffectiveSeverity(Severity Severity, bool IsPolicyError)
{
    private static readonly EffectiveSeverity Off = new(Severity.Off, false);

    /// <summary>
    /// Does with a finding what csc does with a diagnostic of that ID (Roslyn: DiagnosticFilter for the ID, then
    /// TryGetSeverityFromBulkConfiguration for categories), and policy last.
    /// </summary>
    /// <remarks>
    /// Policy raises only what no config speaks of: a config's <c>warning</c> stays a warning, because csc would apply it
    /// to the same finding in C# after the analyzer has spoken, and one setting must mean one thing.
    /// </remarks>
    public static EffectiveSeverity Of(
        RuleDescriptor rule, Level level, ConfigOptions section, ConfigOptions global, SeveritySwitches switches)
    {
        if (level.Severity == Severity.Off || switches.IsNever(rule.Id))
            return Off;
        if (switches.IsError(rule.Id))
            return IsNone(rule, section, global) ? Off : new EffectiveSeverity(Severity.Error, false);

        var isNotError = switches.IsNotError(rule.Id);
        var setting = Configured(rule, section, global, isNotError);
        if (isNotError && setting == SeveritySetting.Error && level.Severity == Severity.Warning)
            setting = SeveritySetting.Default;

        var severity = Apply(setting, level.Severity);
        if (severity != Severity.Warning || isNotError)
            return new EffectiveSeverity(severity, false);
        // An explicit "default" also keeps a warning from /warnaserror.
        if (switches.TreatWarningsAsErrors && setting != SeveritySetting.Default)
            return new EffectiveSeverity(Severity.Error, false);
        var isPolicyError = level.IsPolicy && switches.FailOnViolation && setting != SeveritySetting.Warning;
        return new EffectiveSeverity(isPolicyError ? Severity.Error : Severity.Warning, isPolicyError);
    }

    /// <summary>True where no finding of the rule can be told, so that it need not run.</summary>
    public static bool IsOff(
        RuleDescriptor rule, ConfigOptions section, ConfigOptions global, SeveritySwitches switches) =>
        Of(rule, Level.Warning, section, global, switches).Severity == Severity.Off;

    // Roslyn does not even run an analyzer whose IDs a config says none for, whatever the command line says.
    private static bool IsNone(RuleDescriptor rule, ConfigOptions section, ConfigOptions global) =>
        FirstSet(section.SeverityOf(rule.Id), global.SeverityOf(rule.Id)) == SeveritySetting.None;

    private static SeveritySetting Configured(
        RuleDescriptor rule, ConfigOptions section, ConfigOptions global, bool isOnCommandLine)
    {
        var ofId = FirstSet(section.SeverityOf(rule.Id), global.SeverityOf(rule.Id));
        // Roslyn keeps bulk settings from an ID that the command line speaks of, also by /warnaserror-.
        if (ofId != SeveritySetting.Unset || isOnCommandLine)
            return ofId;
        var ofCategory = FirstSet(section.CategorySeverityOf(rule), global.CategorySeverityOf(rule));
        return ofCategory != SeveritySetting.Unset
            ? ofCategory
            : FirstSet(section.SeverityOfAll(), global.SeverityOfAll());
    }

    private static SeveritySetting FirstSet(SeveritySetting upper, SeveritySetting lower) =>
        upper != SeveritySetting.Unset ? upper : lower;

    private static Severity Apply(SeveritySetting setting, Severity own) => setting switch
    {
        SeveritySetting.None or SeveritySetting.Silent => Severity.Off,
        SeveritySetting.Suggestion => Severity.Suggestion,
        SeveritySetting.Warning => Severity.Warning,
        SeveritySetting.Error => Severity.Error,
        _ => own,
    };
}
