using System.Formats.Asn1;
using CertLint.Readers.Asn1;
using Org.BouncyCastle.Crypto.Parameters;

namespace CertLint.Readers.Keys;

/// <summary>CurvePrivateKey of RFC 8410: the public half follows from the private octets.</summary>
internal static class EdwardsPrivateKey
{
    /// <summary>The public half; null where the algorithm is none of RFC 8410.</summary>
    /// <param name="algorithm">The algorithm's OID.</param>
    /// <param name="key">The OCTET STRING within the OCTET STRING.</param>
    /// <exception cref="MalformedContentException">The key has not the length that the algorithm asks for.</exception>
    public static byte[]? PublicKeyOf(string algorithm, AsnReader key) => algorithm switch
    {
        "1.3.101.110" => new X25519PrivateKeyParameters(Octets(key, X25519PrivateKeyParameters.KeySize), 0).GeneratePublicKey().GetEncoded(),
        "1.3.101.111" => new X448PrivateKeyParameters(Octets(key, X448PrivateKeyParameters.KeySize), 0).GeneratePublicKey().GetEncoded(),
        "1.3.101.112" => new Ed25519PrivateKeyParameters(Octets(key, Ed25519PrivateKeyParameters.KeySize), 0).GeneratePublicKey().GetEncoded(),
        "1.3.101.113" => new Ed448PrivateKeyParameters(Octets(key, Ed448PrivateKeyParameters.KeySize), 0).GeneratePublicKey().GetEncoded(),
        _ => null,
    };

    private static byte[] Octets(AsnReader key, int length)
    {
        const string reason = "its key has not the length that its algorithm asks for";
        var octets = key.Contents(Asn1Tag.PrimitiveOctetString, reason);
        return octets.Length == length ? octets.ToArray() : throw new MalformedContentException(reason);
    }
}
