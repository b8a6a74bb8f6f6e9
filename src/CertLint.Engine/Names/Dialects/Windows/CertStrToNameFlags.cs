namespace CertLint.Names;

/// <summary>
/// How Windows reads and encodes a name's text; the values are those of <c>dwStrType</c> of <c>CertStrToName</c> and of
/// <c>X500NameFlags</c> of certreq and CertEnroll.
/// </summary>
[Flags]
public enum CertStrToNameFlags
{
    /// <summary>Commas and semicolons separate; the RDN written first is encoded first.</summary>
    None = 0,

    /// <summary>CERT_OID_NAME_STR: the same grammar.</summary>
    OidName = 2,

    /// <summary>CERT_X500_NAME_STR: the same grammar.</summary>
    X500Name = 3,

    /// <summary>CERT_NAME_STR_DISABLE_IE4_UTF8_FLAG: concerns decoding only.</summary>
    DisableIE4Utf8 = 0x10000,

    /// <summary>CERT_NAME_STR_ENABLE_T61_UNICODE_FLAG: T61String instead of BMPString for characters up to U+00FF.</summary>
    EnableT61 = 0x20000,

    /// <summary>CERT_NAME_STR_ENABLE_UTF8_UNICODE_FLAG: UTF8String instead of BMPString.</summary>
    EnableUtf8 = 0x40000,

    /// <summary>CERT_NAME_STR_FORCE_UTF8_DIR_STR_FLAG: UTF8String even for what fits PrintableString.</summary>
    ForceUtf8 = 0x80000,

    /// <summary>CERT_NAME_STR_DISABLE_UTF8_DIR_STR_FLAG: undoes <see cref="ForceUtf8"/>.</summary>
    DisableForcedUtf8 = 0x100000,

    /// <summary>CERT_NAME_STR_ENABLE_PUNYCODE_FLAG: encodes the host of an e-mail address as A-labels.</summary>
    EnablePunycode = 0x200000,

    /// <summary>CERT_NAME_STR_FORWARD_FLAG: undoes <see cref="Reverse"/>.</summary>
    Forward = 0x1000000,

    /// <summary>CERT_NAME_STR_REVERSE_FLAG: the RDN written last is encoded first.</summary>
    Reverse = 0x2000000,

    /// <summary>CERT_NAME_STR_COMMA_FLAG: only commas separate.</summary>
    Comma = 0x4000000,

    /// <summary>CERT_NAME_STR_CRLF_FLAG: only carriage returns and line feeds separate.</summary>
    NewLines = 0x8000000,

    /// <summary>CERT_NAME_STR_NO_QUOTING_FLAG: a double quote is an ordinary character.</summary>
    NoQuoting = 0x10000000,

    /// <summary>CERT_NAME_STR_NO_PLUS_FLAG: a plus sign is an ordinary character.</summary>
    NoPlus = 0x20000000,

    /// <summary>CERT_NAME_STR_SEMICOLON_FLAG: only semicolons separate.</summary>
    Semicolon = 0x40000000,
}
