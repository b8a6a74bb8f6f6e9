using System.Text;

namespace CertLint.Names;

/// <summary>Writes a name as <c>keytool -dname</c> takes it.</summary>
public static class KeytoolPrinter
{
    /// <summary>
    /// The text that keytool reads back with the same attributes and values in the same encoded order; of the string types
    /// it chooses its own. Null for a value that is not known or that holds half a surrogate pair, and for a type without
    /// a valid OID.
    /// </summary>
    public static string? Print(DistinguishedName name)
    {
        var rdns = new List<string>();
        foreach (var rdn in name.EncodedRdns)
        {
            if (Print(rdn) is not { } text)
                return null;
            rdns.Add(text);
        }

        rdns.Reverse();
        return string.Join(", ", rdns);
    }

    private static string? Print(RelativeDistinguishedName rdn)
    {
        var attributes = new List<string>();
        foreach (var attribute in rdn.Attributes)
        {
            if (!attribute.Value.IsKnown || !ObjectIdentifierText.IsValid(attribute.Type.Oid) || Surrogates.IndexOfUnpaired(attribute.Value.Text) >= 0)
                return null;
            attributes.Add(KeytoolKeys.KeyOf(attribute.Type.Oid) + "=" + Print(attribute));
        }

        return attributes.Count == 0 ? null : string.Join("+", attributes);
    }

    /// <summary>What the attribute's string type cannot hold is written as an encoding, which keytool takes over.</summary>
    private static string Print(NameAttribute attribute)
    {
        var value = attribute.Value.Text;
        return KeytoolStringTypes.IsAscii(attribute.Type.Oid) && KeytoolStringTypes.IndexOfNonAscii(value) >= 0
            ? DerHex.OfElement(StringTag.Utf8, Encoding.UTF8.GetBytes(value)).ToUpperInvariant()
            : KeytoolEscapes.Write(value);
    }
}
