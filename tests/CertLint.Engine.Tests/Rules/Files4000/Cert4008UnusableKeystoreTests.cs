using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.Files4000;

public class Cert4008UnusableKeystoreTests
{
    private static readonly KeystoreEntry SelfSigned = new("ebonding", KeystoreEntryKind.PrivateKey, 1) { PublicKeyDigest = "aa", IsSelfIssued = true };
    private static readonly KeystoreEntry Issued = SelfSigned with { IsSelfIssued = false, CertificateCount = 3 };
    private static readonly KeystoreEntry Answer = new("answer", KeystoreEntryKind.TrustedCertificate, 1) { PublicKeyDigest = "aa" };
    private static readonly KeystoreEntry Root = new("root", KeystoreEntryKind.TrustedCertificate, 1) { PublicKeyDigest = "bb", IsSelfIssued = true };

    [Fact]
    public void The_CA_s_answer_under_another_alias_is_told_at_the_key()
    {
        var finding = Assert.Single(Lint(Root, Answer, SelfSigned));

        Assert.Equal(("CERT4008", Level.Warning, "alias 'ebonding'"), (finding.Rule.Id, finding.Level, finding.Entry));
        Assert.Equal(
            "The CA's certificate for the key 'ebonding' was imported under another alias ('answer'), so the key still presents its self-signed one; import it again with '-alias ebonding'.",
            finding.Message);
    }

    [Fact]
    public void What_looks_alike_is_silent()
    {
        Assert.Empty(Lint(SelfSigned, Root)); // not answered yet
        Assert.Empty(Lint(SelfSigned, Answer with { PublicKeyDigest = "cc" })); // a certificate of somebody else
        Assert.Empty(Lint(SelfSigned, Answer with { IsSelfIssued = true })); // its own certificate, exported and imported
        Assert.Empty(Lint(Issued, Answer)); // the answer is in place, and lies there once more
        Assert.Empty(Lint(SelfSigned with { PublicKeyDigest = null }, Answer with { PublicKeyDigest = null }));
        Assert.Empty(Lint(Issued, Root));
    }

    [Fact]
    public void A_key_with_another_password_is_told_for_each_key()
    {
        var findings = Lint(Issued with { HasOtherPassword = true });

        Assert.Equal(
            "The key 'ebonding' has another password than the keystore, and the instance knows the keystore's only; change it with 'keytool -keypasswd -alias ebonding'.",
            Assert.Single(findings).Message);
        Assert.Equal(Level.Warning, findings[0].Level);
        Assert.Equal(
            ["alias 'a'", "alias 'b'", null],
            Lint(Issued with { Alias = "a", HasOtherPassword = true }, Issued with { Alias = "b", HasOtherPassword = true }).Select(finding => finding.Entry));
    }

    [Fact]
    public void Several_keys_are_a_suggestion()
    {
        var two = Assert.Single(Lint(Issued, Issued with { Alias = "second" }));
        var three = Assert.Single(Lint(Issued, Issued with { Alias = "second" }, Issued with { Alias = "third" }));

        Assert.Equal(Level.Suggestion, two.Level);
        Assert.Equal(
            "The keystore holds 2 private keys ('ebonding', 'second'), and nothing tells which one the instance takes; keep one in each keystore.", two.Message);
        Assert.Contains("3 private keys ('ebonding', 'second', …)", three.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_key_beside_a_private_one_is_no_second() =>
        Assert.Empty(Lint(Issued, new KeystoreEntry("aes", KeystoreEntryKind.SecretKey, 0)));

    [Theory]
    [InlineData(Usage.Client, "client.jks", "authenticate")]
    [InlineData(Usage.Signing, "jwt.jks", "sign")]
    [InlineData(Usage.Unknown, "client.jks", null)]
    [InlineData(Usage.Server, "client.jks", null)]
    [InlineData(Usage.Client, "truststore.jks", null)]
    [InlineData(Usage.Client, "client-TrustStore.p12", null)]
    [InlineData(Usage.Client, "cacerts", null)]
    public void No_key_is_told_where_the_instance_needs_one(Usage usage, string name, string? verb)
    {
        var findings = new Linter().Lint(
            new KeystoreTarget(default) { Type = KeystoreType.Jks, FileName = name, Usage = usage, Entries = [Root] }, LintPolicy.Default);

        Assert.Equal(
            verb is null ? null : $"The keystore holds no private key, so the instance cannot {verb} with it; make it with 'keytool -genkeypair', or import the key with its certificate.",
            findings.SingleOrDefault()?.Message);
        Assert.All(findings, finding => Assert.Equal(Level.Warning, finding.Level));
    }

    [Fact]
    public void Of_a_keystore_that_is_closed_or_not_yet_made_nothing_is_known()
    {
        var keystore = new KeystoreTarget(default) { Type = KeystoreType.Jks, FileName = "client.jks", Usage = Usage.Client };

        Assert.Empty(new Linter().Lint(keystore, LintPolicy.Default));
        Assert.Empty(new Linter().Lint(keystore with { IsRequested = true, Entries = [] }, LintPolicy.Default));
    }

    [Fact]
    public void Aliases_are_shown_on_one_line_and_cut()
    {
        var alias = new string('a', 5000) + "\n\ud800";

        var findings = Lint(SelfSigned with { Alias = alias, HasOtherPassword = true }, Answer with { Alias = alias }, Issued with { Alias = alias });

        Assert.Equal(3, findings.Count);
        Assert.All(findings, finding =>
        {
            Assert.DoesNotContain(finding.Message + finding.Entry, char.IsControl);
            Assert.True(finding.Message.Length < 1000, finding.Message);
        });
    }

    private static IReadOnlyList<Finding> Lint(params KeystoreEntry[] entries) => new Linter().Lint(
        new KeystoreTarget(default) { Type = KeystoreType.Jks, FileName = "client.jks", Entries = entries }, LintPolicy.Default);
}
