using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Puts the subject together as openssl adds one attribute after another.</summary>
internal sealed class SubjectReading
{
    private readonly List<List<NameAttribute>> rdns = [];

    /// <summary>False where the subject may have attributes that the config does not show.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>Entries whose keys name no attribute and for which openssl rejects the config.</summary>
    public List<ConfigEntry> UnknownKeys { get; } = [];

    /// <summary>True where the subject has an attribute at all.</summary>
    public bool HasAttributes => rdns.Count > 0;

    /// <summary>Adds an attribute; the first of all cannot join another.</summary>
    public void Add(NameAttribute attribute, bool joinsPrevious)
    {
        if (joinsPrevious && rdns.Count > 0)
            rdns[rdns.Count - 1].Add(attribute);
        else
            rdns.Add([attribute]);
    }

    /// <summary>Takes all attributes of a type out, as <c>subjectAltName = email:move</c> does.</summary>
    public void Remove(AttributeType type)
    {
        foreach (var rdn in rdns)
            rdn.RemoveAll(attribute => attribute.Type.Equals(type));
        rdns.RemoveAll(rdn => rdn.Count == 0);
    }

    /// <summary>All values of a type.</summary>
    public IEnumerable<MappedText> ValuesOf(AttributeType type) =>
        rdns.SelectMany(rdn => rdn).Where(attribute => attribute.Type.Equals(type)).Select(attribute => attribute.Value);

    /// <summary>The name; null where it has no attribute.</summary>
    public DistinguishedName? ToName()
    {
        if (rdns.Count == 0)
            return null;
        var attributes = rdns.SelectMany(rdn => rdn);
        var span = attributes
            .Select(attribute => attribute.Key is { } key ? key.Span.Union(attribute.Value.Span) : attribute.Value.Span)
            .Aggregate((left, right) => left.Union(right));
        return new DistinguishedName(
            rdns.Select(rdn => new RelativeDistinguishedName(rdn)).ToArray(), IsEncodedInReverse: false, span);
    }
}
