using CertLint.Readers.Asn1;
using CertLint.Readers.X509;

namespace CertLint.Readers.Keys;

/// <summary>OpenSSL's own form of a DSA key: version, p, q, g, y, x.</summary>
internal static class DsaPrivateKey
{
    private const string Malformed = "it is no DSA private key";

    // id-dsa 1.2.840.10040.4.1.
    private static readonly byte[] Algorithm = [0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x38, 0x04, 0x01];

    /// <summary>The digest of the public half.</summary>
    /// <exception cref="MalformedContentException">It is no DSA key.</exception>
    public static string DigestOf(byte[] content)
    {
        var reader = DerStructure.Read(content).Children;
        _ = reader.Read(DerTag.Integer, Malformed);
        var p = reader.Read(DerTag.Integer, Malformed);
        var q = reader.Read(DerTag.Integer, Malformed);
        var g = reader.Read(DerTag.Integer, Malformed);
        var y = reader.Read(DerTag.Integer, Malformed);
        _ = reader.Read(DerTag.Integer, Malformed);
        var parameters = DerEncoding.Encode(DerTag.Sequence, p.ToArray(), q.ToArray(), g.ToArray());
        return PublicKeyDigest.Of(DerEncoding.Encode(DerTag.Sequence, Algorithm, parameters), y.ToArray());
    }
}
