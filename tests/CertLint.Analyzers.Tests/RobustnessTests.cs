using CertLint.Analyzers.Tests.Harness;

namespace CertLint.Analyzers.Tests;

/// <summary>In an editor most code does not compile most of the time; the analyzer must live with all of it.</summary>
public class RobustnessTests
{
    private const string Source = """"
        using System; using System.Security.Cryptography; using System.Security.Cryptography.X509Certificates;
        using Org.BouncyCastle.Asn1.X509;
        const string A = B + "x"; const string B = A;
        string user = args[0];
        using var rsa = RSA.Create();
        _ = new X500DistinguishedName($"CN={user}.service-now.com, C={"USA"}, O=\u0041\x42\U00000043\q");
        _ = new X500DistinguishedName(flag: X500DistinguishedNameFlags.UseNewLines, distinguishedName: @"CN=""a""");
        _ = new X500DistinguishedName(A); _ = new X500DistinguishedName(); _ = new X500DistinguishedName(null);
        CertificateRequest r = new("C=" + 'U' + null + 1 + (string)(object)"S", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        _ = new X509Name(true, $$"""
            CN={{user}},
              C=USA
            """);
        var b = new X500DistinguishedNameBuilder();
        b.AddCountryOrRegion(twoLetterCode: "us"); b?.Add(new Oid("2.5.4.6"), "USA"); b.Add("", ""); b.AddCommonName();
        var san = new SubjectAlternativeNameBuilder(); san.AddDnsName("");
        Action act = () => { b.AddStateOrProvinceName("CA"); _ = new X500DistinguishedName("bad"); };
        """";

    [Fact]
    public async Task No_prefix_of_a_file_makes_the_analyzer_throw()
    {
        for (var length = 0; length <= Source.Length; length++)
            await AssertNoException(Source[..length]);
    }

    [Fact]
    public async Task No_missing_character_makes_the_analyzer_throw()
    {
        for (var at = 0; at < Source.Length; at++)
        {
            if (Source[at] is '"' or '(' or ')' or '{' or '}' or '\\' or '$' or ',' or ';')
                await AssertNoException(Source.Remove(at, 1));
        }
    }

    [Theory]
    [InlineData("_ = new X500DistinguishedName(\"\\uD800, C=\\uDC00\");")]
    [InlineData("_ = new X500DistinguishedName(\"\\0\\uFFFC\\uFFFF=\\n\");")]
    [InlineData("_ = new X500DistinguishedName((X500DistinguishedName)null);")]
    [InlineData("string x = y + y, y = x + x; _ = new X500DistinguishedName(x);")]
    [InlineData("var x = x + x; _ = new X500DistinguishedName($\"{x}{x}\");")]
    [InlineData("b.AddDomainComponent(new string('a', 9));")]
    [InlineData("new X500DistinguishedNameBuilder().AddCommonName(\"\");")]
    [InlineData("b.AddCommonName(b.AddCommonName(\"x\"));")]
    [InlineData("_ = new X500DistinguishedName($\"{$\"{$\"{args}\"}\"}\");")]
    public Task Odd_code_does_not_make_the_analyzer_throw(string statement) => AssertNoException(
        "using System; using System.Security.Cryptography.X509Certificates; var b = new X500DistinguishedNameBuilder(); " + statement);

    [Fact]
    public Task A_huge_name_does_not_make_the_analyzer_throw() => AssertNoException(
        "_ = new System.Security.Cryptography.X509Certificates.X500DistinguishedName(\""
        + string.Concat(Enumerable.Repeat("C=USA, ", 20_000)) + "CN=x\");");

    private static async Task AssertNoException(string source)
    {
        var diagnostics = await Analysis.Of(source);

        Assert.All(diagnostics, diagnostic => Assert.InRange(diagnostic.Location.SourceSpan.End, 0, source.Length));
    }
}
