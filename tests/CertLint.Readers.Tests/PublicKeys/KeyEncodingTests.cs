using System.Formats.Asn1;
using System.Security.Cryptography;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.PublicKeys;

public class KeyEncodingTests
{
    private const string EcPublicKey = "1.2.840.10045.2.1";

    private static readonly byte[] P256 = [0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07];

    // RFC 3279 2.3.1: NULL, no more and no less.
    [Fact]
    public void The_parameters_of_RSA_are_NULL()
    {
        var modulus = new WeakKeys(1).Prime(512) * new WeakKeys(2).Prime(512);

        Assert.Equal(KeyFlaws.None, WeakKeys.Read(WeakKeys.PublicKeyInfo(modulus, 65_537)).Flaws);
        Assert.Equal(KeyFlaws.Parameters, WeakKeys.Read(WeakKeys.PublicKeyInfo(modulus, 65_537, parameters: [])).Flaws);
        Assert.Equal(KeyFlaws.Parameters, WeakKeys.Read(WeakKeys.PublicKeyInfo(modulus, 65_537, parameters: [0x30, 0])).Flaws);
    }

    [Fact]
    public void A_key_for_PSS_only_is_known()
    {
        var modulus = new WeakKeys(1).Prime(512) * new WeakKeys(2).Prime(512);

        Assert.Equal(KeyFlaws.PssOnly, WeakKeys.Read(WeakKeys.PublicKeyInfo(modulus, 65_537, WeakKeys.RsaPss, [])).Flaws);
    }

    public static TheoryData<string, byte[], byte[], KeyFlaws> Points => new()
    {
        { "uncompressed", P256, Point(4, 64), KeyFlaws.None },
        { "compressed", P256, Point(2, 32), KeyFlaws.None },
        { "hybrid", P256, Point(6, 64), KeyFlaws.PointEncoding },
        { "infinity", P256, [0], KeyFlaws.PointEncoding },
        { "empty", P256, [], KeyFlaws.PointEncoding },
        { "short", P256, Point(4, 63), KeyFlaws.PointEncoding },
        { "of another curve", P256, Point(4, 96), KeyFlaws.PointEncoding },
        { "of an unknown curve", [0x06, 0x03, 0x2A, 0x03, 0x04], Point(4, 99), KeyFlaws.None },
        { "implicit curve", [5, 0], Point(4, 64), KeyFlaws.Malformed },
        { "no curve", [], Point(4, 64), KeyFlaws.Malformed },
    };

    [Theory]
    [MemberData(nameof(Points))]
    public void A_point_is_as_long_as_its_curve_asks(string what, byte[] curve, byte[] point, KeyFlaws expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, WeakKeys.Read(WeakKeys.PublicKeyInfo(EcPublicKey, curve, point)).Flaws);
    }

    [Fact]
    public void A_curve_in_numbers_is_told_from_one_by_name()
    {
        var explicitKey = OpenSsl.Run("", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-pkeyopt", "ec_param_enc:explicit");
        var namedKey = OpenSsl.Run("", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256");

        var expected = new KeyParameters(KeyAlgorithm.EllipticCurve, 256) { Flaws = KeyFlaws.ExplicitCurve };
        Assert.Equal(expected, Document.Single<KeyTarget>(explicitKey).Key);
        Assert.Equal(new KeyParameters(KeyAlgorithm.EllipticCurve, 256, "1.2.840.10045.3.1.7"), Document.Single<KeyTarget>(namedKey).Key);
    }

    [Theory]
    [InlineData("ED25519", 255, "1.3.101.112")]
    [InlineData("ED448", 448, "1.3.101.113")]
    public void An_EdDSA_key_has_no_parameters(string algorithm, int bits, string oid)
    {
        var pem = OpenSsl.Run("", "genpkey", "-algorithm", algorithm);

        Assert.Equal(new KeyParameters(KeyAlgorithm.Edwards, bits, oid), Document.Single<KeyTarget>(pem).Key);
        Assert.Equal(KeyFlaws.Parameters, WeakKeys.Read(WeakKeys.PublicKeyInfo(oid, [5, 0], new byte[32])).Flaws);
    }

    [Fact]
    public void A_DSA_key_is_held_against_its_subgroup()
    {
        using var key = DSA.Create(1024);
        var sound = key.ExportParameters(includePrivateParameters: false);

        Assert.Equal(new KeyParameters(KeyAlgorithm.Dsa, 1024), WeakKeys.Read(key.ExportSubjectPublicKeyInfo()));
        Assert.Equal(KeyFlaws.OutsideSubgroup, WeakKeys.Read(Dsa(sound, [3])).Flaws);
        Assert.Equal(KeyFlaws.OutsideSubgroup, WeakKeys.Read(Dsa(sound, [1])).Flaws);
        Assert.Equal(KeyFlaws.OutsideSubgroup, WeakKeys.Read(Dsa(sound, [.. sound.P!, 1])).Flaws);
        Assert.Equal(KeyFlaws.MissingDomain, WeakKeys.Read(WeakKeys.PublicKeyInfo("1.2.840.10040.4.1", [], Integer(sound.Y!))).Flaws);
    }

    [Fact]
    public void A_DSA_key_in_PKCS8_has_the_digest_of_its_public_half()
    {
        using var key = DSA.Create(1024);

        var target = Document.Single<KeyTarget>(key.ExportPkcs8PrivateKeyPem());

        Assert.Equal((Samples.Digest(key), new KeyParameters(KeyAlgorithm.Dsa, 1024)), (target.PublicKeyDigest, target.Key));
    }

    [Fact]
    public void A_private_key_tells_of_its_public_half()
    {
        var expected = new KeyParameters(KeyAlgorithm.Rsa, 2048) { Exponent = 65537 };

        Assert.Equal(expected, Document.Single<KeyTarget>(Samples.Rsa.ExportRSAPrivateKeyPem()).Key);
        Assert.Equal(expected, Document.Single<KeyTarget>(Samples.Rsa.ExportPkcs8PrivateKeyPem()).Key);
        Assert.Equal(expected, Encoded.Single<KeyTarget>(Samples.Rsa.ExportPkcs8PrivateKey()).Key);
        Assert.Null(Document.Single<KeyTarget>(PemEncoding.WriteString("ENCRYPTED PRIVATE KEY", Encoded.EncryptedKey(PbeEncryptionAlgorithm.Aes256Cbc))).Key);
    }

    private static byte[] Dsa(DSAParameters domain, byte[] y)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteIntegerUnsigned(domain.P);
            writer.WriteIntegerUnsigned(domain.Q);
            writer.WriteIntegerUnsigned(domain.G);
        }

        return WeakKeys.PublicKeyInfo("1.2.840.10040.4.1", writer.Encode(), Integer(y));
    }

    private static byte[] Integer(byte[] octets)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        writer.WriteIntegerUnsigned(octets);
        return writer.Encode();
    }

    private static byte[] Point(byte form, int octets) => [form, .. Enumerable.Repeat((byte)1, octets)];
}
