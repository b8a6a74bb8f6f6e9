using CertLint.Findings;

namespace CertLint.Rules.CertLint9000;

/// <summary>What CertLint has to say of its own work.</summary>
internal static class Itself
{
    public static ReportedRule UnreadableFile { get; } = new(new RuleDescriptor(
        RuleIds.UnreadableFile,
        "File could not be read or parsed",
        RuleCategory.CertLint,
        RuleLevels.Everywhere(Level.Warning) with { Code = Level.Off },
        "CertLint") { IgnoresTests = true });

    public static ReportedRule InvalidSetting { get; } = new(new RuleDescriptor(
        RuleIds.InvalidSetting,
        "Setting is unknown or invalid",
        RuleCategory.CertLint,
        RuleLevels.Everywhere(Level.Warning) with { Code = Level.Off },
        "CertLint") { IgnoresTests = true });

    public static ReportedRule DeadSuppression { get; } = new(new RuleDescriptor(
        RuleIds.DeadSuppression,
        "Suppression matches nothing",
        RuleCategory.CertLint,
        RuleLevels.Everywhere(Level.Suggestion) with { Code = Level.Off },
        "CertLint") { IgnoresTests = true });
}
