using System.Formats.Asn1;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.Keys;

/// <summary>RSAPrivateKey (PKCS #1, RFC 8017 A.1.2): only modulus and public exponent are looked at.</summary>
internal static class RsaPrivateKey
{
    private const string Malformed = "it is no RSA private key";
    private const int Integers = 9;

    /// <summary>The public half.</summary>
    /// <exception cref="MalformedContentException">It is no RSAPrivateKey.</exception>
    public static byte[] PublicHalfOf(byte[] content) => PublicHalfOf(DerStructure.Open(content));

    /// <summary>The public half under rsaEncryption.</summary>
    public static byte[] PublicHalfOf(AsnReader key) => PublicHalfOf(key, WriteRsaEncryption);

    /// <summary>The public half under the AlgorithmIdentifier that is written.</summary>
    public static byte[] PublicHalfOf(AsnReader key, Action<AsnWriter> writeAlgorithm)
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

        return PublicHalf.Encode(writeAlgorithm, publicKey.Encode());
    }

    /// <summary>Writes rsaEncryption with the NULL that RFC 8017 A.1 asks for.</summary>
    public static void WriteRsaEncryption(AsnWriter writer)
    {
        using (writer.PushSequence())
        {
            writer.WriteObjectIdentifier(PrivateKeyInfo.RsaEncryption);
            writer.WriteNull();
        }
    }
}
