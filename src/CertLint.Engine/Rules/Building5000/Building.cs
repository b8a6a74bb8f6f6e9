using CertLint.Findings;

namespace CertLint.Rules.Building5000;

/// <summary>Rules whose verdict a dialect's parser or a format's reader finds on its way.</summary>
internal static class Building
{
    public static ReportedRule RejectedText { get; } = new(new RuleDescriptor(
        "CERT5001",
        "Text is rejected by the API or tool",
        RuleCategory.Building,
        RuleLevels.Everywhere(Level.Warning),
        "X500DistinguishedName(string); X509Name(string); openssl config(5)") { IgnoresTests = true });
}
