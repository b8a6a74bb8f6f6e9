using System.Security.Cryptography;
using System.Text;
using CertLint.Fuzzing;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Fuzzing;

public class PemFuzzTests
{
    private static readonly string[] Files =
    [
        Samples.CertificatePem + "\n",
        "subject=CN=mtls.contoso.com\n" + Samples.RequestPem.ReplaceLineEndings("\r\n"),
        "  " + Samples.CertificatePem.ReplaceLineEndings("\n  "),
        "\uFEFF" + Samples.Ec.ExportECPrivateKeyPem() + "\n" + Samples.CertificatePem,
        Samples.Ec.ExportPkcs8PrivateKeyPem(),
        Samples.RequestPem.Replace(" CERTIFICATE REQUEST", " NEW CERTIFICATE REQUEST", StringComparison.Ordinal),
        "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00112233445566778899AABBCCDDEEFF\n\nAAAA\n-----END RSA PRIVATE KEY-----\n",
        PemEncoding.WriteString("ENCRYPTED PRIVATE KEY", Samples.Ec.ExportEncryptedPkcs8PrivateKey(
            "s3cret", new PbeParameters(PbeEncryptionAlgorithm.Aes128Cbc, HashAlgorithmName.SHA256, 1))),
    ];

    [Fact]
    public void Changed_PEM_files_are_read() => Fuzz.Run(
        Files, 1_000_000, Fuzz.DefaultCount, text => DocumentReader.Read("/project/file.crt", Encoding.UTF8.GetBytes(text)),
        "-----BEGIN CERTIFICATE-----\n", "-----END CERTIFICATE-----\n", "-----BEGIN PRIVATE KEY-----\n", "-----END PRIVATE KEY-----\n",
        "-----BEGIN TRUSTED CERTIFICATE-----", "-----BEGIN CERTIATE-----", "-----END CERTIATE-----", "=", "==", "Proc-Type: 4,ENCRYPTED\n");

    [Fact]
    public void Changed_octets_of_PEM_files_are_read() => Fuzz.Run(
        [.. Files.Select(Encoding.UTF8.GetBytes), .. Files.Select(file => (byte[])[.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(file)])],
        2_000_000, Fuzz.DefaultCount, content => DocumentReader.Read("/project/file.pem", content));
}
