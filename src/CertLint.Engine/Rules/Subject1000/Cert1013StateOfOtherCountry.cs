using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>A state of the United States, Canada or Australia with another country (ISO 3166-2).</summary>
internal sealed class Cert1013StateOfOtherCountry : ValueRule
{
    /// <summary>States, each with a country where a town of that name may be meant; null for many countries.</summary>
    private static readonly (string Name, string? Country)[] TownsElsewhere = [("Victoria", null), ("Washington", "GB"), ("Virginia", "IE"), ("Virginia", "ZA")];

    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1013",
        "State or province does not belong to the country",
        RuleCategory.Subject,
        new RuleLevels(Level.Suggestion, Level.Warning, Level.Suggestion),
        "ISO 3166-2");

    public override Judgement? Judge(ValueContext context)
    {
        // Where the country itself is wrong, CERT1004 speaks.
        if (context.Country is not { IsKnown: true } country || !Countries.IsAssigned(country.Text))
            return null;
        if (ForeignStates.OwnerOf(context.Text, country.Text) is { } owner)
        {
            return Judgement(context, country, $"belongs to {NameOf(owner)}", "has none of that name; correct the one or the other") with
            {
                AtMost = IsTown(context.Text, country.Text) ? Level.Suggestion : null,
            };
        }

        var states = ForeignStates.WithCode(context.Text, country.Text);
        return states.Count == 0 ? null : Judgement(
            context,
            country,
            $"is the code of {string.Join(" and of ", states.Select(state => $"{state.Name} in {NameOf(state.Country)}"))}",
            "has none of that code; write the full name of the state or province, or correct the country");
    }

    private static bool IsTown(string name, string country) => TownsElsewhere.Any(town =>
        string.Equals(name, town.Name, StringComparison.OrdinalIgnoreCase) && (town.Country is null || town.Country == country));

    private static Judgement Judgement(ValueContext context, MappedText country, string owner, string advice) => new(
        $"{context.Subject} {owner}, and the country '{country.Text}' ({Countries.NameOf(country.Text)}) {advice}.")
    {
        RelatedPlaces = [country.Span],
    };

    private static string NameOf(string country) => country switch
    {
        "US" => "the United States",
        "CA" => "Canada",
        _ => "Australia",
    };
}
