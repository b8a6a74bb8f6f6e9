using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>Passwords of keystores and of their keys, in files of keytool and openssl.</summary>
public sealed class KeyPasswordTests : IDisposable
{
    private const string Own = "a-password-of-its-own";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("certlint-key-passwords-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("JKS")]
    [InlineData("JCEKS")]
    public void A_key_with_another_password_than_its_keystore_is_told_from_the_others(string type)
    {
        Generate(type, "changeit", "same", "changeit");
        Generate(type, "changeit", "other", Own);

        var model = Read(variable: null);

        Assert.True(model.Keystore().OpensWithWellKnownPassword);
        Assert.Equal(
            ["other True", "same False"],
            model.Keystore().Entries!.Select(entry => $"{entry.Alias} {entry.HasOtherPassword}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("JKS")]
    [InlineData("JCEKS")]
    public void Where_the_user_s_variable_has_the_keystore_s_password_its_keys_are_tried(string type)
    {
        Generate(type, Own, "same", Own);
        Generate(type, Own, "other", "changeit");

        Assert.Equal([true, false], HasOtherPasswords(Read(variable: Own)));
        Assert.Equal([false, false], HasOtherPasswords(Read(variable: "wrong")));
        Assert.Equal([false, false], HasOtherPasswords(Read(variable: null)));
        Assert.False(Read(variable: Own).Keystore().OpensWithWellKnownPassword);
    }

    // keytool makes no keystore of fewer than six characters.
    [Theory]
    [InlineData("PKCS12", "changeit", true)]
    [InlineData("PKCS12", "password", true)]
    [InlineData("PKCS12", Own, false)]
    [InlineData("JKS", "ServiceNow123", true)]
    [InlineData("JCEKS", Own, false)]
    public void Keystores_of_keytool_are_opened(string type, string password, bool isWellKnown)
    {
        Generate(type, password, "mydomain", password);

        var model = Read(variable: null);

        Assert.Equal(isWellKnown, model.Keystore().OpensWithWellKnownPassword);
        Assert.Empty(model.Problems);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("changeit", true)]
    [InlineData(Own, false)]
    [InlineData("changeit", true, "-legacy")]
    [InlineData("", true, "-legacy")]
    [InlineData("changeit", true, "-macalg", "sha512", "-iter", "10000")]
    public void Keystores_of_openssl_are_opened(string password, bool isWellKnown, params string[] options)
    {
        var key = Path.Combine(folder.FullName, "key.pem");
        var certificate = OpenSsl.Run("", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-subj", "/C=US/CN=mtls.contoso.com");
        OpenSsl.Run(certificate, ["pkcs12", "-export", "-inkey", key, "-passout", "pass:" + password, "-out", Store, .. options]);

        var model = Read(variable: null);

        Assert.Equal(isWellKnown, model.Keystore().OpensWithWellKnownPassword);
        Assert.Equal(isWellKnown, model.Keystore().Entries is not null);
    }

    [Fact]
    public void The_CA_s_answer_under_another_alias_has_the_key_s_public_half()
    {
        Generate("JKS", "changeit", "ebonding", "changeit");
        Generate("JKS", "changeit", "ca", "changeit", "CN=Fabrikam Issuing CA, O=Fabrikam, C=US");
        var request = Path.Combine(folder.FullName, "a.csr");
        var answer = Path.Combine(folder.FullName, "a.cer");
        Run("JKS", "changeit", "-certreq", "-alias", "ebonding", "-file", request);
        Run("JKS", "changeit", "-gencert", "-alias", "ca", "-infile", request, "-outfile", answer);
        Run("JKS", "changeit", "-importcert", "-noprompt", "-alias", "answer", "-file", answer);

        var entries = Read(variable: null).Keystore().Entries!;

        var key = entries.Single(entry => entry.Alias == "ebonding");
        var trusted = entries.Single(entry => entry.Alias == "answer");
        Assert.Equal((KeystoreEntryKind.PrivateKey, true), (key.Kind, key.IsSelfIssued));
        Assert.Equal((KeystoreEntryKind.TrustedCertificate, false), (trusted.Kind, trusted.IsSelfIssued));
        Assert.NotNull(key.PublicKeyDigest);
        Assert.Equal(key.PublicKeyDigest, trusted.PublicKeyDigest);
    }

    private string Store => Path.Combine(folder.FullName, "store");

    private void Generate(string type, string password, string alias, string keyPassword, string name = "CN=mtls.contoso.com, O=Contoso, C=US") => Run(
        type, password, [
            "-genkeypair", "-alias", alias, "-keyalg", "EC", "-dname", name,
            .. type == "PKCS12" ? (string[])[] : ["-keypass", keyPassword],
        ]);

    private void Run(string type, string password, params string[] arguments) =>
        Keytool.Run("", [.. arguments, "-keystore", Store, "-storetype", type, "-storepass", password, .. arguments[0] is "-genkeypair" or "-importcert" ? (string[])[] : ["-keypass", password]]);

    private static IEnumerable<bool> HasOtherPasswords(DocumentModel model) =>
        model.Keystore().Entries!.OrderBy(entry => entry.Alias, StringComparer.Ordinal).Select(entry => entry.HasOtherPassword);

    private DocumentModel Read(string? variable) =>
        DocumentReader.Read("/project/client", File.ReadAllBytes(Store), new PasswordVariable(variable is null ? null : "STOREPASS", _ => variable));
}
