using CertLint.Model;

namespace CertLint.Names;

/// <summary>One attribute of a name (X.501 AttributeTypeAndValue) with the place of its key and value.</summary>
/// <param name="Type">The attribute's type.</param>
/// <param name="Value">The value as the tool or library understands it: unescaped, unquoted.</param>
/// <param name="Key">The key as written; null where the form has none (a certificate, a builder's method).</param>
/// <param name="StringTag">
/// The universal tag of the string type (X.690: 12 UTF8String, 19 PrintableString, 22 IA5String …) in which the value is
/// encoded, or will be by the library that parses the text; null where that is not known.
/// </param>
public sealed record NameAttribute(AttributeType Type, MappedText Value, MappedText? Key = null, int? StringTag = null);

/// <summary>One relative distinguished name: mostly one attribute, several where they are joined by <c>+</c>.</summary>
/// <param name="Attributes">At least one, in written order.</param>
public sealed record RelativeDistinguishedName(IReadOnlyList<NameAttribute> Attributes);

/// <summary>A distinguished name (X.501) as written, with the places of its parts.</summary>
/// <param name="Rdns">In written order.</param>
/// <param name="IsEncodedInReverse">True where the library or tool encodes the last written RDN first.</param>
/// <param name="Span">The place of the whole name.</param>
public sealed record DistinguishedName(
    IReadOnlyList<RelativeDistinguishedName> Rdns, bool IsEncodedInReverse, SourceSpan Span)
{
    /// <summary>All attributes in written order.</summary>
    public IEnumerable<NameAttribute> Attributes => Rdns.SelectMany(rdn => rdn.Attributes);

    /// <summary>The RDNs in the order of the DER encoding.</summary>
    public IEnumerable<RelativeDistinguishedName> EncodedRdns => IsEncodedInReverse ? Rdns.Reverse() : Rdns;

    /// <summary>The first written attribute of this type.</summary>
    public NameAttribute? Find(AttributeType type)
    {
        foreach (var rdn in Rdns)
        {
            foreach (var attribute in rdn.Attributes)
            {
                if (attribute.Type.Equals(type))
                    return attribute;
            }
        }

        return null;
    }
}
