using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Readers.Tests.Support;
using static CertLint.Readers.Tests.Keystores.Pkcs12Builder;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>PKCS #12 under a password, made by .NET; openssl's and keytool's are in <see cref="KeystoreToolTests"/>.</summary>
public class PasswordTests
{
    private const string Password = "cörrect-hörse€";

    private static readonly X509Certificate2 Certificate = Samples.Certificate(new X500DistinguishedName(Samples.Subject));

    public static TheoryData<string> Algorithms => new(Pkcs12ExportPbeParameters.Pkcs12TripleDesSha1.ToString(), Pkcs12ExportPbeParameters.Pbes2Aes256Sha256.ToString());

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void The_right_password_opens_it(string algorithm)
    {
        var model = Read(Export(algorithm, Password), Password);

        Assert.Equal(["1 PrivateKey 1"], model.Entries());
        Assert.Equal(["alias '1': mtls.contoso.com key"], model.Certificates());
        Assert.Empty(model.Problems);
        Assert.Empty(model.NotChecked);
    }

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void The_empty_password_is_one(string algorithm) =>
        Assert.Equal(["1 PrivateKey 1"], Read(Export(algorithm, ""), "").Entries());

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void A_wrong_password_is_told_once_and_not_shown(string algorithm)
    {
        var model = Read(Export(algorithm, Password), "wr0ng-passw0rd");

        Assert.Null(model.Keystore().Entries);
        Assert.Empty(model.Certificates());
        Assert.Equal(
            "The certificates of the PKCS#12 keystore are not checked because the password in the environment variable that certlint.keystore_password_variable names does not open it; set the variable to the keystore's password.",
            Assert.Single(model.Problems).Message);
        Assert.DoesNotContain("wr0ng", model.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_setting_it_is_not_checked_and_the_setting_is_named()
    {
        var password = PasswordVariable.None;

        var model = DocumentReader.Read("/project/client.p12", Export(Password), password);

        Assert.Null(model.Keystore().Entries);
        Assert.Equal(
            "a password hides its certificates; name the environment variable that holds it in certlint.keystore_password_variable",
            Assert.Single(model.NotChecked).Reason);
        Assert.Empty(model.Problems);
        Assert.True(password.WasWanted);
    }

    [Fact]
    public void A_variable_that_is_not_set_is_told_without_its_name()
    {
        var model = Read(Export(Password), password: null);

        Assert.Equal(
            "a password hides its certificates, and the environment variable that certlint.keystore_password_variable names is not set",
            Assert.Single(model.NotChecked).Reason);
        Assert.Empty(model.Problems);
    }

    [Fact]
    public void Nobody_is_asked_where_nothing_is_hidden()
    {
        var password = new PasswordVariable("STOREPASS", _ => throw new InvalidOperationException());
        var model = DocumentReader.Read("/project/client.p12", File(Safe(Pkcs12Builder.Certificate(KeystoreSamples.Leaf, "a"))), password);
        _ = DocumentReader.Read("/project/client.jks", new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks).Trusted("a", KeystoreSamples.Leaf).Build(), password);

        Assert.Equal(["a TrustedCertificate 1"], model.Entries());
        Assert.False(password.WasWanted);
    }

    [Fact]
    public void What_stands_in_clear_beside_it_is_read_without_a_password()
    {
        var model = DocumentReader.Read(
            "/project/client.p12",
            File(EncryptedSafe(Pbes2(1), new byte[16]), Safe(Pkcs12Builder.Certificate(KeystoreSamples.Leaf, "a", [1]), Key("a", [1]))));

        Assert.Null(model.Keystore().Entries);
        Assert.Equal(["alias 'a': mtls.contoso.com key"], model.Certificates());
    }

    [Theory]
    [InlineData(600_001)]
    [InlineData(int.MaxValue)]
    [InlineData(long.MaxValue)]
    public void Years_of_work_are_not_begun(long iterations)
    {
        foreach (var algorithm in new[] { Pbes2(iterations), Pbe(iterations) })
        {
            var model = Read(File(EncryptedSafe(algorithm, new byte[16])), Password);

            Assert.Equal(
                "The PKCS#12 keystore is not checked as a whole because deriving its key takes more than the 600000 iterations that CertLint computes; write it with fewer.",
                Assert.Single(model.Problems).Message);
        }
    }

    [Fact]
    public void The_iterations_of_all_safes_count()
    {
        var model = Read(File(EncryptedSafe(Pbes2(1), new byte[16]), EncryptedSafe(Pbes2(600_000), new byte[16])), Password);

        Assert.Contains("does not open it", model.Problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("600000 iterations", model.Problems[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_algorithm_is_named()
    {
        Assert.Equal("1.2.3.4", Unknown(Pbe(1, "1.2.3.4")));
        Assert.Equal("1.2.3.4", Unknown(Pbes2(1, cipher: "1.2.3.4")));
        Assert.Equal("2.16.840.1.101.3.4.1.42", Unknown(Pbes2(1, prf: "1.2.3.4")));
        Assert.Equal("2.16.840.1.101.3.4.1.42", Unknown(Pbes2(1, keyLength: 7)));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(-1, null)]
    [InlineData(1, 0)]
    [InlineData(1, 33)]
    [InlineData(1, int.MaxValue)]
    public void Parameters_that_cannot_be_are_told(long iterations, int? keyLength) => Assert.Equal(
        "The PKCS#12 keystore is not checked as a whole because the parameters of its encryption are malformed; copy the file again from its source.",
        Assert.Single(Read(File(EncryptedSafe(Pbes2(iterations, keyLength: keyLength), new byte[16])), Password).Problems).Message);

    [Fact]
    public void Content_that_is_no_number_of_blocks_is_not_opened() =>
        Assert.Contains("does not open it", Assert.Single(Read(File(EncryptedSafe(Pbes2(1), new byte[15])), Password).Problems).Message, StringComparison.Ordinal);

    private static string Unknown(byte[] algorithm)
    {
        var message = Assert.Single(Read(File(EncryptedSafe(algorithm, new byte[16])), Password).Problems).Message;
        Assert.Contains("that CertLint does not know; write it with AES.", message, StringComparison.Ordinal);
        return message.Split('(', ')')[1];
    }

    private static byte[] Export(string algorithm, string password) =>
        Certificate.ExportPkcs12(Enum.Parse<Pkcs12ExportPbeParameters>(algorithm), password);

    private static byte[] Export(string password) => Certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, password);

    private static DocumentModel Read(byte[] content, string? password) =>
        DocumentReader.Read("/project/client.p12", content, new PasswordVariable("STOREPASS", name => name == "STOREPASS" ? password : null));
}
