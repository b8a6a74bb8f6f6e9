using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules.Subject1000;

namespace CertLint.Rules;

/// <summary>One value and what a rule may want to know about where it stands.</summary>
/// <param name="Target">What bears the value.</param>
/// <param name="Policy">What the user has set.</param>
/// <param name="Type">The attribute's type; null for an entry of the subjectAltName.</param>
/// <param name="Value">The value, not empty, without outer white space and other <see cref="StrayText"/>.</param>
/// <param name="Written">The value as it will be encoded.</param>
/// <param name="Host">The host that the value names; null where it names none.</param>
internal sealed record ValueContext(
    NamedTarget Target, LintPolicy Policy, AttributeType? Type, MappedText Value, MappedText Written, HostName? Host)
{
    public string Text => Value.Text;

    /// <summary>What <see cref="Written"/> holds and <see cref="Value"/> does not; null where they are the same.</summary>
    public StrayText? Stray { get; init; }

    /// <summary>What a rule has said of <see cref="Value"/> less loudly than the one that judges now.</summary>
    public Judgement? Overruled { get; init; }

    /// <summary>Where a finding on the value as a whole goes, with what does not belong to it.</summary>
    public SourceSpan Place => Stray is null ? Value.Span : Written.Span;

    /// <summary>What a message calls the value: <c>Organization 'Contoso'</c>.</summary>
    public string Subject => Name + " '" + Display.Of(Value) + "'";

    /// <summary>What a message calls a value of this kind: <c>Organization</c>.</summary>
    public string Name => Type is { } type
        ? char.ToUpperInvariant(type.Description[0]) + type.Description.Substring(1)
        : "DNS name";

    /// <summary>See <see cref="GeneralName.IsConverted"/>.</summary>
    public bool IsConverted { get; init; }

    public bool IsCommonName => AttributeType.CommonName.Equals(Type);

    /// <summary>The place of the host, or of the value where it names none.</summary>
    public SourceSpan HostPlace => Host is { Host.Length: > 0 } host ? host.Host.Span : Value.Span;

    /// <summary>A request that the article KB0656516 speaks of.</summary>
    public bool IsServiceNowRequest =>
        (Policy.Profiles & Profiles.ServiceNow) != 0 && Target.Origin is Origin.Config or Origin.Request;

    /// <summary>The subject's country; null where it has none.</summary>
    public MappedText? Country => Find(AttributeType.Country);

    /// <summary>
    /// The ISO 3166-1 code that the subject's country says or plainly means; null where it has none that is certain.
    /// </summary>
    public string? CountryCode => Country is not { IsKnown: true, Text: var text } ? null
        : Countries.IsAssigned(text) ? text
        : Countries.Suggest(text);

    /// <summary>The subject's first attribute of this type, without <see cref="StrayText"/>; null where it has none.</summary>
    public MappedText? Find(AttributeType type) =>
        Target.Subject?.Find(type) is { } attribute ? StrayText.Clean(attribute.Value) : null;
}
