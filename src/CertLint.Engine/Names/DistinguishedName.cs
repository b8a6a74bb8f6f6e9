using CertLint.Model;

namespace CertLint.Names;

/// <summary>One attribute of a name (X.501 AttributeTypeAndValue) with the place of its key and value.</summary>
/// <param name="Type">The attribute's type.</param>
/// <param name="Value">The value as the tool or library understands it: unescaped, unquoted.</param>
/// <param name="Key">The key as written; null where the form has none (a certificate, a builder's method).</param>
/// <param name="StringTag">
/// The universal tag of the string type (<see cref="Names.StringTag"/>) in which the value is encoded, or will be by the
/// library or tool; null where nobody knows.
/// </param>
public sealed record NameAttribute(AttributeType Type, MappedText Value, MappedText? Key = null, int? StringTag = null)
{
    // A key is hardly ever asked for, so a parser may leave it where it stands.
    private readonly MappedText? keySource;
    private readonly SourceSpan keyWithin;
    private MappedText? key = Key;

    /// <summary>An attribute whose key stands at <paramref name="keyWithin"/> of <paramref name="keySource"/>.</summary>
    internal NameAttribute(AttributeType type, MappedText value, MappedText keySource, SourceSpan keyWithin, int? stringTag)
        : this(type, value, null, stringTag)
    {
        this.keySource = keySource;
        this.keyWithin = keyWithin;
    }

    /// <summary>The key as written; null where the form has none.</summary>
    public MappedText? Key
    {
        get => key ??= keySource?.Slice(keyWithin.Start, keyWithin.Length);
        init => key = value;
    }
}

/// <summary>One relative distinguished name: mostly one attribute, several where they are joined by <c>+</c>.</summary>
public sealed class RelativeDistinguishedName
{
    private readonly NameAttribute? first;
    private IReadOnlyList<NameAttribute>? all;

    /// <summary>An RDN of one attribute.</summary>
    public RelativeDistinguishedName(NameAttribute attribute) => first = attribute;

    /// <summary>An RDN of several attributes, in written order; a malformed certificate may have one of none.</summary>
    public RelativeDistinguishedName(IReadOnlyList<NameAttribute> attributes)
    {
        first = attributes.Count == 0 ? null : attributes[0];
        all = attributes;
    }

    /// <summary>In written order.</summary>
    public IReadOnlyList<NameAttribute> Attributes => all ??= [first!];

    /// <summary>The number of attributes.</summary>
    public int Count => all?.Count ?? 1;

    /// <summary>The attribute at this place of <see cref="Attributes"/>.</summary>
    public NameAttribute this[int index] => index == 0 && first is not null ? first : Attributes[index];
}

/// <summary>A distinguished name (X.501) as written, with the places of its parts.</summary>
/// <param name="Rdns">In written order.</param>
/// <param name="IsEncodedInReverse">True where the library or tool encodes the last written RDN first.</param>
/// <param name="Span">The place of the whole name.</param>
public sealed record DistinguishedName(
    IReadOnlyList<RelativeDistinguishedName> Rdns, bool IsEncodedInReverse, SourceSpan Span)
{
    /// <summary>False where only the run decides which end is encoded first, as an argument that is no constant does.</summary>
    public bool IsOrderKnown { get; init; } = true;

    /// <summary>All attributes in written order.</summary>
    public IEnumerable<NameAttribute> Attributes => Rdns.SelectMany(rdn => rdn.Attributes);

    /// <summary>The RDNs in the order of the DER encoding.</summary>
    public IEnumerable<RelativeDistinguishedName> EncodedRdns => IsEncodedInReverse ? Rdns.Reverse() : Rdns;

    /// <summary>The first written attribute of this type.</summary>
    public NameAttribute? Find(AttributeType type)
    {
        foreach (var rdn in Rdns)
        {
            for (var i = 0; i < rdn.Count; i++)
            {
                if (rdn[i].Type.Equals(type))
                    return rdn[i];
            }
        }

        return null;
    }
}
