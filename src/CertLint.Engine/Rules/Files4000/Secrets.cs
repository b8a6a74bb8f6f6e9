using CertLint.Findings;

namespace CertLint.Rules.Files4000;

/// <summary>Secrets that a reader finds where they should not stand.</summary>
internal static class Secrets
{
    public static ReportedRule WrittenPassword { get; } = new(new RuleDescriptor(
        RuleIds.WrittenPassword,
        "Password is written in a command or config",
        RuleCategory.Files,
        new RuleLevels(Level.Policy, Level.Policy, Level.Off) { SelfSigned = Level.Policy, AuthorityConfig = Level.Policy },
        "CWE-798"));
}
