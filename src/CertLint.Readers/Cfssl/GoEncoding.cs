using System.Text;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Cfssl;

/// <summary>How Go's encoding/asn1 encodes attributes.</summary>
internal static class GoEncoding
{
    /// <summary>PrintableString where that holds the value, else UTF8String, whatever the attribute.</summary>
    public static NameAttribute Attribute(AttributeType type, MappedText value, MappedText key) =>
        new(type, value, key, value.IsKnown ? TagOf(value.Text) : null);

    /// <summary>Attributes of one type in the order of a SET OF (X.690 11.6): the shorter first.</summary>
    public static IReadOnlyList<NameAttribute> Sorted(List<NameAttribute> attributes)
    {
        if (attributes.Count > 1 && attributes.TrueForAll(attribute => attribute.Value.IsKnown))
            attributes.Sort(Compare);
        return attributes;
    }

    /// <summary>True for what cfssl takes as an OID and Go can encode.</summary>
    public static bool IsOid(string text)
    {
        var arcs = text.Split('.');
        return arcs.Length > 1
            && arcs.All(arc => arc.Length is > 0 and <= 9 && arc.All(character => character is >= '0' and <= '9'))
            && (arcs[0] == "2" || (arcs[0] is "0" or "1" && (arcs[1].Length == 1 || (arcs[1].Length == 2 && arcs[1][0] < '4'))));
    }

    private static int TagOf(string text) => text.All(IsPrintable) ? StringTag.Printable : StringTag.Utf8;

    private static bool IsPrintable(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\'' and <= ')') or (>= '+' and <= ':') or ' ' or '=' or '?';

    private static int Compare(NameAttribute left, NameAttribute right)
    {
        byte[] octets = Encoding.UTF8.GetBytes(left.Value.Text), others = Encoding.UTF8.GetBytes(right.Value.Text);
        var order = octets.Length.CompareTo(others.Length);
        if (order == 0)
            order = TagOf(left.Value.Text).CompareTo(TagOf(right.Value.Text));
        for (var i = 0; order == 0 && i < octets.Length; i++)
            order = octets[i].CompareTo(others[i]);
        return order;
    }
}
