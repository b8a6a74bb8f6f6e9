using System.Formats.Asn1;
using System.Security.Cryptography;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.Keys;

public class PrivateKeyTests
{
    private static readonly PbeParameters Encryption = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);

    public static TheoryData<string> Curves => ["1.2.840.10045.3.1.7", "1.3.132.0.34", "1.3.132.0.35"];

    [Fact]
    public void An_RSA_key_has_the_digest_of_its_public_half_in_either_form()
    {
        var expected = Samples.Digest(Samples.Rsa);

        Assert.Equal(("PRIVATE KEY", false, expected), Read(Samples.Rsa.ExportPkcs8PrivateKeyPem()));
        Assert.Equal(("RSA PRIVATE KEY", false, expected), Read(Samples.Rsa.ExportRSAPrivateKeyPem()));
    }

    [Theory]
    [MemberData(nameof(Curves))]
    public void An_EC_key_has_the_digest_of_its_public_half_in_either_form(string curve)
    {
        using var key = ECDsa.Create(ECCurve.CreateFromValue(curve));
        var expected = Samples.Digest(key);

        Assert.Equal(("PRIVATE KEY", false, expected), Read(key.ExportPkcs8PrivateKeyPem()));
        Assert.Equal(("EC PRIVATE KEY", false, expected), Read(key.ExportECPrivateKeyPem()));
    }

    [Theory]
    [MemberData(nameof(Curves))]
    public void The_public_half_of_an_EC_key_is_computed_where_the_key_lacks_it(string curve)
    {
        using var key = ECDsa.Create(ECCurve.CreateFromValue(curve));
        var expected = Samples.Digest(key);
        var secret = key.ExportParameters(includePrivateParameters: true).D!;

        Assert.Equal(expected, Read(PemEncoding.WriteString("EC PRIVATE KEY", EcPrivateKey(secret, curve))).Digest);
        Assert.Equal(expected, Read(PemEncoding.WriteString("PRIVATE KEY", PrivateKeyInfo(curve, EcPrivateKey(secret, null)))).Digest);
    }

    [Fact]
    public void An_EC_key_of_an_unknown_curve_has_no_digest()
    {
        Assert.Null(Read(PemEncoding.WriteString("EC PRIVATE KEY", EcPrivateKey([1, 2, 3], "1.2.3.4"))).Digest);
        Assert.Null(Read(PemEncoding.WriteString("EC PRIVATE KEY", EcPrivateKey([1, 2, 3], null))).Digest);
    }

    // openssl 3.0 reads such a key, and finds it valid.
    [Fact]
    public void An_EC_key_whose_public_half_has_unused_bits_is_read_without_a_digest()
    {
        var writer = new AsnWriter(AsnEncodingRules.BER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            writer.WriteOctetString(new byte[32]);
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
                writer.WriteObjectIdentifier("1.2.840.10045.3.1.7");
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 1)))
                writer.WriteBitString(new byte[65], unusedBitCount: 1);
        }

        Assert.Null(Read(PemEncoding.WriteString("EC PRIVATE KEY", writer.Encode())).Digest);
    }

    [Fact]
    public void A_huge_multiplier_is_not_computed_with() =>
        Assert.Null(Read(PemEncoding.WriteString("EC PRIVATE KEY", EcPrivateKey(new byte[900_000], Curves.First().Data))).Digest);

    [Fact]
    public void A_PKCS8_key_of_an_unknown_algorithm_has_no_digest()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(0);
            using (writer.PushSequence())
                writer.WriteObjectIdentifier("2.16.840.1.101.3.4.3.17");
            writer.WriteOctetString([1, 2, 3]);
        }

        Assert.Equal(("PRIVATE KEY", false, null), Read(PemEncoding.WriteString("PRIVATE KEY", writer.Encode())));
    }

    [Fact]
    public void An_encrypted_PKCS8_key_is_told_so_and_has_no_digest()
    {
        Assert.Equal(("ENCRYPTED PRIVATE KEY", true, null), Read(Samples.Rsa.ExportEncryptedPkcs8PrivateKeyPem("s3cret", Encryption)));
        Assert.Equal(("ENCRYPTED PRIVATE KEY", true, null), Read(Samples.Ec.ExportEncryptedPkcs8PrivateKeyPem("s3cret", Encryption)));
    }

    [Theory]
    [InlineData("none", false)]
    [InlineData("aes256-ctr", true)]
    public void An_OpenSSH_key_is_encrypted_unless_its_cipher_is_none(string cipher, bool isEncrypted)
    {
        byte[] content = [.. "openssh-key-v1\0"u8, 0, 0, 0, (byte)cipher.Length, .. System.Text.Encoding.ASCII.GetBytes(cipher), 0, 0, 0, 0];

        Assert.Equal(("OPENSSH PRIVATE KEY", isEncrypted, null), Read(PemEncoding.WriteString("OPENSSH PRIVATE KEY", content)));
    }

    [Theory]
    [InlineData("PRIVATE KEY", "it is no PKCS #8 private key")]
    [InlineData("ENCRYPTED PRIVATE KEY", "it is no encrypted PKCS #8 private key")]
    [InlineData("RSA PRIVATE KEY", "it is no RSA private key")]
    [InlineData("EC PRIVATE KEY", "it is no EC private key")]
    [InlineData("DSA PRIVATE KEY", "it is no DSA private key")]
    [InlineData("OPENSSH PRIVATE KEY", "it is no OpenSSH private key")]
    [InlineData("CERTIFICATE REQUEST", "it is no PKCS #10 request")]
    public void Content_of_another_kind_is_told(string label, string reason)
    {
        var problem = Document.Problem(PemEncoding.WriteString(label, [0x30, 0x03, 0x01, 0x01, 0xFF]));

        Assert.Equal($"The {label} block at line 1 cannot be read because {reason}; copy the block again from its source.", problem.Message);
    }

    private static (string Label, bool IsEncrypted, string? Digest) Read(string pem)
    {
        var key = Document.Single<KeyTarget>(pem);
        return (key.Label, key.IsEncrypted, key.PublicKeyDigest);
    }

    private static byte[] EcPrivateKey(byte[] secret, string? curve)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(1);
            writer.WriteOctetString(secret);
            if (curve is not null)
            {
                using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, 0)))
                    writer.WriteObjectIdentifier(curve);
            }
        }

        return writer.Encode();
    }

    private static byte[] PrivateKeyInfo(string curve, byte[] key)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteInteger(0);
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier("1.2.840.10045.2.1");
                writer.WriteObjectIdentifier(curve);
            }

            writer.WriteOctetString(key);
        }

        return writer.Encode();
    }
}
