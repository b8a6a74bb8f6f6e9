using System.Text;

namespace CertLint.Names;

/// <summary>
/// A name as text that <c>new X500DistinguishedName(text)</c> parses to the same attributes, values and order, on Linux and
/// Windows alike, and BouncyCastle too where the values hold no quote and no outer space: for suggestions.
/// </summary>
public static class DotNetNamePrinter
{
    /// <summary>What is syntax to one of the parsers, here or there.</summary>
    private static readonly char[] NeedsQuotes = [',', ';', '+', '=', '"', '\\', '<', '>', '#', '\r', '\n'];

    /// <summary>Keys that .NET, CertStrToName and both versions of BouncyCastle know; of S and ST only the latter is one.</summary>
    private static readonly Dictionary<string, string> CommonKeys = DotNetObjectNames.AttributeNames
        .Where(name => DotNetObjectNames.OidOf(name) is var oid
            && BouncyCastleKeys.OidOf(name, BouncyCastleVersion.Cryptography2) == oid
            && BouncyCastleKeys.OidOf(name, BouncyCastleVersion.Portable19) == oid)
        .ToDictionary(name => DotNetObjectNames.OidOf(name)!, name => name, StringComparer.Ordinal);

    /// <summary>
    /// The text, the RDN that is encoded last first, as the constructor without flags wants it. Null where .NET has no text
    /// for the name: attributes joined in one RDN, a value that it cannot encode; and where a value is not known.
    /// </summary>
    public static string? Print(DistinguishedName name)
    {
        var text = new StringBuilder();
        foreach (var rdn in name.EncodedRdns.Reverse())
        {
            if (rdn.Attributes.Count != 1 || !CanWrite(rdn.Attributes[0]))
                return null;
            text.Append(text.Length == 0 ? "" : ", ").Append(KeyOf(rdn.Attributes[0].Type)).Append('=')
                .Append(WriteValue(rdn.Attributes[0].Value.Text));
        }

        return text.ToString();
    }

    /// <summary>A value as it must stand behind its key: in quotes only where it needs them.</summary>
    public static string WriteValue(string value)
    {
        var isPlain = value.Length > 0 && value.IndexOfAny(NeedsQuotes) < 0
            && !char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[value.Length - 1]);
        return isPlain ? value : DotNetQuotes.Quote(value);
    }

    private static string KeyOf(AttributeType type) => CommonKeys.TryGetValue(type.Oid, out var key) ? key : "OID." + type.Oid;

    private static bool CanWrite(NameAttribute attribute) => attribute.Value.IsKnown
        && ObjectIdentifierText.IsValid(attribute.Type.Oid)
        && DotNetValueEncoding.Of(new DotNetAttribute(attribute.Type).StringRule, attribute.Value, forcesUtf8: false).Misfit < 0;
}
