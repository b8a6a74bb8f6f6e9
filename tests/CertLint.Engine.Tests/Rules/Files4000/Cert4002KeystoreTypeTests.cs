using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.Files4000;

public class Cert4002KeystoreTypeTests
{
    private static readonly KeystoreTarget Keystore = new(new SourceSpan(4, 7));

    [Theory]
    [InlineData("app.keystore", "app.p12")]
    [InlineData("app.KS", "app.p12")]
    [InlineData("app.truststore", "app.p12")]
    [InlineData(".keystore", ".keystore.p12")]
    public void PKCS_12_under_a_name_of_Java_s_is_told(string name, string renamed)
    {
        var finding = Assert.Single(Lint(Keystore with { Type = KeystoreType.Pkcs12, FileName = name }));

        Assert.Equal(("CERT4002", Level.Suggestion, new SourceSpan(4, 7)), (finding.Rule.Id, finding.Level, finding.Place));
        Assert.Equal(
            $"'{name}' holds a PKCS#12 keystore; recreate it with '-storetype JCEKS' or rename it to '{renamed}'.", finding.Message);
    }

    [Theory]
    [InlineData(KeystoreType.Pkcs12, "client.p12")]
    [InlineData(KeystoreType.Pkcs12, "client.PFX")]
    [InlineData(KeystoreType.Pkcs12, "client.pkcs12")]
    [InlineData(KeystoreType.Pkcs12, "client")]
    [InlineData(KeystoreType.Pkcs12, "client.bin")]
    [InlineData(KeystoreType.Pkcs12, "client.jks")] // CERT4005, which is louder
    [InlineData(KeystoreType.Pkcs12, "client.jceks")]
    [InlineData(KeystoreType.Jks, "client.p12")]
    [InlineData(KeystoreType.Jks, "client.jks")]
    [InlineData(KeystoreType.Jks, "client.keystore")]
    [InlineData(KeystoreType.Jceks, "client.jks")]
    [InlineData(KeystoreType.Jceks, "client")]
    public void What_is_wanted_or_no_Java_name_is_silent(KeystoreType type, string name) =>
        Assert.Empty(Lint(Keystore with { Type = type, FileName = name }));

    [Fact]
    public void A_keystore_for_FIPS_is_told_by_its_content() => Assert.Equal(
        "'client' holds a BCFKS keystore; recreate it with '-storetype JCEKS'.",
        Assert.Single(Lint(Keystore with { Type = KeystoreType.Bcfks, FileName = "client" })).Message);

    [Theory]
    [InlineData(KeystoreType.Unknown, "client.jks", "'client.jks' becomes a PKCS#12 keystore; make it with '-storetype JCEKS' or name it 'client.p12'.")]
    [InlineData(KeystoreType.Unknown, "client", "'client' becomes a PKCS#12 keystore; make it with '-storetype JCEKS' or name it 'client.p12'.")]
    [InlineData(KeystoreType.Pkcs12, "client.jks", "'client.jks' becomes a PKCS#12 keystore; make it with '-storetype JCEKS' or name it 'client.p12'.")]
    [InlineData(KeystoreType.Bcfks, "client.bcfks", "'client.bcfks' becomes a BCFKS keystore; make it with '-storetype JCEKS'.")]
    [InlineData(KeystoreType.Unknown, "client.p12", null)]
    [InlineData(KeystoreType.Unknown, null, null)]
    [InlineData(KeystoreType.Pkcs12, null, null)]
    [InlineData(KeystoreType.Pkcs12, "client.pfx", null)]
    [InlineData(KeystoreType.Pkcs12, "client.bin", null)] // openssl pkcs12 -export
    [InlineData(KeystoreType.Jceks, "client.jks", null)]
    [InlineData(KeystoreType.Jks, "client.jks", null)]
    public void Of_a_command_the_tool_s_default_counts(KeystoreType type, string? name, string? message) => Assert.Equal(
        message, Lint(Keystore with { Type = type, FileName = name, IsRequested = true }).SingleOrDefault()?.Message);

    [Fact]
    public void Another_list_asks_for_its_own_types_and_recommends_the_first()
    {
        var policy = LintPolicy.Default with { KeystoreTypes = [KeystoreType.Pkcs12, KeystoreType.Bcfks] };

        Assert.Equal(
            "'client.jks' holds a JKS keystore; recreate it with '-storetype PKCS12'.",
            Assert.Single(Lint(Keystore with { Type = KeystoreType.Jks, FileName = "client.jks" }, policy)).Message);
        Assert.Empty(Lint(Keystore with { Type = KeystoreType.Pkcs12, FileName = "client.keystore" }, policy));
        Assert.Empty(Lint(Keystore with { Type = KeystoreType.Bcfks, FileName = "client.bcfks" }, policy));
    }

    [Theory]
    [InlineData(Profiles.General)]
    [InlineData(Profiles.PublicTls)]
    public void Only_the_article_asks_for_a_type_unless_the_list_is_set(Profiles profiles)
    {
        var policy = LintPolicy.Default with { Profiles = profiles };
        var keystore = Keystore with { Type = KeystoreType.Pkcs12, FileName = "client.keystore" };

        Assert.Empty(Lint(keystore, policy));
        Assert.Single(Lint(keystore, policy with { KeystoreTypes = [KeystoreType.Jks] }));
    }

    [Fact]
    public void A_name_is_shown_on_one_line_and_cut()
    {
        var message = Assert.Single(Lint(Keystore with { Type = KeystoreType.Pkcs12, FileName = new string('a', 200) + "\n\ud800.ks" })).Message;

        Assert.DoesNotContain(message, char.IsControl);
        Assert.True(message.Length < 300, message);
    }

    private static IReadOnlyList<Finding> Lint(KeystoreTarget keystore, LintPolicy? policy = null) =>
        new Linter().Lint(keystore, policy ?? LintPolicy.Default);
}
