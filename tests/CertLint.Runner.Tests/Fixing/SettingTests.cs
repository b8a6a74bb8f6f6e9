using System.Text;
using CertLint.Rules;
using CertLint.Runner.Fixing;

namespace CertLint.Runner.Tests.Fixing;

/// <summary>What the user does not want to hear of is not mended.</summary>
public sealed class SettingTests : IDisposable
{
    private const string Config = "[req]\nprompt = no\ndistinguished_name = dn\n[dn]\nCN = mtls.contoso.com\nO = Contoso\nL = San Diego\nST = CA\nC = USA\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_rule_that_is_off_is_not_mended()
    {
        folder.Write(".editorconfig", "root = true\n[*.cnf]\ndotnet_diagnostic.CERT1004.severity = none\n");

        Assert.Equal(Config.Replace("= CA", "= California", StringComparison.Ordinal), Mended.Text(folder, "a.cnf", Config));
    }

    [Fact]
    public void What_a_comment_suppresses_is_not_mended()
    {
        var config = Config.Replace("C = USA", "# certlint: disable-next-line=CERT1004 a test of the CA\nC = USA", StringComparison.Ordinal);

        Assert.Equal(config.Replace("= CA\n", "= California\n", StringComparison.Ordinal), Mended.Text(folder, "a.cnf", config));
    }

    [Fact]
    public void What_the_baseline_accepts_is_not_mended()
    {
        folder.Write("CertLintBaseline.xml", "<CertLintBaseline version=\"1\">\n  <Finding rule=\"CERT1004\" file=\"a.cnf\" value=\"USA\" />\n</CertLintBaseline>\n");
        var request = new LintRequest
        {
            Files = [new InputFile(folder["a.cnf"]) { Content = Encoding.ASCII.GetBytes(Config) }], BaselinePath = folder["CertLintBaseline.xml"],
        };

        var file = Assert.Single(FixRun.Execute(request, new FixOptions(), TestContext.Current.CancellationToken).Files);

        Assert.Equal(Config.Replace("= CA", "= California", StringComparison.Ordinal), Encoding.ASCII.GetString(file.After));
    }

    [Fact]
    public void Only_the_named_rules_are_mended() =>
        Assert.Equal(Config.Replace("USA", "US", StringComparison.Ordinal), Mended.Text(folder, "a.cnf", Config, "CERT1004"));

    [Fact]
    public void A_config_is_not_changed_away_from_its_request()
    {
        using var key = System.Security.Cryptography.RSA.Create(2048);
        var name = new System.Security.Cryptography.X509Certificates.X500DistinguishedName("C=USA, S=California, L=San Diego, O=Contoso, CN=mtls.contoso.com");
        folder.Write("a.csr", new System.Security.Cryptography.X509Certificates.CertificateRequest(
            name, key, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1).CreateSigningRequestPem());
        var config = Config.Replace("= CA", "= California", StringComparison.Ordinal);
        folder.Write("a.cnf", config);

        var result = FixRun.Execute(Requests.Of(folder["a.cnf"], folder["a.csr"]), new FixOptions(), TestContext.Current.CancellationToken);

        Assert.Empty(result.Files);
        Assert.StartsWith("'a.csr' would then have CERT3013: ", Assert.Single(result.Unfixed).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_safe_rule_is_a_rule()
    {
        Assert.Equal(7, SafeRules.All.Count);
        Assert.All(SafeRules.All, rule => Assert.NotNull(RuleCatalogue.Find(rule.Key)));
    }
}
