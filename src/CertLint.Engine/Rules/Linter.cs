using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;

namespace CertLint.Rules;

/// <summary>
/// Holds rules against what readers and front ends found. Pure: the answer depends on nothing but the arguments.
/// Thread-safe.
/// </summary>
public sealed class Linter
{
    private const int Columns = (int)Column.Authority + 1;

    private readonly Rule[] rules;
    private readonly HashSet<string> enabled;

    // Made when a target of the column comes; two threads may make one twice, and either will do.
    private readonly RuleSet?[] sets = new RuleSet?[2 * Columns];

    /// <summary>Makes a linter for which <paramref name="isEnabled"/> says, by ID, which rules are on; the others cost nothing.</summary>
    public Linter(Func<string, bool>? isEnabled = null)
    {
        rules = RuleCatalogue.Rules.Where(rule => isEnabled?.Invoke(rule.Descriptor.Id) ?? true).ToArray();
        enabled = new HashSet<string>(rules.Select(rule => rule.Descriptor.Id), StringComparer.Ordinal);
    }

    /// <summary>Judges one target; one mistake gives one finding (the precedence of the catalogue).</summary>
    public IReadOnlyList<Finding> Lint(LintTarget target, LintPolicy policy)
    {
        var findings = new FindingList();
        var set = SetOf(Levels.ColumnOf(target), policy.IsTest);
        switch (target)
        {
            case KeyTarget key:
                foreach (var (rule, level) in set.Keys)
                {
                    if (rule.Judge(key) is { } judgement)
                        findings.Add(rule, level, judgement, key);
                }

                break;
            case NamedTarget named:
                LintNames(named, policy, set, findings);
                break;
        }

        return findings.All;
    }

    /// <summary>Turns what a reader says into a finding, or null where the rule is off there.</summary>
    public Finding? Report(Problem problem, Origin origin, LintPolicy policy)
    {
        if (!enabled.Contains(problem.RuleId) || RuleCatalogue.Find(problem.RuleId) is not { } rule)
            return null;
        var level = Levels.Of(rule, origin, policy);
        return level == Level.Off ? null : new Finding(rule, level, problem.Message, problem.Place)
        {
            SuggestedValue = problem.SuggestedValue,
        };
    }

    private static void LintNames(NamedTarget target, LintPolicy policy, RuleSet set, FindingList findings)
    {
        var context = new NameContext(target, policy, findings);
        if (target.Subject is { } subject)
        {
            for (var i = 0; i < subject.Rdns.Count; i++)
            {
                var rdn = subject.Rdns[i];
                for (var j = 0; j < rdn.Count; j++)
                    LintAttribute(context, rdn[j], set.Values, findings);
            }
        }

        for (var i = 0; i < target.AlternativeNames.Count; i++)
        {
            if (context.AlternativeHosts[i] is not { } host)
                continue;
            var (written, isConverted) = (target.AlternativeNames[i].Value, target.AlternativeNames[i].IsConverted);
            var value = new ValueContext(target, policy, null, written.Trim(), written, host) { IsConverted = isConverted };
            context.HasHostFinding |= set.Values.Lint(value, findings);
        }

        foreach (var (rule, level) in set.Names)
        {
            foreach (var judgement in rule.Judge(context))
                findings.Add(rule, level, judgement, target);
        }
    }

    private static void LintAttribute(NameContext context, NameAttribute attribute, ValueRules rules, FindingList findings)
    {
        var value = attribute.Value.Trim();
        if (value.Length == 0)
            return;
        var isCommonName = attribute.Type.Equals(AttributeType.CommonName);
        var host = isCommonName ? CommonNameHost.Find(context.Target, value) : null;
        var isFound = rules.Lint(
            new ValueContext(context.Target, context.Policy, attribute.Type, value, attribute.Value, host), findings);
        context.HasHostFinding |= isFound && isCommonName;
    }

    private RuleSet SetOf(Column column, bool isTest)
    {
        var index = (2 * (int)column) + (isTest ? 1 : 0);
        return sets[index] ??= new RuleSet(rules, column, isTest);
    }
}
