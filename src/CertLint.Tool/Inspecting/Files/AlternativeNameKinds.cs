using CertLint.Names;

namespace CertLint.Tool.Inspecting.Files;

/// <summary>The choices of GeneralName in words.</summary>
internal static class AlternativeNameKinds
{
    /// <summary>As openssl writes it.</summary>
    public static string Of(GeneralNameKind kind) => kind switch
    {
        GeneralNameKind.Email => "email",
        GeneralNameKind.Dns => "DNS",
        GeneralNameKind.DirectoryName => "dirName",
        GeneralNameKind.Uri => "URI",
        GeneralNameKind.IPAddress => "IP",
        GeneralNameKind.RegisteredId => "RID",
        _ => "other",
    };

    /// <summary>As RFC 5280 writes it.</summary>
    public static string StandardNameOf(GeneralNameKind kind) => kind switch
    {
        GeneralNameKind.Email => "rfc822Name",
        GeneralNameKind.Dns => "dNSName",
        GeneralNameKind.DirectoryName => "directoryName",
        GeneralNameKind.Uri => "uniformResourceIdentifier",
        GeneralNameKind.IPAddress => "iPAddress",
        GeneralNameKind.RegisteredId => "registeredID",
        _ => "otherName",
    };
}
