using System.Text;

namespace CertLint.Names;

/// <summary>Writes a name as the argument of <c>openssl req -subj</c>.</summary>
public static class OpenSslSubjectPrinter
{
    /// <summary>
    /// The text from which openssl makes a name of the same attributes and values in the same order; null where there is
    /// none: an empty or unknown value, one that openssl rejects, an OID for which it has no name, a NUL.
    /// </summary>
    /// <param name="name">The name; the string types of its values are openssl's choice.</param>
    /// <param name="isUtf8">The command has <c>-utf8</c>, without which a value can only be ASCII.</param>
    public static string? Print(DistinguishedName name, bool isUtf8)
    {
        var text = new StringBuilder();
        foreach (var rdn in name.EncodedRdns)
        {
            var separator = '/';
            foreach (var attribute in rdn.Attributes)
            {
                if (OpenSslAttributeKeys.KeyOf(attribute.Type.Oid) is not { } key || !OpenSslPrintable.IsValue(attribute, isUtf8))
                    return null;
                text.Append(separator).Append(key).Append('=').Append(OpenSslEscapes.Escape(attribute.Value.Text));
                separator = '+';
            }
        }

        return text.Length == 0 ? "/" : text.ToString();
    }
}
