using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Analyzers.Tests.Harness;
using CertLint.CodeFixes.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CertLint.CodeFixes.Tests;

public class MatchHostFixTests
{
    private const string Host = "mtls.contoso.com";

    /// <summary>What matters of the certificates of .NET 6 and .NET Framework.</summary>
    private static readonly MetadataReference OldCertificates = CSharpCompilation.Create(
        "System.Security.Cryptography",
        [
            CSharpSyntaxTree.ParseText("""
                namespace System.Security.Cryptography.X509Certificates
                {
                    public class X509Certificate { public string Subject => ""; public string Issuer => ""; }
                    public class X509Certificate2 : X509Certificate { public string GetNameInfo(X509NameType nameType, bool forIssuer) => ""; }
                    public class X509Chain { }
                    public enum X509NameType { SimpleName, EmailName, UpnName, DnsName, DnsFromAlternativeName, UrlName }
                }
                """),
        ],
        References.Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();

    [Theory]
    [InlineData("{|CERT6003:certificate.Subject.Contains(\"CN=mtls.contoso.com\")|}", "certificate.MatchesHostname(\"mtls.contoso.com\")")]
    [InlineData("{|CERT6003:certificate.Subject.Contains(\"mtls.contoso.com\", StringComparison.OrdinalIgnoreCase)|}", "certificate.MatchesHostname(\"mtls.contoso.com\")")]
    [InlineData("{|CERT6003:certificate.Subject.StartsWith(\"cn=mtls.contoso.com\")|}", "certificate.MatchesHostname(\"mtls.contoso.com\")")]
    [InlineData("{|CERT6003:certificate.Subject.EndsWith(\"CN=mtls.contoso.com\")|} /* why */", "certificate.MatchesHostname(\"mtls.contoso.com\") /* why */")]
    [InlineData("{|CERT6003:certificate.SubjectName.Name.Contains(\"CN=mtls.contoso.com\")|}", "certificate.MatchesHostname(\"mtls.contoso.com\")")]
    [InlineData("{|CERT6003:certificate.Subject.ToLower().Contains(\"cn=mtls.contoso.com\")|}", "certificate.MatchesHostname(\"mtls.contoso.com\")")]
    [InlineData("{|CERT6003:certificate.Subject.IndexOf(\"CN=mtls.contoso.com\") >= 0|}", "certificate.MatchesHostname(\"mtls.contoso.com\")")]
    [InlineData("!({|CERT6003:certificate.Subject.IndexOf(\"CN=mtls.contoso.com\") == -1|})", "!(!certificate.MatchesHostname(\"mtls.contoso.com\"))")]
    [InlineData("certificate?{|CERT6003:.Subject.Contains(\"CN=mtls.contoso.com\")|} == true", "certificate?.MatchesHostname(\"mtls.contoso.com\") == true")]
    [InlineData("{|CERT6003:chain.ChainElements[0].Certificate.Subject.Contains(\"CN=mtls.contoso.com\")|}", "chain.ChainElements[0].Certificate.MatchesHostname(\"mtls.contoso.com\")")]
    public Task The_host_is_matched(string code, string expected) => FixCode.Source<MatchHostFix>(Callback(code), Callback(expected));

    [Theory]
    [InlineData("{|CERT6003:certificate.Subject.Contains(\"contoso\")|}")]
    [InlineData("{|CERT6003:certificate.Subject.EndsWith(\".contoso.com\")|}")]
    [InlineData("{|CERT6003:certificate.Subject.Contains(\"O=Contoso\")|}")]
    [InlineData("{|CERT6003:certificate.Subject.Contains(\"CN=mtls.contoso.com, O=Contoso\")|}")]
    [InlineData("{|CERT6003:certificate.Issuer.Contains(\"CN=ca.contoso.com\")|}")]
    [InlineData("{|CERT6003:certificate.Subject.Contains(\"10.0.0.1\")|}")]
    [InlineData("{|CERT6003:System.Text.RegularExpressions.Regex.IsMatch(certificate.Subject, \"CN=.*contoso\")|}")]
    [InlineData("{|CERT6003:certificate.Subject.Contains(host)|}")]
    public Task Another_text_names_no_host(string code) => FixCode.Source<MatchHostFix>(Callback(code), Callback(code));

    [Fact]
    public Task A_negation_stays_and_the_whole_file_is_fixed() => FixCode.Source<MatchHostFix>(
        Body("if (!{|CERT6003:certificate.Subject.Contains(\"CN=a.contoso.com\")|}) return false; return {|CERT6003:certificate.Subject.Contains(\"CN=b.contoso.com\")|};"),
        Body("if (!certificate.MatchesHostname(\"a.contoso.com\")) return false; return certificate.MatchesHostname(\"b.contoso.com\");"));

    [Fact]
    public Task A_callbacks_certificate_is_cast() => FixCode.Source<MatchHostFix>(
        """
        using System.Net.Security;

        class Program
        {
            RemoteCertificateValidationCallback callback = (sender, certificate, chain, errors) =>
                {|CERT6003:certificate.Subject.Contains("CN=mtls.contoso.com")|};
        }
        """,
        """
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;

        class Program
        {
            RemoteCertificateValidationCallback callback = (sender, certificate, chain, errors) =>
                ((X509Certificate2)certificate).MatchesHostname("mtls.contoso.com");
        }
        """,
        test => test.LanguageVersion = LanguageVersion.CSharp7_3);

    [Theory]
    [InlineData("return {|CERT6003:certificate.Subject.Contains(\"CN=mtls.contoso.com\")|};", "return certificate.GetNameInfo(X509NameType.DnsName, false) == \"mtls.contoso.com\";")]
    [InlineData("return {|CERT6003:certificate.Subject.IndexOf(\"CN=mtls.contoso.com\") >= 0|};", "return certificate.GetNameInfo(X509NameType.DnsName, false) == \"mtls.contoso.com\";")]
    [InlineData("if (!{|CERT6003:certificate.Subject.Contains(\"CN=mtls.contoso.com\")|}) return false; return true;", "if (!(certificate.GetNameInfo(X509NameType.DnsName, false) == \"mtls.contoso.com\")) return false; return true;")]
    [InlineData("return certificate?{|CERT6003:.Subject.Contains(\"CN=mtls.contoso.com\")|} == true;", null)]
    public Task Before_dotnet_7_the_first_name_is_compared(string code, string? expected) => FixCode.Source<MatchHostFix>(
        Body(code),
        Body(expected ?? code),
        test =>
        {
            foreach (var state in new[] { test.TestState, test.FixedState })
            {
                state.AdditionalReferences.Clear();
                state.AdditionalReferences.AddRange(References.Framework.Where(
                    reference => Path.GetFileName(((PortableExecutableReference)reference).FilePath) != "System.Security.Cryptography.dll"));
                state.AdditionalReferences.Add(OldCertificates);
            }
        });

    [Theory]
    [InlineData("certificate.Subject.Contains(\"CN=mtls.contoso.com\")")]
    [InlineData("certificate.Subject.StartsWith(\"CN=mtls.contoso.com\", StringComparison.Ordinal)")]
    [InlineData("!(certificate.Subject.IndexOf(\"CN=mtls.contoso.com\") < 0)")]
    public async Task The_fixed_callback_tells_the_host_from_those_that_look_like_it(string code)
    {
        var before = Callback(code);

        var written = await Fixed.By(new MatchHostFix(), "CERT6003", before);

        using var right = Certificate("CN=mtls.contoso.com", Host);
        using var longer = Certificate("CN=mtls.contoso.com.evil.example", "mtls.contoso.com.evil.example");
        using var inside = Certificate("CN=evil.example, OU=\"CN=mtls.contoso.com\"", "evil.example");
        using var other = Certificate("CN=www.contoso.com", "www.contoso.com");
        Assert.True((bool)CompiledCode.Run(before, right)!);
        // What the rule is about: the old callback takes it for the host.
        Assert.True((bool)CompiledCode.Run(before, longer)!);
        Assert.Equal(
            [true, false, false, false],
            new[] { right, longer, inside, other }.Select(certificate => (bool)CompiledCode.Run(written, certificate)!));
        Assert.DoesNotContain(await Fixed.Diagnostics(written), diagnostic => diagnostic.Id == "CERT6003");
    }

    private static string Callback(string expression) => Body("return " + expression + ";");

    private static string Body(string statements) => $$"""
        using System;
        using System.Net.Security;
        using System.Security.Cryptography.X509Certificates;
        public class Program
        {
            public static bool Run(X509Certificate2 certificate) => Callback("")(null, certificate, null, SslPolicyErrors.None);
            static Func<object, X509Certificate2, X509Chain, SslPolicyErrors, bool> Callback(string host) => (sender, certificate, chain, errors) =>
            {
                {{statements}}
            };
        }
        """;

    private static X509Certificate2 Certificate(string subject, string host)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
