using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Rules;

/// <summary>How loudly a rule speaks of a target: column, purpose, tests.</summary>
internal static class Levels
{
    public static Level Of(RuleDescriptor rule, LintTarget target, LintPolicy policy) =>
        Of(rule, ColumnOf(target), policy.IsTest);

    public static Level Of(RuleDescriptor rule, Origin origin, LintPolicy policy) => Of(rule, origin switch
    {
        Origin.Code => Column.Code,
        Origin.Certificate => Column.Certificate,
        _ => Column.Request,
    }, policy.IsTest);

    public static Level Of(RuleDescriptor rule, Column column, bool isTest)
    {
        var level = rule.Levels.In(column);
        return isTest && !rule.IgnoresTests ? Level.Min(level, Level.Suggestion) : level;
    }

    public static Column ColumnOf(LintTarget target) => target is NamedTarget named
        ? (named.Origin, named.Purpose) switch
        {
            (Origin.Code, Purpose.SelfSigned) => Column.CodeSelfSigned,
            (Origin.Code, Purpose.Authority) => Column.CodeAuthority,
            (Origin.Code, _) => Column.Code,
            (Origin.Certificate, Purpose.Identity) => Column.Certificate,
            (Origin.Certificate, Purpose.Authority) => Column.Authority,
            (Origin.Certificate, _) => Column.Peer,
            (_, Purpose.SelfSigned) => Column.SelfSigned,
            (_, Purpose.Authority) => Column.AuthorityConfig,
            _ => Column.Request,
        }
        : Column.Request;
}
