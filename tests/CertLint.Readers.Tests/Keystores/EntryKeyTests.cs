using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Readers.Keystores;
using CertLint.Readers.Tests.Support;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Security;

namespace CertLint.Readers.Tests.Keystores;

/// <summary>Whether the private key of an entry is held against its certificate, in PKCS #12 with keys in clear.</summary>
public class EntryKeyTests
{
    private static readonly byte[] First = [1];
    private static readonly byte[] Second = [2];

    public static TheoryData<string> Kinds => ["rsa", "ec", "dsa"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_right_key_is_no_other_and_the_digest_of_another_is_that_of_its_public_half(string kind)
    {
        using var key = KeyOf(kind);
        using var other = KeyOf(kind);

        Assert.Equal([null], OtherKeys(Bag(key, First), Certificate(key, First)));
        Assert.Equal([DigestOf(other)], OtherKeys(Bag(other, First), Certificate(key, First)));
    }

    [Fact]
    public void A_key_of_another_kind_is_another() =>
        Assert.Equal([DigestOf(Samples.Ec)], OtherKeys(Bag(Samples.Ec, First), Certificate(Samples.Rsa, First)));

    [Fact]
    public void Without_a_key_ID_of_their_own_the_two_need_not_belong_together()
    {
        var certificate = Certificate(Samples.Rsa, null);

        // By their name, or because there is one of each.
        Assert.Equal([null], OtherKeys(Bag(Samples.Ec, null, "a"), Certificate(Samples.Rsa, null, "a")));
        Assert.Equal([null], OtherKeys(Bag(Samples.Ec, null), certificate));
        Assert.Equal([null], OtherKeys(Bag(Samples.Ec, First), certificate));
        // Two entries of one millisecond, as Java names them.
        Assert.Equal([null, null], OtherKeys(Bag(Samples.Ec, First, "a"), Bag(Samples.Rsa, First, "b"), Certificate(Samples.Rsa, First, "b"), Certificate(Samples.Ec, First, "a")));
        Assert.Equal([null], OtherKeys(Bag(Samples.Ec, First), Certificate(Samples.Rsa, First), Certificate(Samples.Ec, First)));
        // Each with its own.
        Assert.Equal([null, DigestOf(Samples.Rsa)], OtherKeys(Bag(Samples.Rsa, First), Bag(Samples.Rsa, Second), Certificate(Samples.Rsa, First), Certificate(Samples.Ec, Second)));
    }

    [Fact]
    public void A_point_that_the_certificate_has_compressed_is_the_same()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.Equal([null], OtherKeys(Bag(Samples.Ec, First), CompressedCertificate(First)));
        Assert.Equal([DigestOf(other)], OtherKeys(Bag(other, First), CompressedCertificate(First)));
    }

    // openssl ec -param_enc explicit writes the private key's curve in numbers, whatever the certificate has.
    [Fact]
    public void A_curve_in_numbers_is_not_compared_with_its_name()
    {
        var named = OpenSsl.Run("", "ecparam", "-name", "prime256v1", "-genkey", "-noout");
        using var key = ECDsa.Create();
        key.ImportFromPem(named);

        Assert.Equal([null], OtherKeys(OpenSslBag(named, "named_curve"), Certificate(key, First)));
        Assert.Equal([null], OtherKeys(OpenSslBag(named, "explicit"), Certificate(key, First)));
        Assert.Equal([DigestOf(key)], OtherKeys(OpenSslBag(named, "named_curve"), Certificate(Samples.Ec, First)));
        Assert.Equal([null], OtherKeys(OpenSslBag(named, "explicit"), Certificate(Samples.Ec, First)));
    }

    // An empty sequence, and a version before another.
    [Theory]
    [InlineData("3000")]
    [InlineData("3006020100020100")]
    public void What_is_no_key_is_not_compared(string key)
    {
        Assert.Equal([null], OtherKeys(Pkcs12Builder.Bag(1, Convert.FromHexString(key), keyId: First), Certificate(Samples.Rsa, First)));
        Assert.Equal([null], OtherKeys(Pkcs12Builder.Bag(2, Convert.FromHexString(key), keyId: First), Certificate(Samples.Rsa, First)));
    }

