using System.Text;

namespace CertLint.Names;

/// <summary>Writes names as RFC 4514 section 2 says, so that every parser of that form reads the same name back.</summary>
public static class Rfc4514Printer
{
    /// <summary>The table of RFC 4514 section 3; every other type is written as its OID, and its value as encoded octets.</summary>
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["2.5.4.3"] = "CN", ["2.5.4.7"] = "L", ["2.5.4.8"] = "ST", ["2.5.4.10"] = "O", ["2.5.4.11"] = "OU", ["2.5.4.6"] = "C",
        ["2.5.4.9"] = "STREET", ["0.9.2342.19200300.100.1.25"] = "DC", ["0.9.2342.19200300.100.1.1"] = "UID",
    };

    /// <summary>
    /// The name, its last encoded RDN first; null where a value or the order is not known, or where a value holds half a
    /// surrogate pair, which has no UTF-8.
    /// </summary>
    public static string? Print(DistinguishedName name)
    {
        if (!name.IsOrderKnown && name.Rdns.Count > 1)
            return null;
        var text = new StringBuilder();
        foreach (var rdn in name.EncodedRdns.Reverse())
        {
            if (text.Length > 0)
                text.Append(',');
            for (var i = 0; i < rdn.Count; i++)
            {
                var attribute = rdn[i];
                if (!attribute.Value.IsKnown || Surrogates.IndexOfUnpaired(attribute.Value.Text) >= 0)
                    return null;
                if (i > 0)
                    text.Append('+');
                Append(text, attribute);
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, NameAttribute attribute)
    {
        var key = Keys.TryGetValue(attribute.Type.Oid, out var known) ? known : null;
        text.Append(key ?? attribute.Type.Oid).Append('=');
        if (EncodedValue.IsElement(attribute))
            text.Append(attribute.Value.Text);
        else
            text.Append(key is null ? EncodedValue.Of(attribute) : Rfc4514Escapes.Escape(attribute.Value.Text));
    }
}
