using CertLint.Findings;

namespace CertLint.Rules.Building5000;

/// <summary>Rules whose verdict a dialect's parser or a format's reader finds on its way.</summary>
internal static class Building
{
    public static ReportedRule RejectedText { get; } = new(new RuleDescriptor(
        RuleIds.RejectedText,
        "Text is rejected by the API or tool",
        RuleCategory.Building,
        RuleLevels.Everywhere(Level.Warning),
        "X500DistinguishedName(string); X509Name(string)") { IgnoresTests = true });

    public static ReportedRule UnescapedValue { get; } = new(new RuleDescriptor(
        RuleIds.UnescapedValue,
        "Value is inserted unescaped and can add attributes",
        RuleCategory.Building,
        new RuleLevels(Level.Warning, Level.Off, Level.Off),
        "X500DistinguishedName(string); X509Name(string); CWE-74"));

    public static ReportedRule ForeignEscape { get; } = new(new RuleDescriptor(
        RuleIds.ForeignEscape,
        "Escape of another dialect",
        RuleCategory.Building,
        new RuleLevels(Level.Warning, Level.Off, Level.Off),
        "X500DistinguishedName(string); X509Name(string); RFC 4514"));

    public static ReportedRule PlatformDependentText { get; } = new(new RuleDescriptor(
        RuleIds.PlatformDependentText,
        "Text is read otherwise on another platform",
        RuleCategory.Building,
        new RuleLevels(Level.Suggestion, Level.Suggestion, Level.Off)
        {
            SelfSigned = Level.Suggestion, AuthorityConfig = Level.Suggestion,
        },
        "X500DistinguishedName(string); CertStrToName"));

    public static ReportedRule BuilderArgument { get; } = new(new RuleDescriptor(
        RuleIds.BuilderArgument,
        "Builder's argument throws or goes around a check",
        RuleCategory.Building,
        new RuleLevels(Level.Warning, Level.Off, Level.Off),
        "X500DistinguishedNameBuilder; SubjectAlternativeNameBuilder; X509Name(IList, IList)"));

    public static ReportedRule LostOrder { get; } = new(new RuleDescriptor(
        RuleIds.LostOrder,
        "Name is encoded with its common name first",
        RuleCategory.Building,
        new RuleLevels(Level.Suggestion, Level.Off, Level.Off),
        "X500DistinguishedNameFlags; X509Name(bool, string); BR 7.1.4.2"));

    public static ReportedRule DroppedKey { get; } = new(new RuleDescriptor(
        RuleIds.DroppedKey,
        "Key is dropped or rejected by the command",
        RuleCategory.Building,
        InCommands,
        "openssl-req(1); keytool"));

    public static ReportedRule LostText { get; } = new(new RuleDescriptor(
        RuleIds.LostText,
        "Command does not take the subject as it is written",
        RuleCategory.Building,
        InCommands,
        "openssl-req(1); keytool"));

    public static ReportedRule ConfigText { get; } = new(new RuleDescriptor(
        RuleIds.ConfigText,
        "Config text is changed, ignored or rejected by the tool",
        RuleCategory.Building,
        RuleLevels.Everywhere(Level.Warning) with { Code = Level.Off },
        "openssl config(5); openssl-req(1); cfssl; YAML 1.1"));

    /// <summary>The mistake is the command's, whatever it makes.</summary>
    private static RuleLevels InCommands => new(Level.Warning, Level.Warning, Level.Off)
    {
        SelfSigned = Level.Warning, AuthorityConfig = Level.Warning,
    };
}
