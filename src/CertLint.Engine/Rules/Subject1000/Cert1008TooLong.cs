using CertLint.Findings;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>A value with more characters than its attribute may have (RFC 5280 appendix A.1, Baseline Requirements 7.1.4.2).</summary>
internal sealed class Cert1008TooLong : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1008",
        "Value is longer than its attribute allows",
        RuleCategory.Subject,
        new RuleLevels(Level.Warning, Level.Warning, Level.Warning),
        "RFC 5280 A.1; BR 7.1.4.2");

    // Whatever is wrong with a host, its length is another matter.
    public override bool StandsBeside(ValueContext context) => context.IsCommonName;

    public override ValueTraits Needs => ValueTraits.Long;

    public override Judgement? Judge(ValueContext context)
    {
        if (context.Type is not { UpperBound: { } bound } || context.Value.Length <= bound)
            return null;
        var length = CountCharacters(context.Text);
        if (length <= bound)
            return null;
        var advice = context.Host is not null ? "put the full host name into the subjectAltName and a shorter name here"
            : AttributeType.JurisdictionCountry.Equals(context.Type) ? "write the two-letter ISO 3166-1 code of the country"
            : "shorten it";
        return new Judgement(
            $"{context.Subject} has {length} characters, but no more than {bound} are allowed; {advice}.");
    }

    /// <summary>RFC 5280 bounds characters, neither octets nor UTF-16 units, so a surrogate pair counts once.</summary>
    private static int CountCharacters(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                count--;
        }

        return count;
    }
}
