using CertLint.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

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

    // All compilations share what Roslyn reads of the references.
    private static readonly CSharpCompilation Empty =
        CSharpCompilation.Create("test", [], [.. References.Framework, References.BouncyCastle]);

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
        var cancellation = TestContext.Current.CancellationToken;
        var tree = CSharpSyntaxTree.ParseText(
            source, new CSharpParseOptions(LanguageVersion.Preview), cancellationToken: cancellation);
        var compilation = Empty.AddSyntaxTrees(tree);
        var thrown = new List<Exception>();
        var withAnalyzer = compilation.WithAnalyzers(
            [new CertificateNameAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], new PackageOptions()),
                onAnalyzerException: (exception, _, _) => thrown.Add(exception),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));

        var diagnostics = await withAnalyzer.GetAnalyzerDiagnosticsAsync(cancellation);

        Assert.True(thrown.Count == 0, $"{string.Join("\n", thrown)}\n{source}");
        Assert.All(diagnostics, diagnostic => Assert.InRange(diagnostic.Location.SourceSpan.End, 0, source.Length));
    }

    private sealed class PackageOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties();

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Properties : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value)
            {
                value = "true";
                return string.Equals(key, "build_property._CertLintPackage", StringComparison.OrdinalIgnoreCase);
            }
        }
    }
}
