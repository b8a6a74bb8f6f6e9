using System.Globalization;

namespace CertLint.Names;

/// <summary>The attribute keys of cert-manager's <c>literalSubject</c>. Lower-case ones it does not know.</summary>
internal static class Rfc4514Keys
{
    private const string OidPrefix = "OID.";

    private static readonly Dictionary<string, string> Oids = new(
        KeyTable.Parse(
            "2.5.4.3 CN;2.5.4.5 SERIALNUMBER;2.5.4.6 C;2.5.4.7 L;2.5.4.8 ST;2.5.4.9 STREET;2.5.4.10 O;2.5.4.11 OU;" +
            "0.9.2342.19200300.100.1.1 UID;0.9.2342.19200300.100.1.25 DC"),
        StringComparer.Ordinal);

    /// <summary>The OID in dotted decimal that a key stands for; null where cert-manager or Go's encoder rejects it.</summary>
    public static string? OidOf(string key)
    {
        if (Oids.TryGetValue(key, out var known))
            return known;
        var oid = WithoutLeadingZeros(key);
        return oid is not null && ObjectIdentifierText.IsValid(oid) ? oid : null;
    }

    /// <summary>cert-manager's name of an attribute type, if it has one.</summary>
    public static IEnumerable<string> NamesOf(string oid) => KeyTable.KeysOf(Oids, oid);

    /// <summary>True for a key in which Go reads the sign of a number; what it then encodes is no name.</summary>
    public static bool HasSignedArc(string key) =>
        key.IndexOfAny(['+', '-']) >= 0 && key.All(c => c is (>= '0' and <= '9') or '.' or '+' or '-');

    /// <summary>The key to write instead: one of the table, else an OID; or null.</summary>
    public static string? Correct(string key)
    {
        var upper = key.ToUpperInvariant();
        if (Oids.ContainsKey(upper))
            return upper;
        var oid = key.StartsWith(OidPrefix, StringComparison.OrdinalIgnoreCase)
            ? OidOf(key.Substring(OidPrefix.Length))
            : AttributeNames.OidMeantBy(key);
        return oid is null ? null : NamesOf(oid).FirstOrDefault() ?? oid;
    }

    /// <summary>Go reads each arc as a number of 64 bits, so that <c>2.5.4.03</c> is <c>2.5.4.3</c>; null where it cannot.</summary>
    private static string? WithoutLeadingZeros(string key)
    {
        var arcs = key.Split('.');
        for (var i = 0; i < arcs.Length; i++)
        {
            // TryParse takes U+0000 behind a number.
            if (arcs[i].IndexOf('\0') >= 0 || !long.TryParse(arcs[i], NumberStyles.None, CultureInfo.InvariantCulture, out var arc))
                return null;
            arcs[i] = arc.ToString(CultureInfo.InvariantCulture);
        }

        return string.Join(".", arcs);
    }
}
