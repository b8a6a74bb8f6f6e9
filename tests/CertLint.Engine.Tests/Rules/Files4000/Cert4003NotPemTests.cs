using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.Files4000;

public class Cert4003NotPemTests
{
    private static readonly CertificateTarget Certificate = new(default) { BinaryForm = "DER", Purpose = Purpose.Identity };

    [Theory]
    [InlineData("DER", "openssl x509 -inform DER")]
    [InlineData("PKCS #7", "openssl pkcs7 -inform DER -print_certs")]
    public void The_form_and_the_command_are_told(string form, string command)
    {
        foreach (var purpose in new[] { Purpose.Identity, Purpose.Peer, Purpose.Authority })
        {
            var finding = Assert.Single(Lint(Certificate with { BinaryForm = form, Purpose = purpose }));

            Assert.Equal(("CERT4003", Level.Suggestion), (finding.Rule.Id, finding.Level));
            Assert.Equal(
                $"The certificate file is {form}, and ServiceNow recommends PEM for public certificates; convert it with '{command} -in FILE -out FILE.pem'.",
                finding.Message);
        }
    }

    [Fact]
    public void PEM_and_keystores_are_silent() => Assert.Empty(Lint(Certificate with { BinaryForm = null }));

    [Theory]
    [InlineData(Profiles.General, 0)]
    [InlineData(Profiles.PublicTls, 0)]
    [InlineData(Profiles.ServiceNow | Profiles.PublicTls, 1)]
    public void Only_the_article_asks_for_PEM(Profiles profiles, int count) =>
        Assert.Equal(count, Lint(Certificate, LintPolicy.Default with { Profiles = profiles }).Count);

    private static IReadOnlyList<Finding> Lint(CertificateTarget certificate, LintPolicy? policy = null) =>
        [.. new Linter(id => id == "CERT4003").Lint(certificate, policy ?? LintPolicy.Default)];
}
