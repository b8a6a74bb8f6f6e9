using CertLint.Analyzers.Tests.Harness;

namespace CertLint.Analyzers.Tests.Matching;

/// <summary>The whole subject or issuer compared with a text: CERT6002.</summary>
public class SubjectComparisonTests
{
    [Theory]
    [InlineData("certificate.Subject == \"{|CERT6002:CN=host, ST=California|}\"")]
    [InlineData("\"{|CERT6002:CN=host,O=Contoso|}\" != certificate.Issuer")]
    [InlineData("certificate.SubjectName.Name == \"{|CERT6002:CN=host, O=Contoso, Ltd.|}\"")]
    [InlineData("certificate.IssuerName.Name.Equals(\"{|CERT6002:emailAddress=a@b|}\")")]
    [InlineData("certificate.Subject == \"{|CERT6002:cn=host|}\"")]
    [InlineData("string.Equals(certificate.Subject, \"{|CERT6002:mtls.contoso.com|}\", System.StringComparison.OrdinalIgnoreCase)")]
    [InlineData("string.Equals(\"{|CERT6002:CN=a;O=b|}\", certificate.Subject)")]
    [InlineData("certificate?.Subject == \"{|CERT6002:CN=a;O=b|}\"")]
    [InlineData("certificate.Subject is \"{|CERT6002:CN=a;O=b|}\"")]
    [InlineData("certificate.Subject.ToUpperInvariant() == \"{|CERT6002:CN=A, ST=B|}\"")]
    [InlineData("certificate.Subject == $\"CN={text}{|CERT6002:,|}O=Contoso\"")]
    [InlineData("((X509Certificate)certificate).Subject == \"{|CERT6002:CN=a,O=b|}\"")]
    public Task A_comparison_that_is_never_true_is_told(string condition) => Verify.Source(Source(condition));

    [Theory]
    [InlineData("certificate.Subject == \"CN=host, S=California, C=US\"")]
    [InlineData("certificate.Subject == \"CN=acme.service-now.com\"")]
    [InlineData("certificate.Subject.Equals(\"cn=host\", System.StringComparison.OrdinalIgnoreCase)")]
    [InlineData("certificate.Subject.ToLower() == \"cn=host\"")]
    [InlineData("certificate.Subject == text")]
    [InlineData("certificate.Subject == certificate.Issuer")]
    [InlineData("certificate.Subject == \"\"")]
    [InlineData("certificate.Subject == null")]
    [InlineData("certificate.Subject.Contains(\"ST=CA\")")]
    [InlineData("certificate.FriendlyName == \"CN=a,ST=b\"")]
    [InlineData("new X500DistinguishedName(text).Name == \"CN=a,O=b\"")]
    [InlineData("new Mail().Subject == \"CN=a,ST=b\"")]
    [InlineData("Equals(certificate.Subject, \"CN=a,ST=b\")")]
    public Task One_that_may_be_true_and_others_are_silent(string condition) => Verify.Source(Source(condition));

    [Fact]
    public Task Through_a_local_and_in_a_query_it_is_told_too() => Verify.Source("""
        using System.Linq;
        using System.Security.Cryptography.X509Certificates;
        class Program
        {
            static object Find(X509Certificate2Collection store)
            {
                var subject = store[0].Subject;
                return subject == "{|CERT6002:CN=a,O=b|}" ? null : store.FirstOrDefault(c => c.Subject == "{|CERT6002:CN=a, ST=b|}");
            }
        }
        """);

    private static string Source(string condition) => $$"""
        using System.Security.Cryptography.X509Certificates;
        class Mail { public string Subject => ""; }
        class Program
        {
            static bool Check(X509Certificate2 certificate, string text) => {{condition}};
        }
        """;
}
