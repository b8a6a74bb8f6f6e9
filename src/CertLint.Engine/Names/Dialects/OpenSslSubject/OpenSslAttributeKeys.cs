using System.Text;

namespace CertLint.Names;

/// <summary>The attribute keys of <c>-subj</c>: any short or long name of OpenSSL's objects, or the OID of one.</summary>
internal static class OpenSslAttributeKeys
{
    private const string OidPrefix = "OID.";

    /// <summary>
    /// The OID in dotted decimal that a key stands for (<c>OBJ_txt2nid</c>: names exactly, then dotted decimal of an object
    /// that has a name); null where openssl drops the attribute.
    /// </summary>
    public static string? OidOf(string key) =>
        OpenSslObjects.OidOf(key) ?? (DottedDecimal(key) is { } oid && OpenSslObjects.ShortNameOf(oid) is not null ? oid : null);

    /// <summary>The key that openssl takes for an attribute with this OID; null where it takes none.</summary>
    public static string? KeyOf(string oid) =>
        OpenSslObjects.ShortNameOf(oid) is not { } name ? null
        : OpenSslObjects.OidOf(name) == oid && name.IndexOf('=') < 0 ? name
        : oid;

    /// <summary>OpenSSL's names of an object that can be keys, the short one first.</summary>
    public static IEnumerable<string> NamesOf(string oid) =>
        OpenSslObjects.NamesOf(oid).Where(name => OidOf(name) == oid && name.IndexOf('=') < 0);

    /// <summary>The key to write instead of one that openssl does not know, or null.</summary>
    public static string? Correct(string key)
    {
        var name = key.Trim();
        if (name.StartsWith(OidPrefix, StringComparison.OrdinalIgnoreCase))
            name = name.Substring(OidPrefix.Length);
        if (OidOf(name) is { } known)
            return DottedDecimal(name) is null ? name : KeyOf(known);
        return AttributeNames.OidMeantBy(name) is { } oid ? KeyOf(oid) : null;
    }

    /// <summary>True for digits and dots, which openssl would take as an OID that it has a name for.</summary>
    public static bool IsDottedDecimal(string key) => DottedDecimal(key) is not null;

    /// <summary>
    /// The canonical form of what <c>a2d_ASN1_OBJECT</c> takes: spaces separate as dots do, leading zeros and a separator at
    /// the end are nothing, an empty arc is 0.
    /// </summary>
    private static string? DottedDecimal(string text)
    {
        if (text.Length < 3 || text[0] is < '0' or > '2' || !IsSeparator(text[1]))
            return null;
        var oid = new StringBuilder().Append(text[0]);
        for (var start = 2; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && text[end] is >= '0' and <= '9')
                end++;
            if (end < text.Length && !IsSeparator(text[end]))
                return null;
            var arc = text.Substring(start, end - start).TrimStart('0');
            if (start == 2 && text[0] != '2' && (arc.Length > 2 || (arc.Length == 2 && arc[0] >= '4')))
                return null;
            oid.Append('.').Append(arc.Length == 0 ? "0" : arc);
            start = end + 1;
        }

        return oid.ToString();
    }

    private static bool IsSeparator(char character) => character is '.' or ' ';
}
