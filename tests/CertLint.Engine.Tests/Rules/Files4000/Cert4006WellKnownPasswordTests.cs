using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.Files4000;

public class Cert4006WellKnownPasswordTests
{
    private static readonly KeystoreTarget Keystore = new(default) { Type = KeystoreType.Jceks, FileName = "client.jceks", OpensWithWellKnownPassword = true };

    [Fact]
    public void It_breaks_policy_and_does_not_tell_the_password()
    {
        var finding = Assert.Single(new Linter().Lint(Keystore, LintPolicy.Default));

        Assert.Equal(("CERT4006", Level.Policy), (finding.Rule.Id, finding.Level));
        Assert.Equal(
            "A password that everybody tries first opens the JCEKS keystore, so whoever reads the file has its keys; keep it out of the project, or give it and its keys a password of their own.",
            finding.Message);
    }

    [Fact]
    public void Another_password_is_silent() => Assert.Empty(new Linter().Lint(Keystore with { OpensWithWellKnownPassword = false }, LintPolicy.Default));

    [Fact]
    public void In_a_test_project_it_is_a_suggestion() => Assert.Equal(
        Level.Suggestion, Assert.Single(new Linter().Lint(Keystore, LintPolicy.Default with { IsTest = true })).Level);
}
