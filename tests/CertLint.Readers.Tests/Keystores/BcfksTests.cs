using CertLint.Model;
using static CertLint.Readers.Tests.Keystores.Pkcs12Builder;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>ObjectStore and its parts, as org.bouncycastle.asn1.bc defines them.</summary>
public class BcfksTests
{
    private static readonly byte[] Algorithm = Sequence(writer => writer.WriteObjectIdentifier("1.2.840.113549.1.5.13"));
    private static readonly byte[] Encrypted = Sequence(Algorithm, Octets(new byte[32]));
    private static readonly byte[] IntegrityCheck = Sequence(Algorithm, Algorithm, Octets(new byte[64]));

    private static readonly byte[] Clear = Sequence(writer =>
    {
        writer.WriteInteger(1);
        writer.WriteEncodedValue(Algorithm);
        writer.WriteGeneralizedTime(DateTimeOffset.UnixEpoch);
        writer.WriteGeneralizedTime(DateTimeOffset.UnixEpoch);
        writer.WriteEncodedValue(Sequence());
    });

    [Fact]
    public void An_object_store_is_recognised_and_not_read()
    {
        foreach (var content in new[] { Sequence(Encrypted, IntegrityCheck), Sequence(Clear, IntegrityCheck), Sequence(Encrypted, [0xA0, 0x02, 0x30, 0x00]) })
        {
            var model = DocumentReader.Read("/project/client.bcfks", content);

            Assert.Equal((KeystoreType.Bcfks, "client.bcfks"), (model.Keystore().Type, model.Keystore().FileName));
            Assert.Null(model.Keystore().Entries);
            Assert.Equal("it is a BCFKS keystore, and CertLint does not read those", Assert.Single(model.NotChecked).Reason);
            Assert.Empty(model.Problems);
        }
    }

    [Fact]
    public void What_looks_alike_is_none()
    {
        byte[][] others =
        [
            Encrypted, // an EncryptedPrivateKeyInfo
            Sequence(Encrypted),
            Sequence(Encrypted, Encrypted),
            Sequence(Encrypted, Sequence(Algorithm, Octets(new byte[64]))),
            Sequence(Sequence(Algorithm, Octets([]), Octets([])), IntegrityCheck),
            Sequence(Clear),
            KeystoreSamples.Leaf,
            [0x30, 0x80],
            [0x30],
        ];

        Assert.All(others, content => Assert.Empty(DocumentReader.Read("/project/client.bcfks", content).Targets.OfType<KeystoreTarget>()));
    }
}
