using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CertLint.Analyzers.Tests;

/// <summary>Text that is accepted, and read otherwise elsewhere (CERT5005) or encoded in another order than is meant (CERT5007).</summary>
public class UnintendedTextTests
{
    [Theory]
    [InlineData("CN=x, O={|#0:A+B Ltd|}", "Windows splits 'A+B Ltd' at the plus sign and .NET on Linux does not; write \"A+B Ltd\".")]
    [InlineData("O={|#0:#1 Plumbing|}, C=US", "Windows reads '#1 Plumbing' as octets in hexadecimal and .NET on Linux as text; write \"#1 Plumbing\".")]
    [InlineData("{|#0:commonName|}=x, C=US", "Windows does not know the key 'commonName' and .NET on Linux does; use CN.")]
    [InlineData("{|#0:sha256|}=x", ".NET on Linux takes 'sha256' for the object identifier 2.16.840.1.101.3.4.2.1 and Windows rejects it; use an attribute's key such as CN.")]
    public Task What_another_platform_reads_otherwise_is_a_suggestion(string name, string message) => Verify.Statements(
        $"_ = new X500DistinguishedName(\"{name}\");", test => test.Expect("CERT5005", DiagnosticSeverity.Info, message));

    [Theory]
    [InlineData("O=\\\"A+B Ltd\\\"")]
    [InlineData("O=C# Consulting")]
    [InlineData("S=California, C=US")]
    [InlineData("E=jane@contoso.com")]
    [InlineData("OID.2.5.4.3=x")]
    [InlineData("CN=" + "DOMAIN\\\\user")]
    public Task What_every_platform_reads_alike_is_silent(string name) => Verify.Statements($"_ = new X500DistinguishedName(\"{name}\");");

    [Fact]
    public Task A_request_parses_its_subject_alike() => Verify.Statements(
        "using var key = ECDsa.Create(); _ = new CertificateRequest(\"O={|CERT5005:C++|}\", key, HashAlgorithmName.SHA256);");

    [Fact]
    public Task BouncyCastle_reads_alike_on_every_platform() => Verify.Statements(
        "_ = new Org.BouncyCastle.Asn1.X509.X509Name(\"O=#0C0141, CN=C\\\\+\\\\+\");");

    [Fact]
    public Task Attributes_joined_in_one_value_are_one_mistake() => Verify.Statements("""
        _ = new X500DistinguishedName("CN={|CERT1011:host+OU=unit|}");
        _ = new X500DistinguishedName($"CN={|CERT5005:{user.Length}+OU=unit|}");
        """);

    [Theory]
    [InlineData("net48", false)]
    [InlineData("net472", false)]
    [InlineData("net8.0-windows", false)]
    [InlineData("net8.0-windows10.0.19041.0", false)]
    [InlineData("net8.0", true)]
    [InlineData("net10.0", true)]
    [InlineData("netstandard2.0", true)]
    public Task A_project_for_Windows_alone_has_no_other_platform(string framework, bool isTold) => Verify.Statements(
        $"_ = new X500DistinguishedName(\"O={(isTold ? "{|CERT5005:A+B|}" : "A+B")}\");",
        test => test.Property("TargetFramework", framework));

    [Theory]
    [InlineData(".NETFramework", false)]
    [InlineData(".NETCoreApp", true)]
    [InlineData(".NETStandard", true)]
    public Task A_project_without_an_SDK_is_known_by_its_frameworks_identifier(string identifier, bool isTold) => Verify.Statements(
        $"_ = new X500DistinguishedName(\"O={(isTold ? "{|CERT5005:A+B|}" : "A+B")}\");",
        test => test.Property("TargetFrameworkIdentifier", identifier));

    [Theory]
    [InlineData("net48", false)]
    [InlineData("net10.0", true)]
    public Task What_Windows_alone_takes_is_one_mistake_and_there_none(string framework, bool isTold) => Verify.Statements(
        $"_ = new X500DistinguishedName(\"CN=x, {(isTold ? "{|CERT5001:Email|}" : "Email")}=jane@contoso.com\");",
        test => test.Property("TargetFramework", framework));

    [Theory]
    [InlineData("X500DistinguishedNameFlags.None")]
    [InlineData("X500DistinguishedNameFlags.UseUTF8Encoding")]
    [InlineData("X500DistinguishedNameFlags.UseCommas | X500DistinguishedNameFlags.ForceUTF8Encoding")]
    public Task Flags_without_Reversed_lose_the_order(string flags) => Verify.Statements(
        $"_ = new X500DistinguishedName(\"{{|#0:CN=x|}}, O=Contoso, C=US\", {flags});",
        test => test.Expect(
            "CERT5007",
            DiagnosticSeverity.Info,
            "'CN=x' is encoded before 'C=US' because the flags lack Reversed, which the constructor without flags implies; add X500DistinguishedNameFlags.Reversed."));

    [Theory]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(\"{|#0:CN=x|}, C=US\");")]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(false, \"{|#0:CN=x|}, C=US\");")]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(dirName: \"{|#0:CN=x|}, C=US\", reverse: false);")]
    public Task BouncyCastle_keeps_the_written_order(string statement) => Verify.Statements(
        statement,
        test => test.Expect(
            "CERT5007",
            DiagnosticSeverity.Info,
            "'CN=x' is encoded before 'C=US' because X509Name keeps the written order; call new X509Name(true, …)."));

    [Theory]
    [InlineData("_ = new X500DistinguishedName(\"CN=x, O=Contoso, C=US\");")]
    [InlineData("_ = new X500DistinguishedName(\"C=US, O=Contoso, CN=x\", X500DistinguishedNameFlags.None);")]
    [InlineData("_ = new X500DistinguishedName(\"CN=x, C=US\", X500DistinguishedNameFlags.Reversed | X500DistinguishedNameFlags.UseCommas);")]
    [InlineData("_ = new X500DistinguishedName(\"CN=x\", X500DistinguishedNameFlags.None);")]
    [InlineData("_ = new X500DistinguishedName(\"CN=x, C=US\", (X500DistinguishedNameFlags)user.Length);")]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(true, \"CN=x, C=US\");")]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(\"C=US, CN=x\");")]
    [InlineData("_ = new Org.BouncyCastle.Asn1.X509.X509Name(user == \"\", \"CN=x, C=US\");")]
    public Task Another_order_or_an_unknown_one_is_silent(string statement) => Verify.Statements(statement);

    [Fact]
    public Task All_that_is_to_be_said_of_a_text_is_said() => Verify.Statements("""
        _ = new X500DistinguishedName(
            "{|CERT5007:CN=x|}, {|CERT5005:organizationName|}={|CERT5005:A+B|}, C={|CERT1004:USA|}", X500DistinguishedNameFlags.None);
        """);

    [Fact]
    public async Task A_certain_correction_goes_along()
    {
        var diagnostics = await Analysis.Of(
            "_ = new System.Security.Cryptography.X509Certificates.X500DistinguishedName(\"organizationName=A+B, CN=#x\");");

        Assert.Equal(
            ["O", "\"A+B\"", "\"#x\""],
            diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => diagnostic.Properties["SuggestedValue"]));
    }
}
