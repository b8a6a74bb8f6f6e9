using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Readers.Keystores;
using CertLint.Readers.Tests.Support;
using static CertLint.Readers.Tests.Keystores.Pkcs12Builder;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>Whether a password opens a keystore that everybody tries; files of the real tools are in <see cref="KeyPasswordTests"/>.</summary>
public class WellKnownPasswordTests
{
    private static readonly X509Certificate2 Certificate = Samples.Certificate(new X500DistinguishedName(Samples.Subject));

    public static TheoryData<string> Passwords =>
        new("changeit", "password", "changeme", "secret", "123456", "ServiceNow123", "pass123", "saml2sp", "");

    [Theory]
    [MemberData(nameof(Passwords))]
    public void Each_of_them_is_tried_on_JKS_and_JCEKS_and_kept_nowhere(string password)
    {
        foreach (var magic in new[] { JavaKeystoreBuilder.Jks, JavaKeystoreBuilder.Jceks })
        {
            var model = Read(new JavaKeystoreBuilder(magic).Key("a", KeystoreSamples.Leaf).Build(password: password));

            Assert.True(model.Keystore().OpensWithWellKnownPassword);
            if (password.Length > 0)
                Assert.DoesNotContain(password, model.ToString() + model.Keystore(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Passwords))]
    public void Each_of_them_is_tried_on_PKCS_12_and_opens_its_entries(string password)
    {
        foreach (var parameters in new[] { Pkcs12ExportPbeParameters.Pkcs12TripleDesSha1, Pkcs12ExportPbeParameters.Pbes2Aes256Sha256 })
        {
            var variable = new PasswordVariable(null, _ => throw new InvalidOperationException());

            var model = DocumentReader.Read("/project/client.p12", Certificate.ExportPkcs12(parameters, password), variable);

            Assert.True(model.Keystore().OpensWithWellKnownPassword);
            Assert.Equal(["1 PrivateKey 1"], model.Entries());
            Assert.Equal(["alias '1': mtls.contoso.com key"], model.Certificates());
            Assert.Empty(model.NotChecked);
            Assert.False(variable.WasWanted);
        }
    }

    [Theory]
    [InlineData("Changeit")]
    [InlineData("changeit ")]
    [InlineData("an-own-password")]
    public void Another_password_is_none_of_them(string password)
    {
        Assert.False(Read(new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks).Key("a", KeystoreSamples.Leaf).Build(password: password)).Keystore().OpensWithWellKnownPassword);
        Assert.False(Read(Certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, password)).Keystore().OpensWithWellKnownPassword);
    }

    [Fact]
    public void A_store_of_trusted_certificates_has_nothing_to_hide()
    {
        Assert.False(Read(new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks).Trusted("a", KeystoreSamples.Root).Build(password: "changeit")).Keystore().OpensWithWellKnownPassword);

        using var publicHalf = X509CertificateLoader.LoadCertificate(KeystoreSamples.Root);
        var model = Read(new X509Certificate2Collection(publicHalf).Export(X509ContentType.Pkcs12, "changeit")!);

        Assert.False(model.Keystore().OpensWithWellKnownPassword);
        Assert.Equal(KeystoreEntryKind.TrustedCertificate, Assert.Single(model.Keystore().Entries!).Kind);
    }

    [Fact]
    public void A_password_that_the_user_gives_may_be_one_of_them()
    {
        var content = Certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, "changeit");

        var model = DocumentReader.Read("/project/client.p12", content, new PasswordVariable("STOREPASS", _ => "changeit"));

        Assert.True(model.Keystore().OpensWithWellKnownPassword);
        Assert.Equal(["1 PrivateKey 1"], model.Entries());
    }

    [Fact]
    public void A_wrong_password_of_the_user_does_not_hide_that_a_well_known_one_is_right()
    {
        var content = Certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, "changeit");

        var model = DocumentReader.Read("/project/client.p12", content, new PasswordVariable("STOREPASS", _ => "another"));

        Assert.True(model.Keystore().OpensWithWellKnownPassword);
        Assert.Empty(model.Problems);
    }

    [Theory]
    [InlineData(KeystoreLimits.TriedIterations)]
    [InlineData(int.MaxValue)]
    [InlineData(long.MaxValue)]
    public void Too_much_work_is_left_out_and_said(long iterations)
    {
        var model = Read(WithMac(File(Safe(Key("a"))), iterations, "2.16.840.1.101.3.4.2.1"));

        Assert.False(model.Keystore().OpensWithWellKnownPassword);
        Assert.Equal(
            "it asks for so much work that CertLint does not try well-known passwords on it", Assert.Single(model.NotChecked).Reason);
    }

    [Theory]
    [InlineData("1.2.3.4")] // none
    [InlineData("1.2.840.113549.1.5.14")] // PBMAC1, RFC 9579
    public void A_code_of_another_algorithm_is_said(string algorithm) => Assert.Equal(
        "its code is of an algorithm that CertLint does not know, so that no well-known passwords are tried on it",
        Assert.Single(Read(WithMac(File(Safe(Key("a"))), 1, algorithm)).NotChecked).Reason);

    [Fact]
    public void A_keystore_without_a_code_is_read_as_before() => Assert.Empty(Read(File(Safe(Key("a")))).NotChecked);

    [Fact]
    public void A_Java_keystore_that_is_too_large_for_tries_is_said()
    {
        // A key of nothing but zeros.
        var content = new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks).ProtectedKey("a", new byte[KeystoreLimits.TriedOctets / 9]).Build(password: "changeit");

        var model = Read(content);

        Assert.False(model.Keystore().OpensWithWellKnownPassword);
        Assert.Equal("it is so large that CertLint does not try well-known passwords on it", Assert.Single(model.NotChecked).Reason);
    }

    [Fact]
    public void A_keystore_that_is_cut_off_is_not_tried() => Assert.False(
        Read(new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks).Key("a", KeystoreSamples.Leaf).Build(password: "changeit")[..^1]).Keystore().OpensWithWellKnownPassword);

    private static DocumentModel Read(byte[] content) => DocumentReader.Read("/project/client.p12", content);

    /// <summary>Puts a MacData with a wrong code behind the safes.</summary>
    private static byte[] WithMac(byte[] file, long iterations, string algorithm) => Sequence(writer =>
    {
        var reader = new System.Formats.Asn1.AsnReader(file, System.Formats.Asn1.AsnEncodingRules.BER).ReadSequence();
        while (reader.HasData)
            writer.WriteEncodedValue(reader.ReadEncodedValue().Span);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                using (writer.PushSequence())
                    writer.WriteObjectIdentifier(algorithm);
                writer.WriteOctetString(new byte[32]);
            }

            writer.WriteOctetString(new byte[8]);
            writer.WriteInteger(iterations);
        }
    });
}
