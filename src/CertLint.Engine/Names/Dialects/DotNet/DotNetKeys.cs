namespace CertLint.Names;

/// <summary>The attribute keys of .NET's parser on Linux.</summary>
internal static class DotNetKeys
{
    private const string OidPrefix = "OID.";

    /// <summary>The OID in dotted decimal that a key stands for; null where .NET rejects it.</summary>
    public static string? OidOf(string key)
    {
        var oid = HasOidPrefix(key)
            ? key.Substring(OidPrefix.Length)
            : DotNetObjectNames.OidOf(key) ?? LookUpOpenSslName(key) ?? key;
        return ObjectIdentifierText.IsValid(oid) ? oid : null;
    }

    /// <summary>True where every platform's .NET knows the key: it needs no OpenSSL.</summary>
    public static bool IsPortable(string key) =>
        DotNetObjectNames.IsAttribute(key) || ObjectIdentifierText.IsValid(HasOidPrefix(key) ? key.Substring(OidPrefix.Length) : key);

    private static bool HasOidPrefix(string key) =>
        key.Length > OidPrefix.Length && key.StartsWith(OidPrefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// OpenSSL compares exactly, but .NET remembers each answer for the life of the process and finds it again in any
    /// case: <c>SURNAME</c> fails until somebody asks for <c>surname</c>. What may work is not called an error.
    /// </summary>
    private static string? LookUpOpenSslName(string key) => OpenSslObjects.OidOfIgnoringCase(key);
}
