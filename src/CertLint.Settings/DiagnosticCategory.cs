using CertLint.Rules;

namespace CertLint.Settings;

/// <summary>The category under which a rule is shown and configured (<c>dotnet_analyzer_diagnostic.category-…</c>).</summary>
public static class DiagnosticCategory
{
    /// <summary>
    /// <c>CertLintSubject</c>, <c>CertLintDnsNames</c> …: with a prefix, because categories of all analyzers share one
    /// space; <c>CertLint</c> for the rules on CertLint itself.
    /// </summary>
    public static string Of(RuleDescriptor rule) => rule.Category switch
    {
        RuleCategory.Subject => "CertLintSubject",
        RuleCategory.DnsNames => "CertLintDnsNames",
        RuleCategory.Certificates => "CertLintCertificates",
        RuleCategory.Files => "CertLintFiles",
        RuleCategory.Building => "CertLintBuilding",
        RuleCategory.Matching => "CertLintMatching",
        _ => "CertLint",
    };
}
