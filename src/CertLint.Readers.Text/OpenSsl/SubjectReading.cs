using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Puts the subject together as openssl adds one attribute after another.</summary>
internal sealed class SubjectReading
{
    private readonly List<List<NameAttribute>> rdns = [];
    private readonly List<AttributeType> lost = [];

    /// <summary>False where the subject may have attributes that the config does not show.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>
    /// Entries whose keys name no attribute: with <c>prompt = no</c> openssl rejects the config for them, else it asks nothing.
    /// </summary>
    public List<ConfigEntry> UnknownKeys { get; } = [];

    /// <summary>True where the subject has an attribute at all.</summary>
    public bool HasAttributes => rdns.Count > 0;

    /// <summary>The attributes with the entries that give their values, in the order in which openssl adds them.</summary>
    public List<(NameAttribute Attribute, ConfigEntry Entry)> Written { get; } = [];

    /// <summary>The types of attributes whose values openssl changes.</summary>
    public IReadOnlyList<AttributeType> Lost => lost;

    /// <summary>Adds an attribute that an entry gives; the first of all cannot join another.</summary>
    public void Add(NameAttribute attribute, bool joinsPrevious, ConfigEntry entry)
    {
        Written.Add((attribute, entry));
        if (joinsPrevious && rdns.Count > 0)
            rdns[rdns.Count - 1].Add(attribute);
        else
            rdns.Add([attribute]);
    }

    /// <summary>Notes a type whose value is not what was written, so that nobody judges what is left of it.</summary>
    public void Lose(AttributeType type)
    {
        if (lost.Count < ConfigLimits.LostTypes && !lost.Contains(type))
            lost.Add(type);
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
