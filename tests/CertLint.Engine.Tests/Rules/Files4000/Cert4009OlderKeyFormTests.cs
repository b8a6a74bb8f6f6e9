using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.Files4000;

public class Cert4009OlderKeyFormTests
{
    private static readonly KeyTarget Key = new(new SourceSpan(0, 31)) { IsEncrypted = true, IsBesideLeaf = true, Entry = "PEM block 2" };

    [Theory]
    [InlineData("RSA PRIVATE KEY")]
    [InlineData("EC PRIVATE KEY")]
    public void An_older_form_beside_a_certificate_is_a_suggestion(string label)
    {
        var finding = Assert.Single(new Linter().Lint(Key with { Label = label }, LintPolicy.Default));

        Assert.Equal(("CERT4009", Level.Suggestion, "PEM block 2"), (finding.Rule.Id, finding.Level, finding.Entry));
        Assert.Equal(
            $"The key beside the certificate is '{label}', and a MID Server takes PKCS#8 only ('PRIVATE KEY'); convert it with 'openssl pkcs8 -topk8' if the file is for one.",
            finding.Message);
    }

    [Theory]
    [InlineData("PRIVATE KEY", true)]
    [InlineData("ENCRYPTED PRIVATE KEY", true)]
    [InlineData("DSA PRIVATE KEY", true)]
    [InlineData("OPENSSH PRIVATE KEY", true)]
    [InlineData("RSA PRIVATE KEY", false)]
    [InlineData("EC PRIVATE KEY", false)]
    public void Others_are_silent(string label, bool isBesideLeaf) =>
        Assert.Empty(new Linter().Lint(Key with { Label = label, IsBesideLeaf = isBesideLeaf }, LintPolicy.Default));
}
