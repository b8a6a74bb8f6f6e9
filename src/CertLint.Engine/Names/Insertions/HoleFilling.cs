using CertLint.Model;

namespace CertLint.Names;

/// <summary>Texts with one of their holes filled.</summary>
internal static class HoleFilling
{
    /// <summary>The text with known characters in place of the hole at this offset; all other holes stay.</summary>
    public static MappedText Fill(MappedText text, int offset, string filling) => new MappedTextBuilder()
        .Append(text.Slice(0, offset))
        .Append(filling, text.SpanOf(offset, 1))
        .Append(text.Slice(offset + 1, text.Length - offset - 1))
        .Build(text.Span.Start);

    /// <summary>The attribute in whose value the hole at this offset stands; null where it stands in none.</summary>
    public static NameAttribute? AttributeOf(DistinguishedName name, MappedText text, int offset, Hole hole)
    {
        var place = text.SpanOf(offset, 1);
        foreach (var attribute in name.Attributes)
        {
            foreach (var within in attribute.Value.Holes)
            {
                // Of a local, all holes have one place.
                if (ReferenceEquals(within.Value, hole) && attribute.Value.SpanOf(within.Key, 1) == place)
                    return attribute;
            }
        }

        return null;
    }
}
