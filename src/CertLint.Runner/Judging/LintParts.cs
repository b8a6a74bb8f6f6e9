using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Readers;
using CertLint.Rules;

namespace CertLint.Runner.Judging;

/// <summary>What a run needs of <see cref="Linter"/>.</summary>
internal interface IJudge
{
    IReadOnlyList<Finding> Lint(LintTarget target, LintPolicy policy);

    Finding? Report(Problem problem, Origin origin, LintPolicy policy);
}

/// <summary>The reader and the rules that a run puts together.</summary>
/// <param name="Read">Makes a model of a file; a keystore's password is asked for where one hides something.</param>
/// <param name="CreateJudge">Makes a judge for which a function says, by ID, which rules are on.</param>
/// <param name="ListRules">Gives all rules. A replay that has nothing to tell spares making them.</param>
internal sealed record LintParts(
    Func<string, byte[], PasswordVariable, DocumentModel> Read,
    Func<Func<string, bool>, IJudge> CreateJudge,
    Func<IReadOnlyList<RuleDescriptor>> ListRules)
{
    public static LintParts Real { get; } =
        new(DocumentReader.Read, isEnabled => new EngineJudge(new Linter(isEnabled)), () => RuleCatalogue.All);

    /// <summary>All rules.</summary>
    public IReadOnlyList<RuleDescriptor> Rules => ListRules();

    public RuleDescriptor? FindRule(string id)
    {
        foreach (var rule in Rules)
        {
            if (string.Equals(rule.Id, id, StringComparison.Ordinal))
                return rule;
        }

        return null;
    }

    private sealed class EngineJudge(Linter linter) : IJudge
    {
        public IReadOnlyList<Finding> Lint(LintTarget target, LintPolicy policy) => linter.Lint(target, policy);

        public Finding? Report(Problem problem, Origin origin, LintPolicy policy) => linter.Report(problem, origin, policy);
    }
}
