using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules.Subject1000;

namespace CertLint.Rules;

/// <summary>
/// One value and what a rule may want to know about where it stands. A target has one of these, which goes from value to
/// value.
/// </summary>
/// <param name="target">What bears the value.</param>
/// <param name="policy">What the user has set.</param>
internal sealed class ValueContext(NamedTarget target, LintPolicy policy)
{
    public NamedTarget Target => target;

    public LintPolicy Policy => policy;

    /// <summary>The attribute's type; null for an entry of the subjectAltName.</summary>
    public AttributeType? Type { get; private set; }

    /// <summary>The value, not empty, without outer white space and other <see cref="StrayText"/>.</summary>
    public MappedText Value { get; private set; } = MappedText.Verbatim("", 0);

    /// <summary>The value as it will be encoded.</summary>
    public MappedText Written { get; private set; } = MappedText.Verbatim("", 0);

    /// <summary>What <see cref="Written"/> holds and <see cref="Value"/> does not; null where they are the same.</summary>
    public StrayText? Stray { get; private set; }

    /// <summary>The host that the value names; null where it names none.</summary>
    public HostName? Host { get; private set; }

    /// <summary>See <see cref="GeneralName.IsConverted"/>.</summary>
    public bool IsConverted { get; private set; }

    /// <summary>What a rule has said of <see cref="Value"/> less loudly than the one that judges now.</summary>
    public Judgement? Overruled { get; set; }

    /// <summary>What is odd about the value at first sight.</summary>
    public ValueTraits Traits { get; private set; }

    public string Text => Value.Text;

    /// <summary>Where a finding on the value as a whole goes, with what does not belong to it.</summary>
    public SourceSpan Place => Stray is null ? Value.Span : Written.Span;

    /// <summary>What a message calls the value: <c>Organization 'Contoso'</c>.</summary>
    public string Subject => Name + " '" + Display.Of(Value) + "'";

    /// <summary>What a message calls a value of this kind: <c>Organization</c>.</summary>
    public string Name => Type is { } type
        ? char.ToUpperInvariant(type.Description[0]) + type.Description.Substring(1)
        : "DNS name";

    public bool IsCommonName => AttributeType.CommonName.Equals(Type);

    /// <summary>The place of the host, or of the value where it names none.</summary>
    public SourceSpan HostPlace => Host is { Host.Length: > 0 } host ? host.Host.Span : Value.Span;

    /// <summary>A request that the article KB0656516 speaks of.</summary>
    public bool IsServiceNowRequest =>
        (policy.Profiles & Profiles.ServiceNow) != 0 && target is ConfigTarget or RequestTarget;

    /// <summary>The subject's country; null where it has none.</summary>
    public MappedText? Country => Find(AttributeType.Country);

    /// <summary>
    /// The ISO 3166-1 code that the subject's country says or plainly means; null where it has none that is certain.
    /// </summary>
    public string? CountryCode => Country is not { IsKnown: true, Text: var text } ? null
        : Countries.IsAssigned(text) ? text
        : Countries.Suggest(text);

    /// <summary>Goes to an attribute's value.</summary>
    /// <returns>False where the value is empty, so that there is nothing to judge.</returns>
    public bool LookAt(NameAttribute attribute)
    {
        LookAt(attribute.Type, attribute.Value);
        Host = IsCommonName && Value.Length > 0 ? CommonNameHost.Find(target, Value) : null;
        return Value.Length > 0;
    }

    /// <summary>Goes to a dNSName, which names this host.</summary>
    public void LookAt(GeneralName name, HostName host)
    {
        LookAt(null, name.Value);
        Host = host;
        IsConverted = name.IsConverted;
    }

    private void LookAt(AttributeType? type, MappedText written)
    {
        Type = type;
        Written = written;
        var isUnusual = !written.IsKnown || ValueSight.IsUnusual(written.Text);
        Stray = isUnusual ? StrayText.Find(written) : null;
        Value = Stray?.Value ?? (isUnusual ? written.Trim() : written);
        IsConverted = false;
        Overruled = null;
        Traits = Value.Length == 0 ? ValueTraits.None
            : (isUnusual ? ValueTraits.Unusual : ValueTraits.None) | ValueSight.Of(type, Value);
    }

    /// <summary>The subject's first attribute of this type, without <see cref="StrayText"/>; null where it has none.</summary>
    public MappedText? Find(AttributeType type) =>
        target.Subject?.Find(type) is { } attribute ? StrayText.Clean(attribute.Value) : null;
}
