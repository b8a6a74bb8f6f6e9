using CertLint.Findings;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Documents;

/// <summary>The name of a file says another thing than its content (CERT4005).</summary>
public class MisleadingNameTests
{
    private static readonly string KeyPem = Samples.Ec.ExportPkcs8PrivateKeyPem() + "\n";

    [Theory]
    [InlineData("mtls.crt", "mtls.key")]
    [InlineData("mtls.cer", "mtls.key")]
    [InlineData("mtls.csr", "mtls.key")]
    [InlineData("id_ecdsa.pub", "id_ecdsa.key")]
    [InlineData("MTLS.CRT", "MTLS.key")]
    public void A_private_key_in_a_file_that_is_handed_to_others_is_told_once_at_the_key(string name, string better)
    {
        var text = Samples.CertificatePem + "\n" + KeyPem + KeyPem;

        var problem = Assert.Single(Document.Read(text, "/project/" + name).Problems);

        Assert.Equal(("CERT4005", null, "PEM block 2"), (problem.RuleId, problem.AtMost, problem.Entry));
        Assert.Equal("-----BEGIN PRIVATE KEY-----", Document.Slice(text, problem.Place));
        Assert.Equal(
            $"'{name}' holds a private key, though a file of this name is handed to others; keep the key in a file of its own, such as '{better}'.",
            problem.Message);
    }

    [Fact]
    public void An_encrypted_key_and_one_in_DER_are_private_too()
    {
        var encrypted = Encoded.EncryptedKey(System.Security.Cryptography.PbeEncryptionAlgorithm.Aes256Cbc);

        Assert.Equal("CERT4005", Assert.Single(DocumentReader.Read("/a.crt", encrypted).Problems).RuleId);
        Assert.Equal("CERT4005", Assert.Single(DocumentReader.Read("/a.cer", Samples.Rsa.ExportRSAPrivateKey()).Problems).RuleId);
    }

    [Theory]
    [InlineData("mtls.key")]
    [InlineData("mtls.pem")]
    [InlineData("mtls.p8")]
    [InlineData("mtls.txt")]
    [InlineData("crt")]
    [InlineData("crt.d/mtls")]
    public void A_private_key_elsewhere_is_not(string name) =>
        Assert.Empty(Document.Read(KeyPem + Samples.CertificatePem, "/project/" + name).Problems);

    [Fact]
    public void DER_in_a_file_of_PEM_is_a_suggestion()
    {
        var problem = Assert.Single(DocumentReader.Read("/project/mtls.pem", Encoded.Certificate).Problems);

        Assert.Equal(("CERT4005", Level.Suggestion), (problem.RuleId, problem.AtMost));
        Assert.Equal("'mtls.pem' holds DER, which programs that look for PEM cannot read; convert it to PEM, or rename it to .der.", problem.Message);
    }

    [Fact]
    public void PEM_in_a_file_of_DER_is_a_suggestion()
    {
        var problem = Assert.Single(Document.Read("text\n" + Samples.CertificatePem, "/project/mtls.der").Problems);

        Assert.Equal(("CERT4005", Level.Suggestion), (problem.RuleId, problem.AtMost));
        Assert.Equal("'mtls.der' holds PEM, which programs that expect DER cannot read; rename it to .pem, or convert it to DER.", problem.Message);
    }

    [Theory]
    [InlineData("mtls.crt")]
    [InlineData("mtls.cer")]
    [InlineData("mtls.csr")]
    [InlineData("mtls.p7b")]
    public void Other_names_may_hold_either(string name)
    {
        Assert.Empty(DocumentReader.Read("/project/" + name, Encoded.Certificate).Problems);
        Assert.Empty(Document.Read(Samples.CertificatePem, "/project/" + name).Problems);
    }
}
