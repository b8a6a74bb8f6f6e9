using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.Files4000;

public class Cert4001UnencryptedKeyTests
{
    private static readonly KeyTarget Key = new(new SourceSpan(0, 27)) { Label = "PRIVATE KEY", Entry = "PEM block 2" };

    [Fact]
    public void A_key_without_a_password_breaks_policy()
    {
        var finding = Assert.Single(new Linter().Lint(Key, LintPolicy.Default));

        Assert.Equal(("CERT4001", Level.Policy), (finding.Rule.Id, finding.Level));
        Assert.Equal("PEM block 2", finding.Entry);
    }

    [Fact]
    public void An_encrypted_key_is_silent() =>
        Assert.Empty(new Linter().Lint(Key with { IsEncrypted = true }, LintPolicy.Default));

    [Fact]
    public void In_a_test_project_it_is_a_suggestion() => Assert.Equal(
        Level.Suggestion, Assert.Single(new Linter().Lint(Key, LintPolicy.Default with { IsTest = true })).Level);

    [Fact]
    public void A_rule_that_is_off_says_nothing() =>
        Assert.Empty(new Linter(id => id != "CERT4001").Lint(Key, LintPolicy.Default));
}
