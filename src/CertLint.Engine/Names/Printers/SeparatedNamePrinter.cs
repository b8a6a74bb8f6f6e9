using System.Text;
using CertLint.Model;

namespace CertLint.Names;

/// <summary>
/// Writes a name with commas between RDNs and plus signs within, and reads it again: a dialect whose parser takes some
/// values otherwise than its escapes promise is never given such a text.
/// </summary>
internal static class SeparatedNamePrinter
{
    /// <summary>The text, or null where the dialect makes another name of it, or a value is not known.</summary>
    /// <param name="name">The name; the string types of its values are the dialect's choice.</param>
    /// <param name="isReversed">True where the dialect encodes the last written RDN first.</param>
    /// <param name="keyOf">The dialect's key for an attribute type.</param>
    /// <param name="write">A value as it must stand behind its key.</param>
    /// <param name="parse">The dialect.</param>
    public static string? Print(
        DistinguishedName name,
        bool isReversed,
        Func<AttributeType, string> keyOf,
        Func<NameAttribute, string> write,
        Func<MappedText, NameParse> parse)
    {
        if (!name.IsOrderKnown || !name.Attributes.All(attribute => attribute.Value.IsKnown))
            return null;
        var text = new StringBuilder();
        foreach (var rdn in isReversed ? name.EncodedRdns.Reverse() : name.EncodedRdns)
        {
            var separator = text.Length == 0 ? "" : ", ";
            for (var i = 0; i < rdn.Count; i++, separator = "+")
                text.Append(separator).Append(keyOf(rdn[i].Type)).Append('=').Append(write(rdn[i]));
        }

        var printed = text.ToString();
        return parse(MappedText.Verbatim(printed, 0)).Name is { } again && AreEqual(name, again) ? printed : null;
    }

    private static bool AreEqual(DistinguishedName name, DistinguishedName other) =>
        name.Rdns.Count == other.Rdns.Count && name.EncodedRdns.Zip(other.EncodedRdns, AreEqual).All(isEqual => isEqual);

    private static bool AreEqual(RelativeDistinguishedName rdn, RelativeDistinguishedName other)
    {
        if (rdn.Count != other.Count)
            return false;
        for (var i = 0; i < rdn.Count; i++)
        {
            if (!rdn[i].Type.Equals(other[i].Type) || rdn[i].Value.Text != other[i].Value.Text
                || EncodedValue.IsElement(rdn[i]) != EncodedValue.IsElement(other[i]))
            {
                return false;
            }
        }

        return true;
    }
}
