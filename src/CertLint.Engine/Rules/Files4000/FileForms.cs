using CertLint.Findings;

namespace CertLint.Rules.Files4000;

/// <summary>Rules on the form of a file, whose verdict its reader finds on its way.</summary>
internal static class FileForms
{
    public static ReportedRule LenientPem { get; } = new(new RuleDescriptor(
        RuleIds.LenientPem,
        "PEM is refused by strict readers",
        RuleCategory.Files,
        RuleLevels.Everywhere(Level.Warning) with { Code = Level.Off },
        "RFC 7468; Java 17; OpenSSL 3.0"));

    public static ReportedRule MisleadingName { get; } = new(new RuleDescriptor(
        RuleIds.MisleadingName,
        "File name promises another content",
        RuleCategory.Files,
        RuleLevels.Everywhere(Level.Warning) with { Code = Level.Off },
        "RFC 7468 5.3; CWE-312"));
}
