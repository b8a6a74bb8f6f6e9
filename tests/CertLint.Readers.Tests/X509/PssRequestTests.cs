using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.X509;

/// <summary>Requests that are signed with RSASSA-PSS or DSA, held against what <c>openssl req -verify</c> says of them.</summary>
public class PssRequestTests
{
    private const string Sha256 = "2.16.840.1.101.3.4.2.1";
    private const string Sha384 = "2.16.840.1.101.3.4.2.2";
    private const string Sha3 = "2.16.840.1.101.3.4.2.8";

    [Theory]
    [InlineData("rsa:2048", "-sha256")]
    [InlineData("rsa:2048", "-sha1 -sigopt rsa_pss_saltlen:20")]
    [InlineData("rsa:2048", "-sha1 -sigopt rsa_pss_saltlen:0")]
    [InlineData("rsa:2048", "-sha224 -sigopt rsa_pss_saltlen:-1")]
    [InlineData("rsa:2048", "-sha256 -sigopt rsa_pss_saltlen:32")]
    [InlineData("rsa:2048", "-sha384 -sigopt rsa_pss_saltlen:max")]
    [InlineData("rsa:2048", "-sha512 -sigopt rsa_pss_saltlen:-1 -sigopt rsa_mgf1_md:sha256")]
    [InlineData("rsa:2048", "-sha256 -sigopt rsa_pss_saltlen:7 -sigopt rsa_mgf1_md:sha1")]
    [InlineData("rsa:2048", "-sha512-256")]
    [InlineData("rsa:2048", "-sha512-224 -sigopt rsa_pss_saltlen:28")]
    // One bit less than the modulus is a whole number of octets, or one more.
    [InlineData("rsa:2049", "-sha256 -sigopt rsa_pss_saltlen:32")]
    [InlineData("rsa:2050", "-sha256 -sigopt rsa_pss_saltlen:max")]
    [InlineData("rsa:2047", "-sha256")]
    // The least that is long enough.
    [InlineData("rsa:528", "-sha256 -sigopt rsa_pss_saltlen:32")]
    [InlineData("rsa-pss -pkeyopt rsa_keygen_bits:2048", "-sha256")]
    [InlineData("rsa-pss -pkeyopt rsa_keygen_bits:2048", "-sha512 -sigopt rsa_pss_saltlen:20 -sigopt rsa_mgf1_md:sha1")]
    [InlineData("rsa-pss -pkeyopt rsa_keygen_bits:2048 -pkeyopt rsa_pss_keygen_md:sha256 -pkeyopt rsa_pss_keygen_mgf1_md:sha256 -pkeyopt rsa_pss_keygen_saltlen:32", "-sha256")]
    [InlineData("rsa-pss -pkeyopt rsa_keygen_bits:2048 -pkeyopt rsa_pss_keygen_md:sha1 -pkeyopt rsa_pss_keygen_mgf1_md:sha1 -pkeyopt rsa_pss_keygen_saltlen:20", "-sha1 -sigopt rsa_pss_saltlen:40")]
    public void A_PSS_signature_is_verified(string key, string options) => Verified(
        [.. "req -new -nodes -keyout /dev/null -subj /CN=mtls.contoso.com -sigopt rsa_padding_mode:pss -newkey".Split(' '), .. key.Split(' '), .. options.Split(' ')], "");

    [Theory]
    [InlineData("1024", "-sha1")]
    [InlineData("1024", "-sha256")]
    [InlineData("2048", "-sha224")]
    [InlineData("2048", "-sha256")]
    public void A_DSA_signature_is_verified(string bits, string digest) => Verified(
        ["req", "-new", "-key", "/dev/stdin", digest, "-subj", "/CN=mtls.contoso.com"], OpenSsl.Run("", "dsaparam", "-genkey", "-noout", bits));

    // openssl 3.0 makes them, and then says that it knows no such algorithm.
    [Theory]
    [InlineData("-sha384")]
    [InlineData("-sha512")]
    public void A_DSA_signature_of_a_digest_longer_than_its_divisor_is_verified(string digest)
    {
        var request = Encoded.Of(OpenSsl.Run(OpenSsl.Run("", "dsaparam", "-genkey", "-noout", "2048"), "req", "-new", "-key", "/dev/stdin", digest, "-subj", "/CN=mtls.contoso.com"));
        Assert.True(IsValid(request));

        request[^1] ^= 1;
        Assert.False(IsValid(request));
    }

