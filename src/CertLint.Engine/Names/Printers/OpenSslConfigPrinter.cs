using System.Text;

namespace CertLint.Names;

/// <summary>Writes a name as the section that <c>distinguished_name</c> of an openssl config with <c>prompt = no</c> names.</summary>
public static class OpenSslConfigPrinter
{
    /// <summary>
    /// The section, each line with a line feed, from which openssl makes a name of the same attributes and values in the
    /// same order; null where there is none: no attribute, an empty or unknown value, one that openssl rejects, a NUL.
    /// </summary>
    /// <param name="name">The name; the string types of its values are openssl's choice.</param>
    /// <param name="section">The section's name, of letters, digits and underscores.</param>
    /// <param name="isUtf8">The config has <c>utf8 = yes</c>, without which a value can only be ASCII.</param>
    public static string? Print(DistinguishedName name, string section, bool isUtf8)
    {
        var keys = new OpenSslConfigKeys(name);
        var text = new StringBuilder().Append('[').Append(section).Append("]\n");
        var count = 0;
        foreach (var rdn in name.EncodedRdns)
        {
            for (var i = 0; i < rdn.Attributes.Count; i++, count++)
            {
                var attribute = rdn.Attributes[i];
                if (!OpenSslPrintable.IsValue(attribute, isUtf8) || keys.Next(attribute, isJoined: i > 0) is not { } key)
                    return null;
                text.Append(key).Append(" = ").Append(OpenSslConfigValue.Write(attribute.Value.Text)).Append('\n');
            }
        }

        return count == 0 ? null : text.ToString();
    }
}
