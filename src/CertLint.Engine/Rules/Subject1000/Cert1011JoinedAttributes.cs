using CertLint.Findings;

namespace CertLint.Rules.Subject1000;

/// <summary>One value that holds several attributes, as a wrong separator leaves it.</summary>
internal sealed class Cert1011JoinedAttributes : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1011",
        "One value holds several attributes",
        RuleCategory.Subject,
        new RuleLevels(Level.Warning, Level.Warning, Level.Warning),
        "RFC 5280 4.1.2.4; X.501 9.3");

    public override ValueTraits Needs => ValueTraits.Unusual;

    public override Judgement? Judge(ValueContext context)
    {
        if (context.Type is not { } type || JoinedAttributes.KeysIn(context.Text) is not { Count: > 0 } keys)
            return null;
        return new Judgement(
            $"The {type.Description} '{Display.Of(context.Text)}' also holds {Display.List(keys.Distinct(StringComparer.Ordinal).ToList())}; write each as an attribute of its own.");
    }
}
