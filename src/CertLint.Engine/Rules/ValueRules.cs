using CertLint.Findings;
using CertLint.Names;

namespace CertLint.Rules;

/// <summary>The rules on single values, by attribute in the order of <see cref="Precedence"/>.</summary>
internal sealed class ValueRules
{
    private readonly ValueRule[] commonName;
    private readonly ValueRule[] country;
    private readonly ValueRule[] state;
    private readonly ValueRule[] locality;
    private readonly ValueRule[] organization;
    private readonly ValueRule[] organizationalUnit;
    private readonly ValueRule[] otherAttribute;
    private readonly ValueRule[] alternativeName;

    public ValueRules(Rule[] rules)
    {
        commonName = InOrder(rules, AttributeType.CommonName);
        country = InOrder(rules, AttributeType.Country);
        state = InOrder(rules, AttributeType.State);
        locality = InOrder(rules, AttributeType.Locality);
        organization = InOrder(rules, AttributeType.Organization);
        organizationalUnit = InOrder(rules, AttributeType.OrganizationalUnit);
        otherAttribute = InOrder(rules, AttributeType.SerialNumber);
        alternativeName = InOrder(rules, null);
    }

    /// <summary>
    /// The first rule that claims the value reports it, unless a later one speaks more loudly; rules that stand beside
    /// report too.
    /// </summary>
    /// <returns>True where a rule has claimed the value.</returns>
    public bool Lint(ValueContext context, FindingList findings)
    {
        (ValueRule Rule, Judgement Judgement)? winner = null;
        var loudest = Level.Off;
        foreach (var rule in Of(context.Type))
        {
            if (!context.Value.IsKnown && !rule.JudgesTemplates)
                continue;
            var level = Levels.Of(rule.Descriptor, context.Target, context.Policy);
            if (level == Level.Off || (level <= loudest && !rule.StandsBeside) || rule.Judge(context) is not { } judgement)
                continue;
            level = Level.Min(level, judgement.AtMost ?? level);
            if (rule.StandsBeside)
            {
                Add(findings, rule, level, judgement, context);
            }
            else if (level > loudest)
            {
                loudest = level;
                winner = (rule, judgement);
            }
        }

        if (winner is not { } found)
            return false;
        Add(findings, found.Rule, loudest, found.Judgement, context);
        return true;
    }

    private static void Add(FindingList findings, ValueRule rule, Level level, Judgement judgement, ValueContext context)
    {
        var mistake = context.Host is { } host ? "host " + host.Name : context.Type + " " + context.Text;
        findings.Add(rule, level, judgement with { Place = judgement.Place ?? context.Value.Span, Value = judgement.Value ?? context.Text }, context.Target, mistake);
    }

    private ValueRule[] Of(AttributeType? type) =>
        type is null ? alternativeName
        : type.Equals(AttributeType.CommonName) ? commonName
        : type.Equals(AttributeType.Country) ? country
        : type.Equals(AttributeType.State) ? state
        : type.Equals(AttributeType.Locality) ? locality
        : type.Equals(AttributeType.Organization) ? organization
        : type.Equals(AttributeType.OrganizationalUnit) ? organizationalUnit
        : otherAttribute;

    private static ValueRule[] InOrder(Rule[] rules, AttributeType? type) => Precedence.Of(type)
        .SelectMany(id => rules.OfType<ValueRule>().Where(rule => rule.Descriptor.Id == id))
        .ToArray();
}
