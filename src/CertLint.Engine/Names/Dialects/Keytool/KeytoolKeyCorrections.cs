namespace CertLint.Names;

/// <summary>The key that keytool knows for one that other libraries, or people, use.</summary>
internal static class KeytoolKeyCorrections
{
    /// <summary>Arcs of attribute types: X.520, RFC 4519, PKCS #9, the CA/Browser Forum's jurisdiction.</summary>
    private static readonly string[] AttributeArcs = ["2.5.4.", "0.9.2342.19200300.100.1.", "1.2.840.113549.1.9.", "1.3.6.1.4.1.311.60.2.1."];

    /// <summary>The key to write instead, or null.</summary>
    public static string? Find(string key)
    {
        // DN is dnQualifier to BouncyCastle and a distinguished name to everybody else.
        if (IsAmbiguous(key) || key.Equals("DN", StringComparison.OrdinalIgnoreCase))
            return null;
        var common = KeyCorrections.Find(key) ?? key;
        var oid = BouncyCastleKeys.OidOf(common, BouncyCastleVersion.Cryptography2) ?? OpenSslObjects.OidOfIgnoringCase(common);
        return oid is not null && AttributeArcs.Any(arc => oid.StartsWith(arc, StringComparison.Ordinal)) ? KeytoolKeys.KeyOf(oid) : null;
    }

    /// <summary>True for SN, the surname of X.520, which people take for the serial number.</summary>
    public static bool IsAmbiguous(string key) => key.Equals("SN", StringComparison.OrdinalIgnoreCase);
}
