using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Rules;

/// <summary>How loudly a rule speaks of a target: column, purpose, tests.</summary>
internal static class Levels
{
    public static Level Of(RuleDescriptor rule, LintTarget target, LintPolicy policy) =>
        ForTests(rule, target is NamedTarget named ? OfNamed(rule.Levels, named) : rule.Levels.Request, policy);

    public static Level Of(RuleDescriptor rule, Origin origin, LintPolicy policy) => ForTests(rule, origin switch
    {
        Origin.Code => rule.Levels.Code,
        Origin.Certificate => rule.Levels.Certificate,
        _ => rule.Levels.Request,
    }, policy);

    private static Level OfNamed(RuleLevels levels, NamedTarget target) => (target.Origin, target.Purpose) switch
    {
        (Origin.Code, _) => levels.Code,
        (Origin.Certificate, Purpose.Identity) => levels.Certificate,
        (Origin.Certificate, Purpose.Authority) => levels.Authority,
        (Origin.Certificate, _) => levels.Peer,
        (_, Purpose.SelfSigned) => levels.SelfSigned,
        (_, Purpose.Authority) => levels.AuthorityConfig,
        _ => levels.Request,
    };

    private static Level ForTests(RuleDescriptor rule, Level level, LintPolicy policy) =>
        policy.IsTest && !rule.IgnoresTests ? Level.Min(level, Level.Suggestion) : level;
}
