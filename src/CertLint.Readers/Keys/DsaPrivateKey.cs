using System.Formats.Asn1;
using CertLint.Readers.Asn1;
using CertLint.Readers.X509;

namespace CertLint.Readers.Keys;

/// <summary>OpenSSL's own form of a DSA key: version, p, q, g, y, x.</summary>
internal static class DsaPrivateKey
{
    private const string Malformed = "it is no DSA private key";
    private const string Dsa = "1.2.840.10040.4.1";

    /// <summary>The digest of the public half.</summary>
    /// <exception cref="MalformedContentException">It is no DSA key.</exception>
    public static string DigestOf(byte[] content)
    {
        var reader = DerStructure.Open(content).Enter(Asn1Tag.Sequence, Malformed);
        _ = reader.Encoding(Asn1Tag.Integer, Malformed);
        var p = reader.Encoding(Asn1Tag.Integer, Malformed);
        var q = reader.Encoding(Asn1Tag.Integer, Malformed);
        var g = reader.Encoding(Asn1Tag.Integer, Malformed);
        var y = reader.Encoding(Asn1Tag.Integer, Malformed);
        _ = reader.Encoding(Asn1Tag.Integer, Malformed);
        return PublicKeyDigest.Of(WriteAlgorithm, y.Span);

        void WriteAlgorithm(AsnWriter writer)
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(Dsa);
                using (writer.PushSequence())
                {
                    writer.WriteEncodedValue(p.Span);
                    writer.WriteEncodedValue(q.Span);
                    writer.WriteEncodedValue(g.Span);
                }
            }
        }
    }
}
