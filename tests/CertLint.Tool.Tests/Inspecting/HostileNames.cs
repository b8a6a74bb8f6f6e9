namespace CertLint.Tool.Tests.Inspecting;

/// <summary>Names with all that is syntax somewhere.</summary>
internal static class HostileNames
{
    /// <summary>In the syntax of commas.</summary>
    public static IReadOnlyList<string> Separated { get; } =
    [
        "CN=mtls.contoso.com, O=Contoso, C=US", "C=US,ST=California,L=San Diego,O=Contoso,CN=mtls.contoso.com", "O=\"Contoso, Ltd.\",CN=a",
        "O=Contoso\\, Ltd.,CN=a", "O=Contoso, Ltd.,CN=a", "O=A+B,CN=a", "O=A\\+B,CN=a", "CN=a+OU=b,O=c", "CN=a + OU=b", "O=#1 Plumbing,CN=a",
        "O=\\#1 Plumbing,CN=a", "O=C# Consulting,CN=a", "CN=Zoë,O=Bücher GmbH", "CN=漢字,O=😀", "CN=a;O=b", "CN=\"a;b\"", "CN=a/b=c,O=d", "CN=it's $HOME `id`",
        "CN=\"say \"\"hi\"\"\"", "CN=say \\\"hi\\\"", "CN=a\\\\b", "CN=\" a \"", "CN=\\ a\\ ", "CN=", "CN=,O=b", "", "CN", "=a", "XX=a", "CN=a,", ",CN=a",
        "emailAddress=jane@contoso.com,CN=a", "E=jane@contoso.com", "E=jäne@contoso.com", "C=USA", "C=Ü", "DC=contoso,DC=com", "SERIALNUMBER=12 34,CN=a",
        "2.5.4.3=a,2.5.4.10=b", "OID.2.5.4.3=a", "1.2.3.4=x", "cn=a, o=b", "S=Ohio", "SP=Ohio", "UID=jane,CN=a", "CN=a\tb", "CN=\\41\\C3\\A9", "CN=<a>", "T=Dr,CN=a",
        "OU=a,OU=b,OU=a", "CN=%PATH%!x!", "CN=a=b", "CN=-a", "GN=a,SN=b,CN=c", "CN='a'",
    ];

    /// <summary>In the syntax of slashes.</summary>
    public static IReadOnlyList<string> Slashed { get; } =
    [
        "/C=US/ST=California/L=San Diego/O=Contoso, Ltd./CN=mtls.contoso.com", "/CN=a+OU=b/O=c", "/O=A\\+B/CN=a", "/CN=a\\/b", "/CN=a/b", "/CN=a/b=c", "/CN=", "/", "",
        "CN=a", "C=US,CN=a", "/CN=\\\\x", "/CN=a\\", "/O=Bücher/CN=😀", "/C=USA/CN=a", "/C=Ü", "/S=Ohio/CN=a", "/cn=a", "/emailAddress=jäne@x", "/emailAddress=a@b",
        "/2.5.4.3=a", "/1.2.3.4=x/CN=a", "/DC=com/DC=contoso/UID=jane", "/CN=it's $HOME `id` \"x\"", "/CN=#1;<a>", "/CN= a ", "/CN=a//O=b", "//CN=a", "/OU=a/OU=b/OU=a",
        "/serialNumber=1!", "/CN=a=b", "/CN=a\tb", "/O=+", "/O=a+CN=b+OU=c",
    ];
}
