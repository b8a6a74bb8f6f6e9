using CertLint.CodeFixes.Tests.Harness;

namespace CertLint.CodeFixes.Tests;

public class OwnDomainFixTests
{
    private const string Usings = "using System.Security.Cryptography.X509Certificates;\n";

    [Theory]
    [InlineData("new X500DistinguishedName(\"CN=acme.service-now.com, O=Acme\")", "new X500DistinguishedName(\"CN=acme.contoso.com, O=Acme\")")]
    [InlineData("new X500DistinguishedName(@\"CN=a.b.service-now.com\")", "new X500DistinguishedName(@\"CN=a.b.contoso.com\")")]
    [InlineData("new X500DistinguishedName(\"CN=acme.vendor.example\")", "new X500DistinguishedName(\"CN=acme.contoso.com\")")]
    public async Task The_host_moves_to_the_first_domain_of_ones_own(string code, string expected)
    {
        (string, string)[] settings = [("_CertLintOwnedDomains", "contoso.com,contoso.net"), ("_CertLintProviderDomains", "vendor.example")];

        var written = await Fixed.By(new OwnDomainFix(), "CERT1001", Field(code), settings);

        Assert.Equal(Field(expected), written);
        Assert.Empty(await Fixed.Diagnostics(written, settings));
    }

    [Theory]
    [InlineData("new X500DistinguishedName(\"CN=*.service-now.com\")", "contoso.com")]
    [InlineData("new X500DistinguishedName(\"CN=service-now.com\")", "contoso.com")]
    [InlineData("new X500DistinguishedName(\"CN=acme.service-now.com\")", "")]
    public async Task Nothing_is_offered_where_no_host_is_left_or_no_domain_is_set(string code, string owned)
    {
        Assert.Contains(await Fixed.Diagnostics(Field(code), ("_CertLintOwnedDomains", owned)), diagnostic => diagnostic.Id == "CERT1001");

        Assert.Equal(Field(code), await Fixed.By(new OwnDomainFix(), "CERT1001", Field(code), ("_CertLintOwnedDomains", owned)));
    }

    [Fact]
    public void It_is_never_done_everywhere_at_once() => Assert.Null(new OwnDomainFix().GetFixAllProvider());

    private static string Field(string code) => Usings + "class Program { X500DistinguishedName name = " + code + "; }\n";
}
