using CertLint.Findings;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>A city that is abbreviated (KB0656516).</summary>
internal sealed class Cert1006CityAbbreviated : ValueRule
{
    /// <summary>Where Ft and Mt are Fort and Mount, and neither Forte nor Mont.</summary>
    private static readonly string[] EnglishSpeaking = ["US", "AU", "NZ", "GB"];

    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1006",
        "City is abbreviated",
        RuleCategory.Subject,
        new RuleLevels(Level.Suggestion, Level.Policy, Level.Suggestion),
        "KB0656516");

    public override Judgement? Judge(ValueContext context)
    {
        if (CityAbbreviations.Find(context.Text) is { } city)
        {
            return Judgement(
                context, city.NameIn(context.Country is not null, context.CountryCode, context.Find(AttributeType.State)));
        }

        // It may be the registered name.
        return CityAbbreviations.ExpandPrefix(context.Text) is { } expanded
            ? Judgement(context, EnglishSpeaking.Contains(context.CountryCode) ? expanded : null) with { AtMost = Level.Suggestion }
            : null;
    }

    private static Judgement Judgement(ValueContext context, string? fullName) => new(
        $"{context.Subject} is abbreviated; write {(fullName is null ? "its full name" : $"'{Display.Of(fullName)}'")}.")
    {
        SuggestedValue = fullName,
    };
}
