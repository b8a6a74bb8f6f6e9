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
    private readonly HashSet<string> enabled = new(StringComparer.Ordinal);
    private readonly ValueRules values;
    private readonly NameRule[] nameRules;
    private readonly KeyRule[] keyRules;

    /// <summary>Makes a linter for which <paramref name="isEnabled"/> says, by ID, which rules are on; the others cost nothing.</summary>
    public Linter(Func<string, bool>? isEnabled = null)
    {
        var rules = RuleCatalogue.Rules.Where(rule => isEnabled?.Invoke(rule.Descriptor.Id) ?? true).ToArray();
        enabled.UnionWith(rules.Select(rule => rule.Descriptor.Id));
        values = new ValueRules(rules);
        nameRules = rules.OfType<NameRule>().ToArray();
        keyRules = rules.OfType<KeyRule>().ToArray();
    }

    /// <summary>Judges one target; one mistake gives one finding (the precedence of the catalogue).</summary>
    public IReadOnlyList<Finding> Lint(LintTarget target, LintPolicy policy)
    {
        var findings = new FindingList();
        switch (target)
        {
            case KeyTarget key:
                foreach (var rule in keyRules)
                {
                    if (rule.Judge(key) is { } judgement)
                        findings.Add(rule, judgement, key, policy);
                }

                break;
            case NamedTarget named:
                LintNames(named, policy, findings);
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

    private void LintNames(NamedTarget target, LintPolicy policy, FindingList findings)
    {
        var context = new NameContext(target, policy) { Findings = findings.All };
        if (target.Subject is { } subject)
        {
            foreach (var rdn in subject.Rdns)
            {
                foreach (var attribute in rdn.Attributes)
                    LintAttribute(context, attribute, findings);
            }
        }

        for (var i = 0; i < target.AlternativeNames.Count; i++)
        {
            if (context.AlternativeHosts[i] is not { } host)
                continue;
            var written = target.AlternativeNames[i].Value;
            context.HasHostFinding |= values.Lint(new ValueContext(target, policy, null, written.Trim(), written, host), findings);
        }

        foreach (var rule in nameRules)
        {
            if (Levels.Of(rule.Descriptor, target, policy) == Level.Off)
                continue;
            foreach (var judgement in rule.Judge(context))
                findings.Add(rule, judgement, target, policy);
        }
    }

    private void LintAttribute(NameContext context, NameAttribute attribute, FindingList findings)
    {
        var value = attribute.Value.Trim();
        if (value.Length == 0)
            return;
        var isCommonName = attribute.Type.Equals(AttributeType.CommonName);
        var host = isCommonName ? CommonNameHost.Find(context.Target, value) : null;
        var isFound = values.Lint(
            new ValueContext(context.Target, context.Policy, attribute.Type, value, attribute.Value, host), findings);
        context.HasHostFinding |= isFound && isCommonName;
    }
}
