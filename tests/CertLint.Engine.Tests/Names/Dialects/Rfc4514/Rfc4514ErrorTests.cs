using CertLint.Model;
using CertLint.Names;

namespace CertLint.Tests.Names.Dialects.Rfc4514;

/// <summary>Why cert-manager rejects a subject, where, and what to write instead.</summary>
public class Rfc4514ErrorTests
{
    /// <summary>go-ldap's <c>TestErrorDNParsing</c> and its three comments on RFC 4514 2.4.</summary>
    [Theory]
    [InlineData("*")]
    [InlineData("CN=Jim\\0Test")]
    [InlineData("CN=Jim\\0")]
    [InlineData("DC=example,=net")]
    [InlineData("1.2=#0402486")]
    [InlineData("1.2=#0402486900")]
    [InlineData("1.2=#04024869ffff,DC=net")]
    [InlineData("test,DC=example,DC=com")]
    [InlineData("=test,DC=example,DC=com")]
    [InlineData("1.3.6.1.4.1.1466.0=test+")]
    [InlineData("1.3.6.1.4.1.1466.0=test;")]
    [InlineData("1.3.6.1.4.1.1466.0=test+,")]
    [InlineData("1.2=#6666666666665006838820013100000746939546349182108463491821809FBFFFFFFFFF")]
    [InlineData("CN=John \"Doe\",DC=com")]
    [InlineData("CN=John+")]
    [InlineData("CN=John,")]
    [InlineData("CN=John;")]
    [InlineData("CN=John<Doe,DC=com")]
    [InlineData("CN=John>Doe,DC=com")]
    [InlineData("CN=John\\")]
    [InlineData("CN=John\0Doe,DC=com")]
    public void What_go_ldap_rejects_is_an_error(string text) => Assert.NotNull(Parse(text).Error);

    /// <summary>What go-ldap splits and cert-manager's webhook ("unrecognized key") or Go's encoder then refuses.</summary>
    [Theory]
    [InlineData("cn=h")]
    [InlineData("C=O,B=TX,CN=foo")]
    [InlineData("E=a@b")]
    [InlineData("OID.2.5.4.3=h")]
    [InlineData("1=x")]
    [InlineData("3.1=x")]
    [InlineData("1.40=x")]
    [InlineData("2.5.4.9223372036854775808=x")]
    [InlineData("O=\\FF")]
    [InlineData("O=\\C3x\\A9")]
    [InlineData("O=#0402C328")]
    public void What_cert_manager_cannot_encode_is_an_error(string text) => Assert.NotNull(Parse(text).Error);

