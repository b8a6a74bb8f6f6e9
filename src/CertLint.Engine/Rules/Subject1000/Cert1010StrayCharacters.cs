using CertLint.Findings;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>
/// Characters that nobody means to write (<see cref="StrayText"/>), and in the name of a place those that structure data (BR
/// 3.2.2.1). The rules before this one judge the value without the former.
/// </summary>
internal sealed class Cert1010StrayCharacters : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1010",
        "Value has stray characters",
        RuleCategory.Subject,
        new RuleLevels(Level.Warning, Level.Warning, Level.Warning),
        "RFC 5280 7.1; RFC 4518 2.2; BR 3.2.2.1");

    public override ValueTraits Needs => ValueTraits.Unusual;

    public override Judgement? Judge(ValueContext context)
    {
        if (context.Stray is { } stray)
            return Judge(context, stray);
        return IsPlace(context.Type) && StructureIn(context.Text) is { } character
            ? new Judgement($"{context.Subject} holds '{character}', which no name of a place does; enter the name alone.")
            : null;
    }

    private static Judgement Judge(ValueContext context, StrayText stray)
    {
        // What a quieter rule suggests is the right value without them.
        var suggested = stray.IsCertain ? context.Overruled?.SuggestedValue ?? context.Text : null;
        var advice = suggested is null ? "enter the value again without it" : $"write '{Display.Of(suggested)}'";
        return new Judgement(
            $"{context.Name} '{Display.Of(context.Written)}' holds {Display.List(stray.Words)}; {advice}.")
        {
            SuggestedValue = suggested, Value = context.Written.Text,
        };
    }

    private static bool IsPlace(AttributeType? type) =>
        AttributeType.Locality.Equals(type) || AttributeType.State.Equals(type);

    private static char? StructureIn(string place)
    {
        // Swedish abbreviates Sankt and Sankta: S:t Olof.
        for (var i = place.StartsWith("S:t", StringComparison.Ordinal) ? 2 : 0; i < place.Length; i++)
        {
            if (place[i] is '=' or ':' or ';' or '|' or '\\' or '"' or '{' or '}' or '[' or ']')
                return place[i];
        }

        return null;
    }
}
