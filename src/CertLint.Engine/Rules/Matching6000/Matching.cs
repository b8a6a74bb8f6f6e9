using CertLint.Findings;

namespace CertLint.Rules.Matching6000;

/// <summary>Rules on texts by which a certificate is looked for, whose verdict a format's reader finds on its way.</summary>
internal static class Matching
{
    public static ReportedRule KeyInSearch { get; } = new(new RuleDescriptor(
        RuleIds.KeyInSearch,
        "Search for a subject names an attribute key",
        RuleCategory.Matching,
        new RuleLevels(Level.Off, Level.Warning, Level.Off),
        "X509FindType.FindBySubjectName; Kestrel's CertificateConfig.Subject"));
}
