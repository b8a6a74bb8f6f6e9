using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;

namespace CertLint.Rules.Subject1000;

/// <summary>Attributes that a subject must have are missing or empty: one finding for all (KB0656516).</summary>
internal sealed class Cert1003RequiredAttributes : NameRule
{
    private static readonly string[] Article = ["CN", "O", "L", "ST", "C"];

    /// <summary>Countries in whose addresses the state always stands.</summary>
    private static readonly string[] StateCountries = ["US", "CA", "AU", "IN", "BR", "MX"];

    private static readonly string[] CityStates = ["SG", "MC"];

    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1003",
        "Subject lacks required attributes",
        RuleCategory.Subject,
        new RuleLevels(Level.Off, Level.Policy, Level.Warning) { Peer = Level.Off, Authority = Level.Off },
        "KB0656516");

    /// <summary>True where the attribute must be in the subject, so that a missing value is told as such.</summary>
    public static bool Asks(NamedTarget target, LintPolicy policy, AttributeType type) =>
        target.IsSubjectComplete
        && (policy.RequiredAttributes ?? (IsArticleAsked(target, policy) ? Article : []))
            .Contains(type.ShortName, StringComparer.OrdinalIgnoreCase);

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Subject is not { } subject)
            return [];
        var configured = context.Policy.RequiredAttributes;
        if (!context.Target.IsSubjectComplete
            || (configured is null && !IsArticleAsked(context.Target, context.Policy)))
        {
            return [];
        }

        var missing = (configured ?? Article)
            .Where(name => IsMissing(subject, name) && !IsLost(context.Target, name))
            .ToList();
        if (configured is null && missing.Contains("ST") && !IsStateExpected(subject, IsLost(context.Target, "C")))
            missing.Remove("ST");
        if (missing.Count == 0)
            return [];
        var source = configured is null ? "KB0656516" : "certlint.required_attributes";
        return [new Judgement(
            $"The subject lacks {Display.List(missing)}, which {source} requires; {Advice(context.Target.Origin, missing)}.")
        {
            AtMost = configured is null && missing is ["ST"] && !IsStateUsual(subject)
                ? Level.Suggestion
                : null,
        }];
    }

    private static bool IsArticleAsked(NamedTarget target, LintPolicy policy) =>
        (policy.Profiles & Profiles.ServiceNow) != 0
        && !target.IsSubjectOptional
        && target is not CertificateTarget { IsSelfIssued: true };

    private static bool IsMissing(DistinguishedName subject, string name)
    {
        foreach (var attribute in subject.Attributes)
        {
            if (string.Equals(attribute.Type.ShortName, name, StringComparison.OrdinalIgnoreCase)
                && (!attribute.Value.IsKnown || !string.IsNullOrWhiteSpace(attribute.Value.Text)))
            {
                return false;
            }
        }

        // What another value holds by mistake is CERT1011's to tell.
        return !subject.Attributes.Any(attribute =>
            JoinedAttributes.KeysIn(attribute.Value.Text).Contains(name, StringComparer.OrdinalIgnoreCase));
    }

    // It is written, and who reads it for the tool says that the tool drops it.
    private static bool IsLost(NamedTarget target, string name)
    {
        foreach (var type in target.LostAttributes)
        {
            if (string.Equals(type.ShortName, name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // Of a country that a template names later nobody knows whether it has states.
    private static bool IsStateExpected(DistinguishedName subject, bool isCountryLost) => Country(subject) is { } country
        ? !CityStates.Contains(country) && (!Countries.IsAssigned(country) || Countries.HasSubdivisions(country))
        : subject.Find(AttributeType.Country) is null && !isCountryLost;

    private static bool IsStateUsual(DistinguishedName subject) =>
        Country(subject) is { } country && StateCountries.Contains(country);

    private static string? Country(DistinguishedName subject)
    {
        if (subject.Find(AttributeType.Country) is not { Value.IsKnown: true } country)
            return null;
        var text = StrayText.Clean(country.Value).Text;
        return Countries.Suggest(text) ?? text;
    }

    private static string Advice(Origin origin, List<string> missing)
    {
        var what = missing.Where(name => PlaceWord(name) is null).Select(Words).ToList();
        var place = missing.Select(PlaceWord).OfType<string>().ToList();
        if (place.Count > 0)
            what.Add($"the {Display.List(place)} in which the organization is registered");
        var verb = origin switch
        {
            Origin.Certificate => "request a new certificate with",
            Origin.Request => "make a new request with",
            _ => "add",
        };
        return $"{verb} {Display.List(what)}";
    }

    private static string? PlaceWord(string name) => name.ToUpperInvariant() switch
    {
        "L" => "city",
        "ST" => "state or province",
        "C" => "country (its two-letter code)",
        _ => null,
    };

    private static string Words(string name) => name.ToUpperInvariant() switch
    {
        "CN" => "a host name on your own domain",
        "O" => "the registered name of the organization",
        "OU" => "the organizational unit",
        _ => name,
    };
}
