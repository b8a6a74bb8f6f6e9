using CertLint.Findings;
using CertLint.Names;
using CertLint.Policy;

namespace CertLint.Rules.Subject1000;

/// <summary>A country that is no ISO 3166-1 alpha-2 code (X.520 6.3.1, KB0656516).</summary>
internal sealed class Cert1004CountryCode : ValueRule
{
    /// <summary>BR 7.1.2.7: for a country that has no code of its own.</summary>
    private const string NoCountry = "XX";

    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1004",
        "Country is not an ISO 3166-1 alpha-2 code",
        RuleCategory.Subject,
        new RuleLevels(Level.Warning, Level.Policy, Level.Warning),
        "KB0656516; ISO 3166-1; X.520 6.3.1");

    public override Judgement? Judge(ValueContext context)
    {
        var written = context.Text;
        if (Countries.IsAssigned(written)
            || (written == NoCountry && (context.Policy.Profiles & Profiles.PublicTls) != 0))
        {
            return null;
        }

        if (JoinedAttributes.KeysIn(written).Count > 0)
        {
            return new Judgement(
                $"Country '{Display.Of(written)}' is not a two-letter ISO 3166-1 code but holds several attributes; write each as an attribute of its own.");
        }

        var code = Countries.Suggest(written);
        if (code is not null && string.Equals(code, written, StringComparison.OrdinalIgnoreCase))
        {
            return new Judgement($"Country '{Display.Of(written)}' is an ISO 3166-1 code in lower case; use '{code}'.")
            {
                AtMost = Level.Suggestion, SuggestedValue = code,
            };
        }

        var advice = code is null ? "the code of the country in which the organization is registered" : $"'{code}'";
        var verdict = written.Length == 2 && written.All(character => character is >= 'A' and <= 'Z')
            ? "is not an assigned ISO 3166-1 code"
            : "is not a two-letter ISO 3166-1 code";
        return new Judgement($"Country '{Display.Of(written)}' {verdict}; use {advice}.") { SuggestedValue = code };
    }
}
