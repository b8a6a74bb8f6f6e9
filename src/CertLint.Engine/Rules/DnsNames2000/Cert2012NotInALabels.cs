using System.Globalization;
using CertLint.Findings;
using CertLint.Names;

namespace CertLint.Rules.DnsNames2000;

/// <summary>An internationalised name that is not written in A-labels (RFC 5890 2.3.2.1, RFC 5280 7.2, BR 7.1.4.3).</summary>
internal sealed class Cert2012NotInALabels : ValueRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT2012",
        "Internationalised name is not in A-labels",
        RuleCategory.DnsNames,
        new RuleLevels(Level.Warning, Level.Warning, Level.Warning),
        "RFC 5890 2.3.2.1; RFC 5280 7.2; BR 7.1.4.3");

    public override ValueTraits Needs => ValueTraits.Unusual;

    public override Judgement? Judge(ValueContext context)
    {
        if (context.Host is not { IsAscii: false } host || context.IsConverted || HasOtherMistake(host.Host.Text))
            return null;
        var aLabels = InternationalLabel.ToALabels(host.Host.Text);
        var advice = aLabels is null ? "write each label in its 'xn--' form" : $"use '{aLabels}'";
        return new Judgement(
            $"Name '{Display.Of(host.Host)}' has letters beyond ASCII, which the DNS and certificates hold in A-labels only; {advice}.")
        {
            Place = context.HostPlace, SuggestedValue = aLabels,
        };
    }

    // Other rules tell of characters that no label holds in any form.
    private static bool HasOtherMistake(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] <= '\u007f')
                continue;
            if (char.IsWhiteSpace(name[i]) || TypographicCharacters.Contains(name[i]) || CharUnicodeInfo.GetUnicodeCategory(name, i)
                is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate)
            {
                return true;
            }

            if (char.IsSurrogatePair(name, i))
                i++;
        }

        return false;
    }
}
