using CertLint.Findings;
using CertLint.Names;

namespace CertLint.Rules.DnsNames2000;

/// <summary>A subjectAltName that has a name twice.</summary>
internal sealed class Cert2011RepeatedAlternativeName : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT2011",
        "Alternative name is repeated",
        RuleCategory.DnsNames,
        new RuleLevels(Level.Suggestion, Level.Suggestion, Level.Suggestion),
        "RFC 5280 4.2.1.6");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        var names = context.Target.AlternativeNames;
        if (names.Count < 2)
            return [];
        var firsts = new Dictionary<(GeneralNameKind Kind, string Value), GeneralName>(names.Count);
        List<Judgement>? repeated = null;
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (!name.Value.IsKnown || name.Kind == GeneralNameKind.Other)
                continue;
            var key = (name.Kind, Comparable(name, context.AlternativeHosts[i]));
            if (!firsts.TryGetValue(key, out var first))
                firsts.Add(key, name);
            else if (!IsTold(context, name.Value.Text.Trim()))
                (repeated ??= []).Add(Judge(name, first));
        }

        return repeated ?? (IReadOnlyList<Judgement>)[];
    }

    // A finding about the name itself has both places.
    private static bool IsTold(NameContext context, string value) =>
        context.Findings.Any(finding => string.Equals(finding.Value, value, StringComparison.OrdinalIgnoreCase));

    private static Judgement Judge(GeneralName name, GeneralName first)
    {
        var text = Display.Of(name.Value);
        var other = string.Equals(name.Value.Text, first.Value.Text, StringComparison.Ordinal)
            ? "" : $", the first time as '{Display.Of(first.Value)}'";
        var (place, firstPlace) = (name.Value.Span, first.Value.Span);
        return new Judgement($"The SAN has '{text}' twice{other}; list it once.")
        {
            Place = place, Value = name.Value.Text, RelatedPlaces = firstPlace.Equals(place) ? [] : [firstPlace],
        };
    }

    /// <summary>Equal for two names that mean the same.</summary>
    private static string Comparable(GeneralName name, HostName? host)
    {
        var text = name.Value.Text.Trim();
        return name.Kind switch
        {
            GeneralNameKind.Dns when host?.Host.Length == text.Length => HostText.ToALabels(host.Name),
            GeneralNameKind.IPAddress when IPAddressText.Parse(text) is { } octets => Convert.ToBase64String(octets),
            GeneralNameKind.Email => LowerCaseDomain(text),
            _ => text,
        };
    }

    // Of a mail address only the host ignores case (RFC 5280 7.5).
    private static string LowerCaseDomain(string address)
    {
        var at = address.LastIndexOf('@');
        return at < 0 ? address : address.Substring(0, at) + LowerCase.Of(address.Substring(at));
    }
}
