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
    private readonly ValueRule[] commonName;
    private readonly ValueRule[] country;
    private readonly ValueRule[] state;
    private readonly ValueRule[] otherAttribute;
    private readonly ValueRule[] alternativeName;
    private readonly SubjectRule[] subjectRules;
    private readonly KeyRule[] keyRules;

    /// <summary>Makes a linter for which <paramref name="isEnabled"/> says, by ID, which rules are on; the others cost nothing.</summary>
    public Linter(Func<string, bool>? isEnabled = null)
    {
        var rules = RuleCatalogue.Rules.Where(rule => isEnabled?.Invoke(rule.Descriptor.Id) ?? true).ToArray();
        enabled.UnionWith(rules.Select(rule => rule.Descriptor.Id));
        commonName = InOrder(rules, AttributeType.CommonName);
        country = InOrder(rules, AttributeType.Country);
        state = InOrder(rules, AttributeType.State);
        otherAttribute = InOrder(rules, AttributeType.Organization);
        alternativeName = InOrder(rules, null);
        subjectRules = rules.OfType<SubjectRule>().ToArray();
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
                    Add(findings, rule, key, policy, rule.Judge(key));
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
        if (target.Subject is { } subject)
        {
            foreach (var rdn in subject.Rdns)
            {
                foreach (var attribute in rdn.Attributes)
                    LintAttribute(target, policy, attribute, findings);
            }

            foreach (var rule in subjectRules)
            {
                if (Levels.Of(rule.Descriptor, target, policy) != Level.Off)
                    Add(findings, rule, target, policy, rule.Judge(new SubjectContext(target, subject, policy)));
            }
        }

        foreach (var name in target.AlternativeNames)
        {
            if (name.Kind == GeneralNameKind.Dns && name.Value.Trim() is { Length: > 0 } value)
                LintValue(alternativeName, new ValueContext(target, policy, null, value, HostName.Parse(value)), findings);
        }
    }

    private void LintAttribute(NamedTarget target, LintPolicy policy, NameAttribute attribute, FindingList findings)
    {
        var value = attribute.Value.Trim();
        if (value.Length == 0)
            return;
        var type = attribute.Type;
        var isCommonName = type.Equals(AttributeType.CommonName);
        var host = isCommonName ? CommonNameHost.Find(target, value) : null;
        var rules = isCommonName ? commonName
            : type.Equals(AttributeType.Country) ? country
            : type.Equals(AttributeType.State) ? state
            : otherAttribute;
        LintValue(rules, new ValueContext(target, policy, type, value, host), findings);
    }

    /// <summary>The first rule that claims the value reports it, unless a later one speaks more loudly.</summary>
    private static void LintValue(ValueRule[] rules, ValueContext context, FindingList findings)
    {
        (ValueRule Rule, Judgement Judgement)? winner = null;
        var loudest = Level.Off;
        foreach (var rule in rules)
        {
            if (!context.Value.IsKnown && !rule.JudgesTemplates)
                continue;
            var level = Levels.Of(rule.Descriptor, context.Target, context.Policy);
            if (level <= loudest || rule.Judge(context) is not { } judgement)
                continue;
            level = Level.Min(level, judgement.AtMost ?? level);
            if (level > loudest)
            {
                loudest = level;
                winner = (rule, judgement);
            }
        }

        if (winner is not { } found)
            return;
        var mistake = context.Host is { } host ? "host " + host.Name : context.Type + " " + context.Text;
        findings.Add(
            Finding(found.Rule, loudest, found.Judgement, context.Target, context.Value.Span) with { Value = context.Text },
            mistake);
    }

    private static void Add(FindingList findings, Rule rule, LintTarget target, LintPolicy policy, Judgement? judgement)
    {
        if (judgement is null)
            return;
        var level = Levels.Of(rule.Descriptor, target, policy);
        level = Level.Min(level, judgement.AtMost ?? level);
        if (level != Level.Off)
            findings.Add(Finding(rule, level, judgement, target, target.Place), mistake: null);
    }

    private static Finding Finding(Rule rule, Level level, Judgement judgement, LintTarget target, SourceSpan place) =>
        new(rule.Descriptor, level, judgement.Message, judgement.Place ?? place)
        {
            // At the place of a value in a certificate or CSR stands no text of its own that could be replaced.
            SuggestedValue = target is NamedTarget { Origin: Origin.Code or Origin.Config } ? judgement.SuggestedValue : null,
            Entry = target.Entry,
        };

    private static ValueRule[] InOrder(Rule[] rules, AttributeType? type) => Precedence.Of(type)
        .SelectMany(id => rules.OfType<ValueRule>().Where(rule => rule.Descriptor.Id == id))
        .ToArray();
}
