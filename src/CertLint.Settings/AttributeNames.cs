using CertLint.Names;

namespace CertLint.Settings;

/// <summary>The names that users give attribute types in settings: RFC 4514 short names and OpenSSL's long ones.</summary>
internal static class AttributeNames
{
    internal const string Advice = "write short names such as CN, O, OU, L, ST, C";

    /// <summary>The type's short name; null where CertLint knows no attribute of this name, in any case.</summary>
    public static string? ToShortName(string name)
    {
        // Microsoft's tools write S and E.
        var known = name.ToUpperInvariant() switch
        {
            "S" => AttributeType.State,
            "E" => AttributeType.EmailAddress,
            _ => OpenSslObjects.OidOfIgnoringCase(name) is { } oid ? AttributeType.FromOid(oid) : null,
        };
        return known is null || known.ShortName == known.Oid ? null : known.ShortName;
    }
}
