namespace CertLint.Names;

/// <summary>The keys in the text that .NET shows of a name.</summary>
internal static class PrintedKeys
{
    private const string OidPrefix = "OID.";

    /// <summary>
    /// The key that is shown where this one is written; null where it may be shown itself. Judged are only attributes that .NET
    /// names alike on all platforms; of the others Linux shows OpenSSL's name, Windows and macOS the OID.
    /// </summary>
    public static string? CorrectionOf(string key, bool ignoresCase)
    {
        if (OidOf(key) is not { } oid)
            return null;
        if (DotNetObjectNames.AttributeNames.FirstOrDefault(name => DotNetObjectNames.OidOf(name) == oid) is not null)
        {
            var shown = DotNetObjectNames.NameOf(oid)!;
            return string.Equals(key, shown, ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal) ? null : shown;
        }

        return key[0] is >= '0' and <= '9' ? OidPrefix + key : null;
    }

    /// <summary>False for a key that none is which is shown: that of a text in slashes, one behind a backslash.</summary>
    public static bool MayBeShown(string key) => key[0] != '/' && key.IndexOf('\\') < 0;

    private static string? OidOf(string key) => DotNetKeys.OidOf(key)
        ?? (KeyCorrections.Find(key) is { } correction ? DotNetKeys.OidOf(correction) : null);
}
