using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Fuzzing;
using CertLint.Model;
using CertLint.Readers.Tests.Fuzzing;
using static CertLint.Readers.Tests.Keystores.KeystoreSamples;
using static CertLint.Readers.Tests.Keystores.Pkcs12Builder;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>Whatever is done to a keystore, reading it throws nothing, and costs what its octets are worth.</summary>
public class KeystoreFuzzTests
{
    // A small certificate makes 100 times its octets; a number that a length claims would make millions.
    private const long MostAllocated = 2 << 20;

    private static readonly byte[] SecretKey = new JavaStreamBuilder()
        .Octets(JavaStreamBuilder.Object)
        .NewClass("com.sun.crypto.provider.SealedObjectForKeyProtector", 2)
        .NewClass("javax.crypto.SealedObject", 2, ('[', "encodedParams"), ('[', "encryptedContent"), ('L', "paramsAlg"), ('L', "sealAlg")).Octets(JavaStreamBuilder.Null)
        .Octets(JavaStreamBuilder.Array).NewClass("[B", 2).Octets(JavaStreamBuilder.Null).UInt32(3).Octets(1, 2, 3)
        .Octets(JavaStreamBuilder.Array).To(7).UInt32(4).Octets(1, 2, 3, 4)
        .Octets(JavaStreamBuilder.String).Text("PBE")
        .Octets(JavaStreamBuilder.String).Text("PBEWithMD5AndTripleDES")
        .Build();

    private static readonly byte[][] Jks =
    [
        new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks).Key("mydomain", Leaf, Root).Trusted("instance", Peer).Build(),
        new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks, version: 1).Trusted("instance", Peer).Key("a").Build(),
        new JavaKeystoreBuilder(JavaKeystoreBuilder.Jks).Build(),
    ];

    private static readonly byte[][] Jceks =
    [
        new JavaKeystoreBuilder(JavaKeystoreBuilder.Jceks).Secret("aes", SecretKey).Secret("des", SecretKey).Trusted("instance", Peer).Build(),
        new JavaKeystoreBuilder(JavaKeystoreBuilder.Jceks).Key("mydomain", Leaf).Secret("aes", SecretKey).Build(),
        new JavaKeystoreBuilder(JavaKeystoreBuilder.Jceks).Secret("aes", SecretKey).Build(),
    ];

    private static readonly byte[][] Pkcs12 =
    [
        File(Safe(Certificate(Leaf, "mydomain", [1]), Certificate(Root)), Safe(Key("mydomain", [1]), Secret("aes"))),
        Indefinite(File(Safe(Certificate(Peer, "instance", isTrusted: true)))),
        File(EncryptedSafe(Pbes2(3), new byte[48]), Safe(Nested(Nested(Key("a"))))),
        File(EncryptedSafe(Pbe(2), new byte[24]), EncryptedSafe(Pbe(2, "1.2.840.113549.1.12.1.6"), new byte[8])),
        Encrypted(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256),
        Encrypted(PbeEncryptionAlgorithm.TripleDes3KeyPkcs12, HashAlgorithmName.SHA1),
        Encrypted(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, "changeit"),
    ];

    // The protections of JKS and JCEKS, and one that Java has not: what is in them is made by no tool, and no password opens it.
    private static readonly byte[][] ProtectedKeys =
    [
        Sequence(Sequence(writer => writer.WriteObjectIdentifier("1.3.6.1.4.1.42.2.17.1.1")), Octets(new byte[90])),
        Sequence(
            Sequence(writer =>
            {
                writer.WriteObjectIdentifier("1.3.6.1.4.1.42.2.19.1");
                using (writer.PushSequence())
                {
                    writer.WriteOctetString([1, 2, 3, 4, 5, 6, 7, 8]);
                    writer.WriteInteger(20);
                }
            }),
            Octets(new byte[64])),
        Sequence(Pbes2(1), Octets(new byte[64])),
    ];

    private static readonly byte[] Algorithm = Sequence(writer => writer.WriteObjectIdentifier("1.2.840.113549.1.5.13"));

    private static readonly byte[][] Bcfks =
    [
        Sequence(Sequence(Algorithm, Octets(new byte[32])), Sequence(Algorithm, Algorithm, Octets(new byte[16]))),
        Sequence(Sequence(Algorithm, Octets(new byte[32])), [0xA0, 0x02, 0x30, 0x00]),
    ];

    [Fact]
    public void The_samples_are_read_whole()
    {
        foreach (var content in Jks.Concat(Jceks))
            Assert.Empty(Read(content).Problems);
        Assert.Equal(["aes SecretKey 0", "des SecretKey 0", "instance TrustedCertificate 1"], Read(Jceks[0]).Entries());
        Assert.Equal(["1 PrivateKey 1"], Read(Pkcs12[4]).Entries());
        Assert.Equal(["1 PrivateKey 1"], Read(Pkcs12[5]).Entries());
        Assert.All(Bcfks, content => Assert.Equal(KeystoreType.Bcfks, Read(content).Keystore().Type));
    }

    [Fact]
    public void Changed_JKS_files_are_read() => Fuzz.Run(Jks, 41_000_000, Fuzz.DefaultCount, Read);

    [Fact]
    public void Changed_JCEKS_files_are_read() => Fuzz.Run(Jceks, 42_000_000, Fuzz.DefaultCount, Read);

    [Fact]
    public void Changed_keys_of_keystores_whose_password_is_known_are_tried() => Fuzz.Run(
        ProtectedKeys, 47_000_000, Fuzz.DefaultCount,
        key => Read(new JavaKeystoreBuilder(JavaKeystoreBuilder.Jceks).ProtectedKey("a", key, Leaf).Build(password: "changeit")), DerMutation.Of);

    [Fact]
    public void Changed_octets_of_PKCS_12_files_are_read() => Fuzz.Run(Pkcs12, 43_000_000, Fuzz.DefaultCount, Read);

    [Fact]
    public void Changed_elements_of_PKCS_12_files_are_read() => Fuzz.Run(Pkcs12, 44_000_000, Fuzz.DefaultCount, Read, DerMutation.Of);

    [Fact]
    public void Changed_octets_of_BCFKS_files_are_read() => Fuzz.Run(Bcfks, 45_000_000, Fuzz.DefaultCount, Read);

    [Fact]
    public void Changed_elements_of_BCFKS_files_are_read() => Fuzz.Run(Bcfks, 46_000_000, Fuzz.DefaultCount, Read, DerMutation.Of);

    private static DocumentModel Read(byte[] content)
    {
        // A change may ask for the most iterations that are computed, which is right and takes its time.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var model = DocumentReader.Read("/project/client.jks", content, new PasswordVariable("STOREPASS", _ => "s3cret"));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < MostAllocated, $"{allocated} octets are allocated for {content.Length}.");
        return model with { Problems = [.. model.Problems.Where(problem => problem.RuleId == "CERT9001")] };
    }

    private static byte[] Encrypted(PbeEncryptionAlgorithm algorithm, HashAlgorithmName digest, string password = "s3cret") => Support.Samples
        .Certificate(new X500DistinguishedName(Support.Samples.Subject))
        .ExportPkcs12(new PbeParameters(algorithm, digest, iterationCount: 1), password);
}
