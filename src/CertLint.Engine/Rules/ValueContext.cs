using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;

namespace CertLint.Rules;

/// <summary>One value and what a rule may want to know about where it stands.</summary>
/// <param name="Target">What bears the value.</param>
/// <param name="Policy">What the user has set.</param>
/// <param name="Type">The attribute's type; null for an entry of the subjectAltName.</param>
/// <param name="Value">The value, not empty, without outer white space.</param>
/// <param name="Written">The value as it will be encoded, with its outer white space.</param>
/// <param name="Host">The host that the value names; null where it names none.</param>
internal sealed record ValueContext(
    NamedTarget Target, LintPolicy Policy, AttributeType? Type, MappedText Value, MappedText Written, HostName? Host)
{
    public string Text => Value.Text;

    /// <summary>See <see cref="GeneralName.IsConverted"/>.</summary>
    public bool IsConverted { get; init; }

    public bool IsCommonName => AttributeType.CommonName.Equals(Type);

    /// <summary>The place of the host, or of the value where it names none.</summary>
    public SourceSpan HostPlace => Host is { Host.Length: > 0 } host ? host.Host.Span : Value.Span;

    /// <summary>A request that the article KB0656516 speaks of.</summary>
    public bool IsServiceNowRequest =>
        (Policy.Profiles & Profiles.ServiceNow) != 0 && Target.Origin is Origin.Config or Origin.Request;

    /// <summary>
    /// The ISO 3166-1 code that the subject's country says or plainly means; null where it has none that is certain.
    /// </summary>
    public string? CountryCode
    {
        get
        {
            if (Target.Subject?.Find(AttributeType.Country) is not { Value.IsKnown: true } country)
                return null;
            var text = country.Value.Text.Trim();
            return Countries.IsAssigned(text) ? text : Countries.Suggest(text);
        }
    }
}
