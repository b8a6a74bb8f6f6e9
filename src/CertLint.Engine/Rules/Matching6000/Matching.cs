using CertLint.Findings;

namespace CertLint.Rules.Matching6000;

/// <summary>Rules on how a certificate is looked for or told from others, whose verdict a reader or front end finds on its way.</summary>
internal static class Matching
{
    public static ReportedRule KeyInSearch { get; } = new(new RuleDescriptor(
        RuleIds.KeyInSearch,
        "Search for a subject names an attribute key",
        RuleCategory.Matching,
        new RuleLevels(Level.Warning, Level.Warning, Level.Off),
        "X509FindType.FindBySubjectName; Kestrel's CertificateConfig.Subject"));

    public static ReportedRule UnmatchableText { get; } = new(new RuleDescriptor(
        RuleIds.UnmatchableText,
        "Text is the subject of no certificate",
        RuleCategory.Matching,
        InCode(Level.Warning),
        "X509FindType.FindBySubjectDistinguishedName; X509Certificate.Subject"));

    public static ReportedRule TrustedText { get; } = new(new RuleDescriptor(
        RuleIds.TrustedText,
        "Trust is decided by a part of the subject's text",
        RuleCategory.Matching,
        InCode(Level.Warning),
        "RFC 6125 6.4; RemoteCertificateValidationCallback"));

    public static ReportedRule ReparsedIssuer { get; } = new(new RuleDescriptor(
        RuleIds.ReparsedIssuer,
        "Issuer is parsed from text again",
        RuleCategory.Matching,
        InCode(Level.Warning),
        "RFC 5280 7.1; BR 7.1.4.1"));

    public static ReportedRule PinnedCertificate { get; } = new(new RuleDescriptor(
        RuleIds.PinnedCertificate,
        "Certificate that rotates is known by a constant",
        RuleCategory.Matching,
        InCode(Level.Suggestion),
        "KB0563633; RemoteCertificateValidationCallback"));

    private static RuleLevels InCode(Level level) => new(level, Level.Off, Level.Off);
}
