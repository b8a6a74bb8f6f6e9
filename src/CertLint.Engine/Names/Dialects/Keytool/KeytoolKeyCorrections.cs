namespace CertLint.Names;

/// <summary>The key that keytool knows for one that other libraries, or people, use.</summary>
internal static class KeytoolKeyCorrections
{
    /// <summary>The key to write instead, or null.</summary>
    public static string? Find(string key) =>
        // DN is dnQualifier to BouncyCastle and a distinguished name to everybody else.
        !IsAmbiguous(key) && !key.Equals("DN", StringComparison.OrdinalIgnoreCase) && AttributeNames.OidMeantBy(key) is { } oid
            ? KeytoolKeys.KeyOf(oid)
            : null;

    /// <summary>True for SN, the surname of X.520, which people take for the serial number.</summary>
    public static bool IsAmbiguous(string key) => key.Equals("SN", StringComparison.OrdinalIgnoreCase);
}
