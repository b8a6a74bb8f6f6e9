using CertLint.Names;

namespace CertLint.Readers.Text.CertreqInf;

/// <summary>Reads <c>X500NameFlags</c>, the flags with which certreq has the subject parsed.</summary>
internal static class NameFlags
{
    private static readonly Dictionary<string, int> Named = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CERT_NAME_STR_NONE"] = (int)CertStrToNameFlags.None,
        ["CERT_OID_NAME_STR"] = (int)CertStrToNameFlags.OidName,
        ["CERT_X500_NAME_STR"] = (int)CertStrToNameFlags.X500Name,
        ["CERT_NAME_STR_SEMICOLON_FLAG"] = (int)CertStrToNameFlags.Semicolon,
        ["CERT_NAME_STR_NO_PLUS_FLAG"] = (int)CertStrToNameFlags.NoPlus,
        ["CERT_NAME_STR_NO_QUOTING_FLAG"] = (int)CertStrToNameFlags.NoQuoting,
        ["CERT_NAME_STR_CRLF_FLAG"] = (int)CertStrToNameFlags.NewLines,
        ["CERT_NAME_STR_COMMA_FLAG"] = (int)CertStrToNameFlags.Comma,
        ["CERT_NAME_STR_REVERSE_FLAG"] = (int)CertStrToNameFlags.Reverse,
        ["CERT_NAME_STR_FORWARD_FLAG"] = (int)CertStrToNameFlags.Forward,
        ["CERT_NAME_STR_DISABLE_IE4_UTF8_FLAG"] = (int)CertStrToNameFlags.DisableIE4Utf8,
        ["CERT_NAME_STR_ENABLE_T61_UNICODE_FLAG"] = (int)CertStrToNameFlags.EnableT61,
        ["CERT_NAME_STR_ENABLE_UTF8_UNICODE_FLAG"] = (int)CertStrToNameFlags.EnableUtf8,
        ["CERT_NAME_STR_FORCE_UTF8_DIR_STR_FLAG"] = (int)CertStrToNameFlags.ForceUtf8,
        ["CERT_NAME_STR_DISABLE_UTF8_DIR_STR_FLAG"] = (int)CertStrToNameFlags.DisableForcedUtf8,
        ["CERT_NAME_STR_ENABLE_PUNYCODE_FLAG"] = (int)CertStrToNameFlags.EnablePunycode,
    };

    /// <summary>The flags that a section sets, none where it sets none; null where they are not known.</summary>
    public static CertStrToNameFlags? Of(InfSection section) =>
        section.Find("X500NameFlags") is not { } entry ? CertStrToNameFlags.None
        : InfNumber.Flags(entry.Value, Named) is { } flags ? (CertStrToNameFlags)flags
        : null;
}
