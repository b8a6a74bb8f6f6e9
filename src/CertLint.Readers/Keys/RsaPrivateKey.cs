using CertLint.Readers.Asn1;
using CertLint.Readers.X509;

namespace CertLint.Readers.Keys;

/// <summary>RSAPrivateKey (PKCS #1, RFC 8017 A.1.2): only modulus and public exponent are looked at.</summary>
internal static class RsaPrivateKey
{
    private const string Malformed = "it is no RSA private key";
    private const int Integers = 9;

    // rsaEncryption with the NULL that RFC 8017 A.1 asks for.
    private static readonly byte[] Algorithm =
        [0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01, 0x05, 0x00];

    /// <summary>The digest of the public half.</summary>
    /// <exception cref="MalformedContentException">It is no RSAPrivateKey.</exception>
    public static string DigestOf(byte[] content) => DigestOf(DerStructure.Read(content), Algorithm);

    /// <summary>The digest of the public half under rsaEncryption.</summary>
    public static string DigestOf(DerElement key) => DigestOf(key, Algorithm);

    /// <summary>The digest of the public half under this AlgorithmIdentifier.</summary>
    public static string DigestOf(DerElement key, byte[] algorithm)
    {
        var reader = key.Children;
        _ = reader.Read(DerTag.Integer, Malformed);
        var modulus = reader.Read(DerTag.Integer, Malformed);
        var exponent = reader.Read(DerTag.Integer, Malformed);
        for (var i = 3; i < Integers; i++)
            _ = reader.Read(DerTag.Integer, Malformed);
        return PublicKeyDigest.Of(algorithm, DerEncoding.Encode(DerTag.Sequence, modulus.ToArray(), exponent.ToArray()));
    }
}
