using System.Text;
using CertLint.Names;

namespace CertLint.Readers.X509;

/// <summary>Writes an encoded name as one line of text (RFC 4514).</summary>
internal static class NameText
{
    /// <summary>The last encoded RDN first, special characters escaped by a backslash.</summary>
    public static string Of(DistinguishedName name)
    {
        var text = new StringBuilder();
        for (var i = name.Rdns.Count - 1; i >= 0; i--)
        {
            var separator = text.Length > 0 ? "," : "";
            foreach (var attribute in name.Rdns[i].Attributes)
            {
                text.Append(separator).Append(attribute.Type.ShortName).Append('=');
                AppendValue(text, attribute.Value.Text);
                separator = "+";
            }
        }

        return text.ToString();
    }

    private static void AppendValue(StringBuilder text, string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            if (character is ',' or '+' or '"' or '\\' or '<' or '>' or ';'
                || (i == 0 && character is ' ' or '#') || (i == value.Length - 1 && character == ' '))
                text.Append('\\');
            text.Append(character);
        }
    }
}
