using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests.Building;

/// <summary>CERT5004 on the arguments of .NET's builder.</summary>
public class SyntaxInValueTests
{
    [Theory]
    [InlineData("b.AddOrganizationName(\"{|CERT5004:\\\"Acme, Inc.\\\"|}\");")]
    [InlineData("b.AddOrganizationName(@\"{|CERT5004:\"\"Acme, Inc.\"\"|}\");")]
    [InlineData("b.AddOrganizationName(\"{|CERT5004:Acme\\\\, Inc.|}\");")]
    [InlineData("b.AddCommonName(\"{|CERT5004:CN=h|}\");")]
    [InlineData("b.AddCommonName(\"{|CERT5004:CN=h, O=Acme|}\");")]
    [InlineData("b.AddCommonName($\"{|CERT5004:CN={user}|}\");")]
    [InlineData("b.AddCommonName(\"{|CERT5004:CN=\" + user|});")]
    [InlineData("b.Add(\"2.5.4.10\", \"{|CERT5004:O=Acme|}\");")]
    [InlineData("given.AddOrganizationalUnitName(\"{|CERT5004:OU=IT|}\");")]
    public Task A_value_is_taken_as_it_stands(string statement) => Statements(statement);

    [Theory]
    [InlineData("b.AddCommonName(\"O'Reilly\");")]
    [InlineData("b.AddOrganizationName(\"A+B\");")]
    [InlineData("b.AddCommonName(\"x=y\");")]
    [InlineData("b.AddOrganizationName(\"6\\\" pipes\");")]
    [InlineData("b.AddCommonName(\"DOMAIN\\\\user\");")]
    [InlineData("b.AddCommonName(\"kq1Cw8C=\");")]
    [InlineData("b.AddCommonName($\"{user}=1\");")]
    [InlineData("_ = new X500DistinguishedName(\"O=\\\"Acme, Inc.\\\"\");")]
    [InlineData("_ = new X500DistinguishedName(\"CN=CN=h\");")]
    public Task A_look_alike_is_silent(string statement) => Statements(statement);

    [Theory]
    [InlineData("AddOrganizationName(\"\\\"Acme, Inc.\\\"\")", "Acme, Inc.")]
    [InlineData("AddOrganizationName(\"Acme\\\\, Inc.\")", "Acme, Inc.")]
    [InlineData("AddCommonName(\"CN=h\")", "h")]
    [InlineData("AddCommonName(\"CN=h, O=Acme\")", null)]
    public async Task The_stripped_value_goes_along_where_it_is_certain(string call, string? suggested)
    {
        var diagnostics = await Analysis.Of("using System.Security.Cryptography.X509Certificates; new X500DistinguishedNameBuilder()." + call + ";");

        Assert.Equal(suggested, Assert.Single(diagnostics).Properties.GetValueOrDefault("SuggestedValue"));
    }

    [Fact]
    public Task The_message_says_what_to_write() => Verify.Statements(
        "given.AddOrganizationName(\"{|#0:Acme\\\\, Inc.|}\");",
        test => test.Expect("CERT5004", DiagnosticSeverity.Warning, "Organization 'Acme\\, Inc.' is taken as it stands, with its backslash; write 'Acme, Inc.'."));

    private static Task Statements(string statement) => Verify.Statements("var b = new X500DistinguishedNameBuilder();\n" + statement);
}
