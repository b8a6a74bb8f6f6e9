using CertLint.Names;

namespace CertLint.Tool.Inspecting;

/// <summary>Names of object identifiers.</summary>
internal static class ObjectNames
{
    /// <summary>An attribute's name as in RFC 4514 and OpenSSL; null where it has none.</summary>
    public static string? OfAttribute(AttributeType type) => type.ShortName != type.Oid ? type.ShortName : OpenSslObjects.ShortNameOf(type.Oid);

    /// <summary>E.g. <c>clientAuth</c>; null where it has none.</summary>
    public static string? Of(string oid) => OpenSslObjects.ShortNameOf(oid);

    /// <summary>E.g. <c>sha256WithRSAEncryption</c>; null where it has none.</summary>
    public static string? OfAlgorithm(string oid) => OpenSslObjects.LongNameOf(oid);

    /// <summary>The name with the identifier, or the identifier alone.</summary>
    public static string Shown(string? name, string oid) => name is null ? oid : $"{name} ({oid})";
}