    [Theory]
    [InlineData("O=Contoso, Ltd.", "Contoso, Ltd.", "of the comma in 'Contoso, Ltd.'", "write O=Contoso\\, Ltd.", "Contoso\\, Ltd.")]
    [InlineData("CN=h, O=a, b; c ,C=US", "a, b; c", "of the comma in 'a, b; c'", "write O=a\\, b\\; c", "a\\, b\\; c")]
    [InlineData("O=R+D", "R+D", "of the plus sign in 'R+D'", "write O=R\\+D", "R\\+D")]
    [InlineData("O=a\\, b, c", "a\\, b, c", "of the comma in 'a\\, b, c'", "write O=a\\, b\\, c", "a\\, b\\, c")]
    [InlineData("O=\"Acme, Inc.\",C=US", "\"Acme, Inc.\"", "quotes are no syntax in RFC 4514", "write Acme\\, Inc.", "Acme\\, Inc.")]
    [InlineData("CN=\"h\"", "\"h\"", "quotes are no syntax in RFC 4514", "write h", "h")]
    [InlineData("O=The \"Big\" One", "\"", "of the unescaped '\"'", "write \\\"", "\\\"")]
    [InlineData("O=\"a\" b", "\"", "of the unescaped '\"'", "write \\\"", "\\\"")]
    [InlineData("O=a<b", "<", "of the unescaped '<'", "write \\<", "\\<")]
    [InlineData("O=a\0", "\0", "of the unescaped U+0000", "write \\00", "\\00")]
    [InlineData("O=a\\bc", "\\bc", null, null, null)] // an octet that is no UTF-8
    [InlineData("O=CORP\\user", "\\us", "'\\us' is no escape", "write \\\\ for a backslash", "\\\\us")]
    [InlineData("O=a\\", "\\", "of the backslash at the end, which escapes nothing", "remove it, or write \\\\ for a backslash", null)]
    [InlineData("O=x\\FF\\fey", "\\FF\\fe", "'\\FF\\fe' is no UTF-8", "write the characters themselves", null)]
    [InlineData("O=#1 Plumbing", "#1 Plumbing", "a value that starts with '#' must be an encoded value in hexadecimal", "write \\#", "\\#1 Plumbing")]
    [InlineData("cn=h", "cn", "cert-manager knows the key 'cn' in capitals only", "use CN", "CN")]
    [InlineData("serialNumber=1", "serialNumber", "cert-manager knows the key 'serialNumber' in capitals only", "use SERIALNUMBER", "SERIALNUMBER")]
    [InlineData("Country=US", "Country", "'Country' is no attribute key that cert-manager knows", "use C", "C")]
    [InlineData("S=CA", "S", "'S' is no attribute key that cert-manager knows", "use ST", "ST")]
    [InlineData("CN=h,E=a@b", "E", "'E' is no attribute key that cert-manager knows", "use 1.2.840.113549.1.9.1", "1.2.840.113549.1.9.1")]
    [InlineData("emailAddress=a@b", "emailAddress", "'emailAddress' is no attribute key that cert-manager knows", "use 1.2.840.113549.1.9.1", "1.2.840.113549.1.9.1")]
    [InlineData("PostalCode=1", "PostalCode", "'PostalCode' is no attribute key that cert-manager knows", "use 2.5.4.17", "2.5.4.17")]
    [InlineData("OID.2.5.4.97=x", "OID.2.5.4.97", "'OID.2.5.4.97' is no attribute key that cert-manager knows", "use 2.5.4.97", "2.5.4.97")]
    [InlineData("CN=h,DNS=h", "DNS", "'DNS' is no attribute key that cert-manager knows", "put the name into dnsNames instead", null)]
    [InlineData("sha256=x", "sha256", "'sha256' is no attribute key that cert-manager knows", "use a key such as CN, O, OU, L, ST or C, or an object identifier", null)]
    [InlineData("O=a, Inc=x", "Inc", "'Inc' is no attribute key that cert-manager knows", "write a backslash before the comma if it belongs to the value before it", null)]
    [InlineData("/C=US/O=Acme, Inc./CN=h", "/C=US/O=Acme, Inc./CN=h", "of the leading slash, which is OpenSSL's -subj form",
        "write CN=h, O=Acme\\, Inc., C=US", "CN=h, O=Acme\\, Inc., C=US")]
    [InlineData("h.example.com", "h.example.com", "it has no 'key='", "write CN=h.example.com", "CN=h.example.com")]
    [InlineData("CN", "CN", "'CN' has no value", "write CN=value", null)]
    [InlineData("CN=h,,O=b", ",", "a comma stands where a key is expected", "remove it", "")]
    [InlineData("CN=h, ", ",", "of the comma at the end", "remove it", "")]
    [InlineData("CN=h,=x", "=", "no key stands before '='", "write a key such as CN", null)]
    public void An_error_has_its_place_and_says_what_to_write(string text, string place, string? reason, string? advice, string? suggestion)
    {
        var error = Rfc4514Dialect.Parse(MappedText.Verbatim(text, 7)).Error;
        Assert.NotNull(error);
        Assert.Equal(place, text.Substring(error.Place.Start - 7, error.Place.Length));
        if (reason is null)
            return;
        Assert.Equal(reason, error.Reason);
        Assert.Equal(advice, error.Advice);
        Assert.Equal(suggestion, error.SuggestedValue);
    }

    [Theory]
    [InlineData("O=Contoso, Ltd.")]
    [InlineData("CN=h, O=a, b; c ,C=US")]
    [InlineData("O=\"Acme, Inc.\",C=US")]
    [InlineData("O=CORP\\user")]
    [InlineData("O=#1 Plumbing")]
    [InlineData("cn=h")]
    [InlineData("CN=h,E=a@b")]
    [InlineData("/C=US/O=Acme, Inc./CN=h")]
    [InlineData("CN=h, ")]
    [InlineData("O=a<b")]
    public void With_the_suggestion_in_its_place_the_name_is_accepted(string text)
    {
        var error = Parse(text).Error!;
        var corrected = string.Concat(text.AsSpan(0, error.Place.Start), error.SuggestedValue, text.AsSpan(error.Place.End));
        Assert.NotNull(Parse(corrected).Name);
    }

    private static NameParse Parse(string text) => Rfc4514Dialect.Parse(MappedText.Verbatim(text, 0));
}
