using System.Formats.Asn1;
using System.Numerics;
using CertLint.Readers.PublicKeys;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Security;

namespace CertLint.Readers.X509;

/// <summary>Verifies RSASSA-PKCS1-v1_5 (RFC 8017 8.2.2).</summary>
internal static class Pkcs1Signature
{
    /// <summary>The OID of the digest of a signature algorithm; null for one that is none of PKCS #1 v1.5.</summary>
    public static string? DigestOf(string algorithm) => algorithm switch
    {
        "1.2.840.113549.1.1.4" => "1.2.840.113549.2.5",
        "1.2.840.113549.1.1.5" => "1.3.14.3.2.26",
        "1.2.840.113549.1.1.11" => "2.16.840.1.101.3.4.2.1",
        "1.2.840.113549.1.1.12" => "2.16.840.1.101.3.4.2.2",
        "1.2.840.113549.1.1.13" => "2.16.840.1.101.3.4.2.3",
        "1.2.840.113549.1.1.14" => "2.16.840.1.101.3.4.2.4",
        _ => null,
    };

    /// <summary>True where s^e mod n is 00 01 FF … FF 00 DigestInfo; null where the key is over a limit.</summary>
    /// <exception cref="Asn1.MalformedContentException">The key is no RSAPublicKey.</exception>
    public static bool? Verify(string digest, ReadOnlyMemory<byte> signed, ReadOnlyMemory<byte> signature, ReadOnlyMemory<byte> key)
    {
        if (RsaVerification.Of(key) is not { } rsa)
            return null;
        if (rsa.Open(signature) is not { } message)
            return false;
        var hash = DigestUtilities.CalculateDigest(new DerObjectIdentifier(digest), signed.ToArray());
        return message == Padded(DigestInfo(digest, hash, hasNull: true), rsa.Octets)
            || message == Padded(DigestInfo(digest, hash, hasNull: false), rsa.Octets);
    }

    private static BigInteger? Padded(byte[] digestInfo, int length)
    {
        // At least eight octets FF.
        if (digestInfo.Length + 11 > length)
            return null;
        var octets = new byte[length];
        octets.AsSpan().Fill(0xFF);
        octets[0] = 0;
        octets[1] = 1;
        octets[length - digestInfo.Length - 1] = 0;
        digestInfo.CopyTo(octets, length - digestInfo.Length);
        return UnsignedInteger.Of(octets);
    }

    // Some leave the NULL out (RFC 8017 A.2.4).
    private static byte[] DigestInfo(string digest, byte[] hash, bool hasNull)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(digest);
                if (hasNull)
                    writer.WriteNull();
            }

            writer.WriteOctetString(hash);
        }

        return writer.Encode();
    }
}
