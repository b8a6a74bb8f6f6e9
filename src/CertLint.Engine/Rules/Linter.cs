using CertLint.Findings;
using CertLint.Model;
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
                    if (((IKeyRule)rule).Judge(key) is { } judgement)
                        findings.Add(rule, level, judgement, key);
                }

                break;
            case KeystoreTarget keystore:
                foreach (var (rule, level) in set.Keystores)
                {
                    foreach (var judgement in rule.Judge(keystore, policy))
                        findings.Add(rule, level, judgement, keystore);
                }

                break;
            case NamedTarget named:
                LintNames(named, policy, set, findings);
                if (named is CertificateTarget)
                    findings.Mask();
                break;
        }

        return policy.RaisesSuggestions ? Raised(findings.All) : findings.All;
    }

    /// <summary>Turns what a reader says into a finding, or null where the rule is off there.</summary>
    public Finding? Report(Problem problem, Origin origin, LintPolicy policy)
    {
        if (!enabled.Contains(problem.RuleId) || RuleCatalogue.Find(problem.RuleId) is not { } rule)
            return null;
        var level = Levels.Of(rule, origin, policy);
        if (problem.AtMost is { } most)
            level = Level.Min(level, most);
        if (policy.RaisesSuggestions)
            level = Raised(level);
        return level == Level.Off ? null : new Finding(rule, level, problem.Message, problem.Place)
        {
            SuggestedValue = problem.SuggestedValue, Entry = problem.Entry,
        };
    }

    // Only when all is judged: what masks what must not depend on it.
    private static Finding[] Raised(IReadOnlyList<Finding> findings) =>
        findings.Select(finding => finding with { Level = Raised(finding.Level) }).ToArray();

    private static Level Raised(Level level) => level == Level.Suggestion ? Level.Warning : level;

    private static void LintNames(NamedTarget target, LintPolicy policy, RuleSet set, FindingList findings)
    {
        var names = new NameContext(target, policy, findings);
        var value = new ValueContext(target, policy);
        var rdns = target.Subject?.Rdns ?? [];
        for (var i = 0; i < rdns.Count; i++)
        {
            var rdn = rdns[i];
            names.Count(rdn);
            for (var j = 0; j < rdn.Count; j++)
            {
                if (target.LostAttributes.Count > 0 && target.LostAttributes.Contains(rdn[j].Type))
                    continue;
                if (value.LookAt(rdn[j]))
                {
                    names.HasHostFinding |= set.Values.Lint(value, findings) && value.IsCommonName;
                    continue;
                }

                names.HasEmptyAttribute = true;
                // Of what is not encoded yet, a tool may leave out what is empty.
                if (target.Origin == Origin.Certificate)
                    set.Values.LintBlank(value, findings);
            }
        }

        for (var i = 0; i < target.AlternativeNames.Count; i++)
        {
            if (names.AlternativeHosts[i] is not { } host)
                continue;
            value.LookAt(target.AlternativeNames[i], host);
            names.HasHostFinding |= set.Values.Lint(value, findings);
        }

        foreach (var (rule, level) in set.Names)
        {
            var judgements = rule.Judge(names);
            for (var i = 0; i < judgements.Count; i++)
                findings.Add(rule, level, judgements[i], target);
        }
    }

    private RuleSet SetOf(Column column, bool isTest)
    {
        var index = (2 * (int)column) + (isTest ? 1 : 0);
        return sets[index] ??= new RuleSet(rules, column, isTest);
    }
}
