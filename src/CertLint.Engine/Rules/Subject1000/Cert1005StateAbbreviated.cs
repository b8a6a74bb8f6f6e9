using CertLint.Findings;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>A state or province that is abbreviated (KB0656516, ISO 3166-2).</summary>
internal sealed class Cert1005StateAbbreviated : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1005",
        "State or province is abbreviated",
        RuleCategory.Subject,
        new RuleLevels(Level.Warning, Level.Policy, Level.Warning),
        "KB0656516; ISO 3166-2");

    public override Judgement? Judge(ValueContext context)
    {
        // Which country's code it is, a template decides later.
        if (context.Value.Length > Subdivisions.MaximumAbbreviationLength || context.Country is { IsKnown: false })
            return null;
        var country = context.CountryCode;
        string? fullName;
        var isAbbreviation = country is null
            ? Subdivisions.IsAbbreviationWithoutCountry(context.Text, out fullName)
            : Subdivisions.IsAbbreviation(country, context.Text, out fullName);
        if (!isAbbreviation)
            return null;
        return new Judgement(
            $"{context.Subject} is abbreviated; write {(fullName is null ? "its full name" : $"'{fullName}'")}.")
        {
            // One letter may be an initial, and without a country the code may be another country's name.
            AtMost = country is null || context.Text.Length == 1 ? Level.Suggestion : null,
            SuggestedValue = fullName,
        };
    }
}
