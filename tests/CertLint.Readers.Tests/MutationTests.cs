using System.Security.Cryptography;
using System.Text;
using CertLint.Model;
using CertLint.Readers.Tests.Support;
using CsCheck;

namespace CertLint.Readers.Tests;

/// <summary>Whatever is done to a file, reading it throws nothing and tells nothing of a key.</summary>
public class MutationTests
{
    // Shorter runs of the base64 alphabet are words of the messages.
    private const int TellingLength = 9;

    private static readonly string[] Pems =
    [
        Samples.CertificatePem,
        Samples.RequestPem,
        Samples.Ec.ExportPkcs8PrivateKeyPem(),
        Samples.Ec.ExportECPrivateKeyPem(),
        Samples.Rsa.ExportRSAPrivateKeyPem(),
        Samples.Rsa.ExportPkcs8PrivateKeyPem(),
        Samples.Ec.ExportEncryptedPkcs8PrivateKeyPem(
            "s3cret", new PbeParameters(PbeEncryptionAlgorithm.Aes128Cbc, HashAlgorithmName.SHA256, 1)),
    ];

    private static readonly Gen<byte[]> Octets = Gen.Byte.Array[1, 3];

    [Fact]
    public void Changed_octets_of_the_text_never_throw_nor_leak() =>
        Gen.Select(Gen.OneOf(Pems), Gen.Int[0, 10_000], Octets).Sample(
            (pem, position, octets) =>
            {
                var content = Encoding.ASCII.GetBytes(pem);
                Overwrite(content, position, octets);
                AssertQuiet(DocumentReader.Read("/a.pem", content), pem);
            },
            iter: 4000);

    [Fact]
    public void Changed_octets_of_the_DER_never_throw_nor_leak() =>
        Gen.Select(Gen.OneOf(Pems), Gen.Int[0, 10_000], Octets).Sample(
            (pem, position, octets) =>
            {
                var fields = PemEncoding.Find(pem);
                var content = Convert.FromBase64String(Samples.Body(pem));
                Overwrite(content, position, octets);
                AssertQuiet(Document.Read(PemEncoding.WriteString(pem[fields.Label], content)), pem);
            },
            iter: 6000);

    [Fact]
    public void Truncated_and_joined_files_never_throw_nor_leak() =>
        Gen.Select(Gen.OneOf(Pems), Gen.OneOf(Pems), Gen.Int[0, 2_000], Gen.Int[0, 2_000]).Sample(
            (first, second, end, start) =>
            {
                var text = first[..Math.Min(end, first.Length)] + second[Math.Min(start, second.Length)..];
                var model = Document.Read(text);
                AssertQuiet(model, first);
                AssertQuiet(model, second);
            },
            iter: 4000);

    [Fact]
    public void Truncated_DER_is_told_and_never_read()
    {
        foreach (var pem in Pems)
        {
            var label = pem[PemEncoding.Find(pem).Label];
            var content = Convert.FromBase64String(Samples.Body(pem));
            for (var length = 1; length < content.Length; length += 7)
            {
                var problem = Document.Problem(PemEncoding.WriteString(label, content.AsSpan(0, length)));
                Assert.Contains("its content is cut off or is no DER", problem.Message, StringComparison.Ordinal);
            }
        }
    }

    private static void Overwrite(byte[] content, int position, byte[] octets)
    {
        for (var i = 0; i < octets.Length; i++)
            content[(position + i) % content.Length] = octets[i];
    }

    private static void AssertQuiet(DocumentModel model, string pem)
    {
        var body = Samples.Body(pem).ReplaceLineEndings("");
        foreach (var problem in model.Problems)
        {
            Assert.Contains(problem.RuleId, (string[])["CERT4004", "CERT4005", "CERT9001"]);
            Assert.DoesNotContain(problem.Message, char.IsControl);
            foreach (var word in problem.Message.Split(' ', '\'', '-', ';', '.'))
            {
                for (var i = 0; i + TellingLength <= word.Length; i++)
                    Assert.DoesNotContain(word.Substring(i, TellingLength), body, StringComparison.Ordinal);
            }
        }
    }
}
