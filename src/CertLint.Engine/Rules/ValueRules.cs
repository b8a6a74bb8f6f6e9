using CertLint.Findings;
using CertLint.Names;

namespace CertLint.Rules;

/// <summary>The rules on single values, by attribute in the order of <see cref="Precedence"/>.</summary>
internal sealed class ValueRules
{
    private readonly Ranked<ValueRule>[] commonName;
    private readonly Ranked<ValueRule>[] country;
    private readonly Ranked<ValueRule>[] state;
    private readonly Ranked<ValueRule>[] locality;
    private readonly Ranked<ValueRule>[] organization;
    private readonly Ranked<ValueRule>[] organizationalUnit;
    private readonly Ranked<ValueRule>[] otherAttribute;
    private readonly Ranked<ValueRule>[] alternativeName;

    public ValueRules(Ranked<ValueRule>[] rules)
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
        foreach (var (rule, most) in Of(context.Type))
        {
            var standsBeside = rule.StandsBeside(context);
            if ((most <= loudest && !standsBeside) || (!context.Value.IsKnown && !rule.JudgesTemplates)
                || rule.Judge(After(winner?.Judgement, context)) is not { } judgement)
            {
                continue;
            }

            var level = Level.Min(most, judgement.AtMost ?? most);
            if (standsBeside)
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

    // Who speaks of stray characters must know what is wrong with the value without them.
    private static ValueContext After(Judgement? quieter, ValueContext context) =>
        quieter is null || context.Stray is null ? context : context with { Overruled = quieter };

    private static void Add(FindingList findings, ValueRule rule, Level level, Judgement judgement, ValueContext context)
    {
        var mistake = context.Host is { } host ? "host " + host.Name : context.Type + " " + context.Text;
        var told = judgement with { Place = judgement.Place ?? context.Place, Value = judgement.Value ?? context.Text };
        findings.Add(rule, level, told, context.Target, mistake);
    }

    private Ranked<ValueRule>[] Of(AttributeType? type) =>
        type is null ? alternativeName
        : type.Equals(AttributeType.CommonName) ? commonName
        : type.Equals(AttributeType.Country) ? country
        : type.Equals(AttributeType.State) ? state
        : type.Equals(AttributeType.Locality) ? locality
        : type.Equals(AttributeType.Organization) ? organization
        : type.Equals(AttributeType.OrganizationalUnit) ? organizationalUnit
        : otherAttribute;

    private static Ranked<ValueRule>[] InOrder(Ranked<ValueRule>[] rules, AttributeType? type) =>
        [.. Precedence.Of(type).SelectMany(id => rules.Where(ranked => ranked.Rule.Descriptor.Id == id))];
}
