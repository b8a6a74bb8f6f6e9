using System.Globalization;
using System.Text;

namespace CertLint.Names;

/// <summary>The attribute keys of Java's <c>X500Name</c>, in any case, as an OID, or as <c>OID.</c> and an OID.</summary>
internal static class KeytoolKeys
{
    private const string OidPrefix = "OID.";

    /// <summary>Java encodes no OID of more than 4,096 octets; no shorter text can have as many.</summary>
    private const int MaximumOidLength = 4096;

    /// <summary>The key that Java itself writes comes first.</summary>
    private const string Table =
        "2.5.4.3 CN;2.5.4.6 C;2.5.4.7 L;2.5.4.8 ST S;2.5.4.10 O;2.5.4.11 OU;2.5.4.12 T;1.3.6.1.4.1.42.2.11.2.1 IP;2.5.4.9 STREET;" +
        "0.9.2342.19200300.100.1.25 DC;2.5.4.46 DNQUALIFIER DNQ;2.5.4.4 SURNAME;2.5.4.42 GIVENNAME;2.5.4.43 INITIALS;" +
        "2.5.4.44 GENERATION;1.2.840.113549.1.9.1 EMAILADDRESS EMAIL;0.9.2342.19200300.100.1.1 UID;2.5.4.5 SERIALNUMBER";

    private static readonly Dictionary<string, string> Oids = KeyTable.Parse(Table);

    /// <summary>All keys.</summary>
    internal static IEnumerable<string> Names => Oids.Keys;

    /// <summary>False for a key whose OID depends on the Java version: how long it may be, and which characters are digits.</summary>
    public static bool CanTell(string key)
    {
        if (key.Length > MaximumOidLength)
            return false;
        foreach (var character in key)
        {
            if (character > '\u007F' && CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.DecimalDigitNumber)
                return false;
        }

        return true;
    }

    /// <summary>The OID in dotted decimal that a key stands for; null where Java rejects it.</summary>
    public static string? OidOf(string key)
    {
        var upper = ToUpper(key);
        if (Oids.TryGetValue(upper, out var known))
            return known;
        var oid = upper.StartsWith(OidPrefix, StringComparison.Ordinal) ? upper.Substring(OidPrefix.Length) : upper;
        return oid.Length > 0 && oid[0] is >= '0' and <= '9' ? JavaObjectIdentifier.Normalize(oid) : null;
    }

    /// <summary>Java's names of an attribute type.</summary>
    public static IEnumerable<string> NamesOf(string oid) => KeyTable.KeysOf(Oids, oid);

    /// <summary>A key for an OID in dotted decimal: a word where Java has one, else <c>OID.</c> and the OID.</summary>
    public static string KeyOf(string oid) => NamesOf(oid).FirstOrDefault() ?? OidPrefix + oid;

    /// <summary>Upper case as in Java, where these too become letters of ASCII.</summary>
    private static string ToUpper(string key)
    {
        var upper = new StringBuilder(key.Length);
        foreach (var character in key)
        {
            _ = character switch
            {
                >= 'a' and <= 'z' => upper.Append((char)(character - 'a' + 'A')),
                'ı' => upper.Append('I'),
                'ſ' => upper.Append('S'),
                'ß' => upper.Append("SS"),
                'ﬅ' or 'ﬆ' => upper.Append("ST"),
                _ => upper.Append(character),
            };
        }

        return upper.ToString();
    }
}