    [Fact]
    public void Parameters_decide_whether_a_signature_is_the_keys()
    {
        Assert.True(Both(Parameters(Sha256, Sha256, 32)));
        // Without a NULL, as RFC 4055 2.1 also has it.
        Assert.True(Both(Parameters(Sha256, Sha256, 32, hasNull: false)));
        Assert.False(Both(Parameters(Sha256, Sha256, 31)));
        Assert.False(Both(Parameters(Sha256, Sha256, 33)));
        Assert.False(Both(Parameters(Sha384, Sha256, 32)));
        Assert.False(Both(Parameters(Sha256, Sha384, 32)));
        Assert.False(Both(Parameters(Sha256, Sha256, int.MaxValue)));
        // The defaults: SHA-1 twice, 20 octets.
        Assert.False(Both(Parameters(null, null, null)));

        // What openssl refuses for another reason than the key, or not at all.
        Assert.Null(IsValid(Made(PublicKeyOf(null), Parameters(Sha3, Sha256, 32))));
        Assert.Null(IsValid(Made(PublicKeyOf(null), Parameters(Sha256, Sha3, 32))));
        Assert.Null(IsValid(Made(PublicKeyOf(null), Parameters(Sha256, Sha256, -1))));
        Assert.Null(IsValid(Made(PublicKeyOf(null), Parameters(Sha256, Sha256, 32, trailer: 2))));
        Assert.Null(IsValid(Made(PublicKeyOf(null), [5, 0])));
        Assert.Null(IsValid(Made(PublicKeyOf(null), [])));
    }

    [Fact]
    public void What_the_key_does_not_allow_is_no_signature_by_another_key()
    {
        var allowed = Made(PublicKeyOf(Parameters(Sha256, Sha256, 32)), Parameters(Sha256, Sha256, 32));
        Assert.True(IsValid(allowed));
        Assert.True(OpenSsl.Verifies(allowed));
        Assert.True(IsValid(Made(PublicKeyOf(Parameters(Sha256, Sha256, 20)), Parameters(Sha256, Sha256, 32))));

        foreach (var key in new[] { Parameters(Sha384, Sha256, 32), Parameters(Sha256, Sha384, 32), Parameters(Sha256, Sha256, 33), Parameters(Sha3, Sha3, 32), [5, 0] })
        {
            var refused = Made(PublicKeyOf(key), Parameters(Sha256, Sha256, 32));
            Assert.Null(IsValid(refused));
            Assert.False(OpenSsl.Verifies(refused));
            refused[^1] ^= 1;
            Assert.False(IsValid(refused));
        }
    }

    // Of modulus 1 the encoded message is empty, of the next ones it is shorter than any digest.
    [Theory]
    [InlineData("01")]
    [InlineData("03")]
    [InlineData("ff")]
    [InlineData("0101")]
    [InlineData("8000000000000001")]
    public void A_modulus_with_no_room_for_digest_and_salt_has_no_valid_signature(string modulus)
    {
        var octets = Convert.FromHexString(modulus);
        foreach (var digest in new[] { null, Sha256, "2.16.840.1.101.3.4.2.3" })
        {
            foreach (var saltLength in new[] { 0, 1, 20, int.MaxValue - 66, int.MaxValue - 65, int.MaxValue - 64, int.MaxValue - 1, int.MaxValue })
            {
                // Zero and one are their own powers, so that the signature opens.
                foreach (var last in octets.Length == 1 && octets[0] == 1 ? new byte[] { 0 } : [0, 1])
                {
                    byte[] signature = [.. new byte[octets.Length - 1], last];
                    Assert.False(IsValid(Made(RsaKeyOf(octets), Parameters(digest, digest, saltLength), signature)));
                }
            }
        }
    }

