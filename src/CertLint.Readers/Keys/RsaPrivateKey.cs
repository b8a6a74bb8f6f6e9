using System.Formats.Asn1;
using CertLint.Readers.Asn1;
using CertLint.Readers.X509;

namespace CertLint.Readers.Keys;

/// <summary>RSAPrivateKey (PKCS #1, RFC 8017 A.1.2): only modulus and public exponent are looked at.</summary>
internal static class RsaPrivateKey
{
    private const string Malformed = "it is no RSA private key";
    private const int Integers = 9;

    /// <summary>The digest of the public half.</summary>
    /// <exception cref="MalformedContentException">It is no RSAPrivateKey.</exception>
    public static string DigestOf(byte[] content) => DigestOf(DerStructure.Open(content));

    /// <summary>The digest of the public half under rsaEncryption.</summary>
    public static string DigestOf(AsnReader key)
    {
        var reader = key.Enter(Asn1Tag.Sequence, Malformed);
        _ = reader.Encoding(Asn1Tag.Integer, Malformed);
        var modulus = reader.Encoding(Asn1Tag.Integer, Malformed);
        var exponent = reader.Encoding(Asn1Tag.Integer, Malformed);
        for (var i = 3; i < Integers; i++)
            _ = reader.Encoding(Asn1Tag.Integer, Malformed);
        var publicKey = new AsnWriter(AsnReading.Rules);
        using (publicKey.PushSequence())
        {
            publicKey.WriteEncodedValue(modulus.Span);
            publicKey.WriteEncodedValue(exponent.Span);
        }

        return PublicKeyDigest.Of(PublicKeyDigest.WriteRsaEncryption, publicKey.Encode());
    }
}
