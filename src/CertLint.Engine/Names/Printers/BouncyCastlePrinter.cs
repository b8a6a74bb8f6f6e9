using System.Text;

namespace CertLint.Names;

/// <summary>Writes a name as BouncyCastle's <c>new X509Name(text)</c> takes it: in encoded order.</summary>
public static class BouncyCastlePrinter
{
    /// <summary>
    /// The text from which this version makes the same attributes and values in the same order; null where there is none: a
    /// value that is not known, is no string or is rejected, or that no writing keeps (an outer space in 1.9).
    /// </summary>
    public static string? Print(DistinguishedName name, BouncyCastleVersion version = BouncyCastleVersion.Cryptography2) =>
        SeparatedNamePrinter.Print(
            name,
            isReversed: false,
            type => BouncyCastleKeys.KeysOf(type.Oid, version).FirstOrDefault() ?? type.Oid,
            attribute => version == BouncyCastleVersion.Portable19
                ? EscapeForPortable(attribute.Value.Text)
                : Rfc4514Escapes.Escape(attribute.Value.Text),
            text => BouncyCastleDialect.Parse(text, version: version));

    /// <summary>1.9 takes a backslash before any character and knows no escaped octets.</summary>
    private static string EscapeForPortable(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is ',' or '+' or '"' or '\\' || (value[i] == '#' && i == 0))
                escaped.Append('\\');
            escaped.Append(value[i]);
        }

        return escaped.ToString();
    }
}