    // By openssl, and with its signature or its parameters spoiled bit by bit, as far as it stays a request.
    private static void Verified(string[] arguments, string input)
    {
        var request = Encoded.Of(OpenSsl.Run(input, arguments));
        Assert.True(IsValid(request));
        Assert.True(OpenSsl.Verifies(request));

        var changed = request.ToArray();
        changed[changed.AsSpan().IndexOf("mtls.contoso.com"u8)] ^= 1;
        Assert.False(IsValid(changed));
        Assert.False(OpenSsl.Verifies(changed));

        var reader = new AsnReader(request, AsnEncodingRules.DER).ReadSequence();
        _ = reader.ReadEncodedValue();
        var start = request.Length - reader.ReadEncodedValue().Length - reader.ReadEncodedValue().Length;
        var told = 0;
        for (var place = start; place < request.Length; place += 1 + ((request.Length - start) / 24))
        {
            changed = request.ToArray();
            changed[place] ^= (byte)(1 << (place % 8));
            if (TryIsValid(changed) is not { } isValid)
                continue;
            told++;
            Assert.Equal(OpenSsl.Verifies(changed), isValid);
        }

        Assert.True(told >= 8, $"Only {told} were told.");
    }

    private static bool? TryIsValid(byte[] request) =>
        DocumentReader.Read("/a.csr", request).Targets.OfType<RequestTarget>().FirstOrDefault()?.IsSignatureValid;

    private static bool? IsValid(byte[] request) => Encoded.Single<RequestTarget>(request).IsSignatureValid;

    // Where both judge, they agree.
    private static bool? Both(byte[] parameters)
    {
        var request = Made(PublicKeyOf(null), parameters);
        var isValid = IsValid(request);
        Assert.Equal(OpenSsl.Verifies(request), isValid);
        return isValid;
    }

    // Signed with SHA-256, MGF1 with the same and 32 octets of salt, whatever the parameters say.
    private static byte[] Made(PublicKey key, byte[] parameters, byte[]? signature = null) =>
        new CertificateRequest(new X500DistinguishedName(Samples.Subject), key, HashAlgorithmName.SHA256).CreateSigningRequest(new Signer(parameters, signature));

    private static PublicKey RsaKeyOf(byte[] modulus)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            writer.WriteIntegerUnsigned(modulus);
            writer.WriteInteger(65537);
        }

        var rsa = new PublicKey(Samples.Rsa);
        return new PublicKey(rsa.Oid, rsa.EncodedParameters, new AsnEncodedData(writer.Encode()));
    }

    // Null makes an ordinary RSA key, else one for PSS alone.
    private static PublicKey PublicKeyOf(byte[]? parameters)
    {
        var rsa = new PublicKey(Samples.Rsa);
        return parameters is null ? rsa : new PublicKey(new Oid("1.2.840.113549.1.1.10"), new AsnEncodedData(parameters), rsa.EncodedKeyValue);
    }

    private static byte[] Parameters(string? digest, string? maskDigest, int? saltLength, int trailer = 1, bool hasNull = true)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            Field(0, digest, () => Algorithm(digest!, null));
            Field(1, maskDigest, () => Algorithm("1.2.840.113549.1.1.8", () => Algorithm(maskDigest!, null)));
            Field(2, saltLength, () => writer.WriteInteger(saltLength!.Value));
            Field(3, trailer == 1 ? null : trailer, () => writer.WriteInteger(trailer));
        }

        return writer.Encode();

        void Field(int number, object? value, Action write)
        {
            if (value is null)
                return;
            using (writer.PushSequence(new Asn1Tag(TagClass.ContextSpecific, number)))
                write();
        }

        void Algorithm(string oid, Action? parameters)
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(oid);
                if (parameters is not null)
                    parameters();
                else if (hasNull)
                    writer.WriteNull();
            }
        }
    }

    private sealed class Signer(byte[] parameters, byte[]? signature) : X509SignatureGenerator
    {
        public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm)
        {
            var writer = new AsnWriter(AsnEncodingRules.DER);
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier("1.2.840.113549.1.1.10");
                if (parameters.Length > 0)
                    writer.WriteEncodedValue(parameters);
            }

            return writer.Encode();
        }

        public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm) =>
            signature ?? Samples.Rsa.SignData(data, hashAlgorithm, RSASignaturePadding.Pss);

        protected override PublicKey BuildPublicKey() => PublicKeyOf(null);
    }
}
