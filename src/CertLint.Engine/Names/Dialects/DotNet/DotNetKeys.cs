namespace CertLint.Names;

/// <summary>The attribute keys of .NET's parser on Linux.</summary>
internal static class DotNetKeys
{
    private const string OidPrefix = "OID.";

    private static readonly Dictionary<string, DotNetAttribute> Attributes = DotNetObjectNames.AttributeNames.ToDictionary(
        name => name,
        name => new DotNetAttribute(AttributeType.FromOid(DotNetObjectNames.OidOf(name)!)),
        StringComparer.OrdinalIgnoreCase);

    private static readonly DotNetAttribute Country = Attributes["C"], Organization = Attributes["O"], Locality = Attributes["L"],
        State = Attributes["ST"], Email = Attributes["E"], CommonName = Attributes["CN"], OrganizationalUnit = Attributes["OU"],
        DomainComponent = Attributes["DC"];

    /// <summary>
    /// The attribute of the key at a place, if it is one of those in nearly every name: they are found without a copy of their
    /// characters, because a name has as many keys as values.
    /// </summary>
    public static DotNetAttribute? FindCommon(string text, int start, int end) => (end - start, text[start], text[end - 1]) switch
    {
        (1, 'C', _) => Country,
        (1, 'O', _) => Organization,
        (1, 'L', _) => Locality,
        (1, 'S', _) => State,
        (1, 'E', _) => Email,
        (2, 'C', 'N') => CommonName,
        (2, 'O', 'U') => OrganizationalUnit,
        (2, 'S', 'T') => State,
        (2, 'D', 'C') => DomainComponent,
        _ => null,
    };

    /// <summary>The attribute that a key stands for; null where .NET rejects the key.</summary>
    public static DotNetAttribute? Find(string key) => Attributes.TryGetValue(key, out var attribute) ? attribute
        : OidOf(key) is { } oid ? new DotNetAttribute(AttributeType.FromOid(oid)) { HasOwnName = false }
        : null;

    /// <summary>The OID in dotted decimal that a key stands for; null where .NET rejects it.</summary>
    public static string? OidOf(string key)
    {
        var oid = HasOidPrefix(key)
            ? key.Substring(OidPrefix.Length)
            : DotNetObjectNames.OidOf(key) ?? LookUpOpenSslName(key) ?? key;
        return ObjectIdentifierText.IsValid(oid) ? oid : null;
    }

    /// <summary>The names of an attribute type, those that every platform knows first.</summary>
    public static IEnumerable<string> NamesOf(string oid) =>
        DotNetObjectNames.NamesOf(oid).Concat(OpenSslObjects.NamesOf(oid).Where(IsName))
            .Where(name => OidOf(name) == oid)
            .Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>A key ends at white space and at an equals sign.</summary>
    private static bool IsName(string name) => !name.Any(character => character == '=' || char.IsWhiteSpace(character));

    private static bool HasOidPrefix(string key) =>
        key.Length > OidPrefix.Length && key.StartsWith(OidPrefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// OpenSSL compares exactly, but .NET remembers each answer for the life of the process and finds it again in any
    /// case: <c>SURNAME</c> fails until somebody asks for <c>surname</c>. What may work is not called an error.
    /// </summary>
    private static string? LookUpOpenSslName(string key) => OpenSslObjects.OidOfIgnoringCase(key);
}
