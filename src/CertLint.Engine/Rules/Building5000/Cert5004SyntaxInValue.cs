using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Building5000;

/// <summary>A value with the syntax of a name's text, where the API takes it as it stands.</summary>
internal sealed class Cert5004SyntaxInValue : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT5004",
        "Value has the syntax of a name's text",
        RuleCategory.Building,
        new RuleLevels(Level.Warning, Level.Off, Level.Off),
        "X500DistinguishedNameBuilder; X509Name(IList, IList)");

    public override bool JudgesTemplates => true;

    public override ValueTraits Needs => ValueTraits.Unusual;

    public override Judgement? Judge(ValueContext context)
    {
        if (context is not { Target: CodeTarget { HasPlainValues: true }, Type: { } type }
            || SyntaxInValue.Find(type, context.Value) is not { } syntax)
        {
            return null;
        }

        var advice = syntax.Plain is { } plain ? $"write '{Display.Of(plain)}'"
            : syntax.IsName ? "add each attribute by itself"
            : "write the value alone";
        return new Judgement($"{context.Subject} is taken as it stands, with its {syntax.Words}; {advice}.")
        {
            AtMost = syntax.IsGuess ? Level.Suggestion : null, SuggestedValue = syntax.Plain,
        };
    }
}
