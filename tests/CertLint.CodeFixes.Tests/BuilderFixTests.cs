using CertLint.CodeFixes.Tests.Harness;

namespace CertLint.CodeFixes.Tests;

public class BuilderFixTests
{
    [Fact]
    public Task An_unquoted_comma_makes_a_builder() => new FixTest<BuilderFix>
    {
        TestCode = """
            using System.Security.Cryptography;
            using System.Security.Cryptography.X509Certificates;

            static class Names
            {
                static CertificateRequest Make(RSA key)
                {
                    // The subject.
                    var request = new CertificateRequest("CN=mtls.contoso.com, O={|CERT5001:Acme, Inc.|}, C=US", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1); // stays
                    return request;
                }
            }
            """,
        FixedCode = """
            using System.Security.Cryptography;
            using System.Security.Cryptography.X509Certificates;

            static class Names
            {
                static CertificateRequest Make(RSA key)
                {
                    // The subject.
                    var subject = new X500DistinguishedNameBuilder();
                    subject.AddCommonName("mtls.contoso.com");
                    subject.AddOrganizationName("Acme, Inc.");
                    subject.AddCountryOrRegion("US");
                    var request = new CertificateRequest(subject.Build(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1); // stays
                    return request;
                }
            }
            """,
    }.RunAsync(TestContext.Current.CancellationToken);
}
