using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.Certificates3000;

/// <summary>What rules of the 3000s say of what is asked for; the subject is not known.</summary>
internal static class Asked
{
    public const string ServerAuth = "1.3.6.1.5.5.7.3.1";
    public const string ClientAuth = "1.3.6.1.5.5.7.3.2";

    public static SourceSpan Place => new(7, 3);

    public static Placed<T> At<T>(T fact) => new(fact, Place);

    public static ConfigTarget Config(Purpose purpose = Purpose.Request) => new(new SourceSpan(0, 4)) { Purpose = purpose, IsSubjectComplete = false };

    public static RequestTarget Request() => new(new SourceSpan(0, 4)) { Purpose = Purpose.Request };

    public static CertificateTarget Certificate(Purpose purpose) => new(new SourceSpan(0, 4)) { Purpose = purpose };

    public static IReadOnlyList<Finding> Findings(NamedTarget target, LintPolicy? policy = null) =>
        [.. new Linter().Lint(target, policy ?? LintPolicy.Default).Where(finding => finding.Rule.Id.StartsWith("CERT3", StringComparison.Ordinal))];

    /// <summary>The level of a rule's finding, as <c>policy</c>; null where it says nothing.</summary>
    public static string? LevelOf(string rule, NamedTarget target, LintPolicy? policy = null) =>
        Findings(target, policy).SingleOrDefault(finding => finding.Rule.Id == rule) is { } found ? SampleText.Word(found.Level) : null;
}
