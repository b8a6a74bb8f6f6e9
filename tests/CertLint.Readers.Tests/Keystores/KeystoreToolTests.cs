using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>Keystores of the real tools, held against what the tools say of them.</summary>
public sealed class KeystoreToolTests(KeystoreFolder folder) : IClassFixture<KeystoreFolder>
{
    [Fact]
    public void JKS_is_read_as_keytool_lists_it() => AssertAsListed(folder.Jks, "JKS", 2, password: null);

    [Fact]
    public void JCEKS_is_read_as_keytool_lists_it_whatever_the_secret_keys_are()
    {
        AssertAsListed(folder.Jceks, "JCEKS", 9, password: null);

        Assert.Equal(
            [
                "alias 'mydomain', certificate 2: Fabrikam Root", "alias 'mydomain': mtls.contoso.com key", "alias 'root': Fabrikam Root key",
                "alias 'trusted': Fabrikam Root", "alias 'zweite domäne': other.contoso.com key",
            ],
            Read(folder.Jceks, null).Certificates().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PKCS_12_is_read_as_keytool_lists_it() => AssertAsListed(folder.Pkcs12, "PKCS12", 9, KeystoreFolder.Password);

    [Fact]
    public void PKCS_12_of_Java_8_is_read_as_keytool_lists_it() => AssertAsListed(folder.LegacyPkcs12, "PKCS12", 9, KeystoreFolder.Password);

    [Fact]
    public void PKCS_12_without_its_password_shows_keys_only_and_says_so()
    {
        var model = Read(folder.Pkcs12, null);

        Assert.Null(model.Keystore().Entries);
        Assert.Empty(model.Certificates());
        Assert.Single(model.NotChecked);
    }

    // AES with PBKDF2; RC2 and triple DES as openssl 1.1 wrote them; single algorithms; nothing under a password.
    [Theory]
    [InlineData("s3cret")]
    [InlineData("")]
    [InlineData("pässwört€")]
    [InlineData("s3cret", "-legacy")]
    [InlineData("", "-legacy")]
    [InlineData("pässwört€", "-legacy")]
    [InlineData("s3cret", "-certpbe", "PBE-SHA1-3DES")]
    [InlineData("s3cret", "-certpbe", "AES-128-CBC")]
    [InlineData("s3cret", "-certpbe", "DES-EDE3-CBC")]
    [InlineData("s3cret", "-legacy", "-certpbe", "PBE-SHA1-RC4-128")]
    [InlineData("s3cret", "-legacy", "-certpbe", "PBE-SHA1-RC2-128")]
    [InlineData("s3cret", "-legacy", "-certpbe", "PBE-SHA1-2DES")]
    [InlineData("s3cret", "-legacy", "-certpbe", "PBE-MD5-DES")]
    [InlineData("s3cret", "-certpbe", "NONE")]
    [InlineData("s3cret", "-certpbe", "NONE", "-keypbe", "NONE", "-nomac")]
    [InlineData("s3cret", "-iter", "100000")]
    public void PKCS_12_of_openssl_is_opened(string password, params string[] options)
    {
        var key = folder["key.pem"];
        var path = folder["openssl.p12"];
        var certificate = OpenSsl.Run("", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key, "-subj", "/C=US/CN=mtls.contoso.com");
        var expected = OpenSsl.Run(certificate, "x509", "-noout", "-fingerprint", "-sha256").Split('=')[1].Trim().Replace(":", "", StringComparison.Ordinal);
        OpenSsl.Run(certificate, ["pkcs12", "-export", "-inkey", key, "-name", "mydomain", "-passout", "pass:" + password, "-out", path, .. options]);

        var model = Read(path, password);

        Assert.Equal(["mydomain PrivateKey 1"], model.Entries());
        var read = Assert.Single(model.Targets.OfType<CertificateTarget>());
        Assert.Equal((expected, true), (read.Fingerprint!.ToUpperInvariant(), read.HasPrivateKey));
        Assert.Empty(model.Problems);
    }

    private static void AssertAsListed(string path, string type, int count, string? password)
    {
        var listed = Keytool.List(path, type, KeystoreFolder.Password);
        Assert.Equal(count, listed.Length);

        var model = Read(path, password);

        Assert.Empty(model.Problems);
        Assert.Empty(model.NotChecked);
        var certificates = model.Targets.OfType<CertificateTarget>().ToLookup(certificate => certificate.Entry, certificate => certificate.Fingerprint);
        Assert.Equal(
            listed,
            model.Keystore().Entries!
                .Select(entry => $"{entry.Alias} {KindOf(entry.Kind)} {certificates[$"alias '{entry.Alias}'"].FirstOrDefault()}".TrimEnd())
                .Order(StringComparer.Ordinal));
        // PKCS #12 keeps none for a trusted certificate.
        Assert.All(
            model.Keystore().Entries!.Where(entry => type != "PKCS12" || entry.Kind != KeystoreEntryKind.TrustedCertificate),
            entry => Assert.True(entry.Created > DateTimeOffset.UnixEpoch.AddYears(50)));
    }

    private static string KindOf(KeystoreEntryKind kind) => kind switch
    {
        KeystoreEntryKind.PrivateKey => "PrivateKey",
        KeystoreEntryKind.TrustedCertificate => "trustedCert",
        _ => "SecretKey",
    };

    private static DocumentModel Read(string path, string? password) =>
        DocumentReader.Read(path, File.ReadAllBytes(path), new PasswordVariable(password is null ? null : "STOREPASS", _ => password));
}