    [Fact]
    public void No_more_than_a_hundred_keys_are_compared()
    {
        var bags = Enumerable.Range(0, 101).Select(i => new byte[] { (byte)i })
            .SelectMany(id => new[] { Bag(Samples.Rsa, id), Certificate(Samples.Ec, id) }).ToArray();

        Assert.Equal(100, OtherKeys(bags).Count(digest => digest is not null));
        Assert.Contains("more than 100 private keys", Assert.Single(Read(bags).NotChecked).Reason, StringComparison.Ordinal);
        Assert.Empty(Read(bags[..200]).NotChecked);
    }

    [Fact]
    public void Real_keystores_have_their_own_keys()
    {
        var compared = new HashSet<string>();
        var uncompared = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Corpus.Folder("data/formats/keystores"), "*", SearchOption.AllDirectories))
        {
            var keys = new EntryKeys();
            var content = File.ReadAllBytes(path);
            var model = JavaKeystoreReader.Read(path, content, PasswordVariable.None, keys) ?? Pkcs12Reader.Read(path, content, PasswordVariable.None, keys);
            var entries = (model?.Targets.OfType<KeystoreTarget>().Single().Entries ?? []).Where(entry => entry.Kind == KeystoreEntryKind.PrivateKey).ToArray();
            Assert.All(entries, entry => Assert.Null(entry.OtherKeyDigest));
            if (keys.Compared < entries.Length)
                uncompared.Add(Path.GetFileName(path));
            else if (entries.Length > 0)
                compared.Add(Path.GetFileName(path));
        }

        // With a password of the key's own, or cut off before the digest that tells which password is right.
        Assert.Equal(["keypass.jceks", "keypass.jks", "truncated.jceks"], uncompared.Order(StringComparer.Ordinal));
        Assert.Superset(new HashSet<string> { "chain.jceks", "multi.jks", "multi.p12", "openssl3.p12", "openssl-legacy.p12" }, compared);
    }

    private static string?[] OtherKeys(params byte[][] bags) => [.. Read(bags).Keystore().Entries!
        .Where(entry => entry.Kind == KeystoreEntryKind.PrivateKey).Select(entry => entry.OtherKeyDigest)];

    private static DocumentModel Read(params byte[][] bags) =>
        DocumentReader.Read("/project/a.p12", Pkcs12Builder.File(Pkcs12Builder.Safe(bags)));

    private static AsymmetricAlgorithm KeyOf(string kind) => kind switch
    {
        "rsa" => RSA.Create(2048),
        "ec" => ECDsa.Create(ECCurve.NamedCurves.nistP384),
        _ => DSA.Create(1024),
    };

    private static byte[] Bag(AsymmetricAlgorithm key, byte[]? keyId, string? name = null) =>
        Pkcs12Builder.Bag(1, key.ExportPkcs8PrivateKey(), name, keyId);

    private static byte[] OpenSslBag(string key, string encoding) => Pkcs12Builder.Bag(
        1, Encoded.Of(OpenSsl.Run(OpenSsl.Run(key, "ec", "-param_enc", encoding), "pkcs8", "-topk8", "-nocrypt")), null, First);

    private static string DigestOf(AsymmetricAlgorithm key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()));

    private static byte[] Certificate(AsymmetricAlgorithm key, byte[]? keyId, string? name = null) => Certificate(key.ExportSubjectPublicKeyInfo(), keyId, name);

    private static byte[] Certificate(byte[] publicKeyInfo, byte[]? keyId, string? name = null)
    {
        var publicKey = PublicKey.CreateFromSubjectPublicKeyInfo(publicKeyInfo, out _);
        var request = new CertificateRequest(new X500DistinguishedName(Samples.Subject), publicKey, HashAlgorithmName.SHA256);
        var made = request.Create(
            new X500DistinguishedName("CN=CA"), X509SignatureGenerator.CreateForECDsa(Samples.Ec), DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(90), RandomNumberGenerator.GetBytes(8));
        return Pkcs12Builder.Certificate(made.RawData, name, keyId);
    }

    private static byte[] CompressedCertificate(byte[] keyId)
    {
        var whole = Samples.Ec.ExportSubjectPublicKeyInfo();
        var point = ((ECPublicKeyParameters)PublicKeyFactory.CreateKey(whole)).Q.GetEncoded(compressed: true);
        var algorithm = new PublicKey(Samples.Ec);
        return Certificate(new PublicKey(algorithm.Oid, algorithm.EncodedParameters, new AsnEncodedData(point)).ExportSubjectPublicKeyInfo(), keyId);
    }
}
