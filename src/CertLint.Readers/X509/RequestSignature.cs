using System.Formats.Asn1;
using System.Numerics;
using CertLint.Readers.Asn1;
using CertLint.Readers.PublicKeys;
using Org.BouncyCastle.Asn1;
using Org.BouncyCastle.Asn1.X9;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.EC;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;

namespace CertLint.Readers.X509;

/// <summary>Verifies the signature of a request by the key that it holds (RFC 2986 4.2).</summary>
internal static class RequestSignature
{
    private const string Malformed = "its key is malformed";

    /// <summary>
    /// True where the signature is the key's own; false where it is not; null where the algorithm, the key or the curve is one that
    /// CertLint does not calculate with, or longer than <see cref="KeyLimits"/> allows.
    /// </summary>
    /// <param name="algorithm">The signature's algorithm.</param>
    /// <param name="signed">The encoded CertificationRequestInfo.</param>
    /// <param name="signature">The contents of the BIT STRING.</param>
    /// <param name="publicKeyInfo">The encoded SubjectPublicKeyInfo.</param>
    public static bool? Verify(
        SignatureAlgorithm algorithm, ReadOnlyMemory<byte> signed, ReadOnlyMemory<byte> signature, ReadOnlyMemory<byte> publicKeyInfo)
    {
        try
        {
            if (signature.Length < 2 || signature.Span[0] != 0)
                return null;
            var parts = AsnReading.ReaderOf(publicKeyInfo).Enter(Asn1Tag.Sequence, Malformed);
            var keyAlgorithm = parts.Enter(Asn1Tag.Sequence, Malformed);
            var type = keyAlgorithm.Oid(Asn1Tag.ObjectIdentifier, Malformed);
            var key = parts.Contents(Asn1Tag.PrimitiveBitString, Malformed);
            return key.Length < 2 ? null : Verify(algorithm, signed, signature.Slice(1), type, keyAlgorithm, key.Slice(1));
        }
        catch (Exception exception) when (exception is MalformedContentException or AsnContentException or ArgumentException
            or ArithmeticException or FormatException or InvalidOperationException or IOException or GeneralSecurityException or CryptoException)
        {
            // A point off the curve, numbers out of range: other rules judge the key.
            return null;
        }
    }

    private static bool? Verify(
        SignatureAlgorithm algorithm, ReadOnlyMemory<byte> signed, ReadOnlyMemory<byte> signature, string type, AsnReader parameters, ReadOnlyMemory<byte> key)
    {
        switch (type)
        {
            case "1.2.840.113549.1.1.1" when RsaDigest(algorithm) is { } digest:
                return VerifyRsa(digest, signed, signature, key);
            case "1.2.840.10045.2.1" when algorithm.Oid.StartsWith("1.2.840.10045.4.", StringComparison.Ordinal) && DigestName(algorithm.Digest) is { } name:
                return VerifyEcdsa(name, signed, signature, parameters, key);
            case "1.3.101.112" when algorithm.Oid == type && key.Length == Ed25519PublicKeyParameters.KeySize:
                return Verify(new Ed25519Signer(), new Ed25519PublicKeyParameters(key.ToArray(), 0), signed, signature);
            case "1.3.101.113" when algorithm.Oid == type && key.Length == Ed448PublicKeyParameters.KeySize:
                return Verify(new Ed448Signer([]), new Ed448PublicKeyParameters(key.ToArray(), 0), signed, signature);
            default:
                return null;
        }
    }

    private static bool Verify(ISigner signer, AsymmetricKeyParameter key, ReadOnlyMemory<byte> signed, ReadOnlyMemory<byte> signature)
    {
        signer.Init(forSigning: false, key);
        signer.BlockUpdate(signed.ToArray(), 0, signed.Length);
        return signer.VerifySignature(signature.ToArray());
    }

    // PKCS #1 v1.5 only: the parameters of RSASSA-PSS are a world of their own.
    private static string? RsaDigest(SignatureAlgorithm algorithm) => algorithm.Oid switch
    {
        "1.2.840.113549.1.1.4" => "1.2.840.113549.2.5",
        "1.2.840.113549.1.1.5" => "1.3.14.3.2.26",
        "1.2.840.113549.1.1.11" => "2.16.840.1.101.3.4.2.1",
        "1.2.840.113549.1.1.12" => "2.16.840.1.101.3.4.2.2",
        "1.2.840.113549.1.1.13" => "2.16.840.1.101.3.4.2.3",
        "1.2.840.113549.1.1.14" => "2.16.840.1.101.3.4.2.4",
        _ => null,
    };

    private static string? DigestName(string? digest) => digest switch
    {
        "sha1" => "SHA-1",
        "sha224" => "SHA-224",
        "sha256" => "SHA-256",
        "sha384" => "SHA-384",
        "sha512" => "SHA-512",
        _ => null,
    };

    // s^e mod n must be 00 01 FF … FF 00 DigestInfo (RFC 8017 8.2.2). No library: BouncyCastle's first tests the modulus for primes.
    private static bool? VerifyRsa(string digest, ReadOnlyMemory<byte> signed, ReadOnlyMemory<byte> signature, ReadOnlyMemory<byte> key)
    {
        var numbers = DerStructure.Open(key).Enter(Asn1Tag.Sequence, Malformed);
        var modulus = UnsignedInteger.Trim(numbers.Contents(Asn1Tag.Integer, Malformed).Span);
        var exponent = numbers.Contents(Asn1Tag.Integer, Malformed).Span;
        if (modulus.IsEmpty || UnsignedInteger.BitsOf(modulus) > KeyLimits.VerifiedModulusBits || UnsignedInteger.BitsOf(exponent) > KeyLimits.VerifiedExponentBits)
            return null;
        var n = UnsignedInteger.Of(modulus);
        var s = UnsignedInteger.Of(signature.Span);
        if (signature.Length != modulus.Length || s >= n)
            return false;
        var message = BigInteger.ModPow(s, UnsignedInteger.Of(exponent), n);
        var hash = DigestUtilities.CalculateDigest(new DerObjectIdentifier(digest), signed.ToArray());
        return message == Padded(DigestInfo(digest, hash, hasNull: true), modulus.Length)
            || message == Padded(DigestInfo(digest, hash, hasNull: false), modulus.Length);
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

    private static bool? VerifyEcdsa(
        string digest, ReadOnlyMemory<byte> signed, ReadOnlyMemory<byte> signature, AsnReader parameters, ReadOnlyMemory<byte> key)
    {
        if (!parameters.IsAt(Asn1Tag.ObjectIdentifier))
            return null;
        var oid = new DerObjectIdentifier(parameters.Oid(Asn1Tag.ObjectIdentifier, Malformed));
        if ((CustomNamedCurves.GetByOid(oid) ?? ECNamedCurveTable.GetByOid(oid)) is not { } curve)
            return null;
        var publicKey = new ECPublicKeyParameters(curve.Curve.DecodePoint(key.ToArray()), new ECDomainParameters(curve));
        var numbers = DerStructure.Open(signature).Enter(Asn1Tag.Sequence, Malformed);
        var r = new Org.BouncyCastle.Math.BigInteger(1, numbers.Contents(Asn1Tag.Integer, Malformed).ToArray());
        var s = new Org.BouncyCastle.Math.BigInteger(1, numbers.Contents(Asn1Tag.Integer, Malformed).ToArray());
        var verifier = new ECDsaSigner();
        verifier.Init(forSigning: false, publicKey);
        return verifier.VerifySignature(DigestUtilities.CalculateDigest(digest, signed.ToArray()), r, s);
    }
}
