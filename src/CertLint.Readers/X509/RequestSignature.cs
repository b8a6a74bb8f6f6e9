using System.Formats.Asn1;
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
    private const string Rsa = "1.2.840.113549.1.1.1";

    /// <summary>
    /// True where the signature is the key's own; false where it is not; null where the algorithm, the key or the curve is one that
    /// CertLint does not calculate with, or longer than <see cref="KeyLimits"/> allows.
    /// </summary>
    /// <param name="algorithm">The signature's algorithm.</param>
    /// <param name="identifier">Its encoded AlgorithmIdentifier.</param>
    /// <param name="signed">The encoded CertificationRequestInfo.</param>
    /// <param name="signature">The contents of the BIT STRING.</param>
    /// <param name="publicKeyInfo">The encoded SubjectPublicKeyInfo.</param>
    public static bool? Verify(
        SignatureAlgorithm algorithm, ReadOnlyMemory<byte> identifier, ReadOnlyMemory<byte> signed, ReadOnlyMemory<byte> signature,
        ReadOnlyMemory<byte> publicKeyInfo)
    {
        try
        {
            if (signature.Length < 2 || signature.Span[0] != 0)
                return null;
            var parts = AsnReading.ReaderOf(publicKeyInfo).Enter(Asn1Tag.Sequence, Malformed);
            var keyAlgorithm = parts.Enter(Asn1Tag.Sequence, Malformed);
            var type = keyAlgorithm.Oid(Asn1Tag.ObjectIdentifier, Malformed);
            var key = parts.Contents(Asn1Tag.PrimitiveBitString, Malformed);
            return key.Length < 2 ? null : Verify(algorithm, identifier, signed, signature.Slice(1), type, keyAlgorithm, key.Slice(1));
        }
        catch (Exception exception) when (exception is MalformedContentException or AsnContentException or ArgumentException
            or ArithmeticException or FormatException or InvalidOperationException or IOException or GeneralSecurityException or CryptoException)
        {
            // A point off the curve, numbers out of range: other rules judge the key.
            return null;
        }
    }

    private static bool? Verify(
        SignatureAlgorithm algorithm, ReadOnlyMemory<byte> identifier, ReadOnlyMemory<byte> signed, ReadOnlyMemory<byte> signature,
        string type, AsnReader parameters, ReadOnlyMemory<byte> key)
    {
        switch (type)
        {
            case Rsa when algorithm.Oid == PssParameters.Oid:
                return PssParameters.OfSignature(identifier) is { } pss ? PssSignature.Verify(pss, signed, signature, key) : null;
            case PssParameters.Oid when algorithm.Oid == PssParameters.Oid:
                return VerifyByPssKey(identifier, signed, signature, parameters, key);
            case Rsa when Pkcs1Signature.DigestOf(algorithm.Oid) is { } digest:
                return Pkcs1Signature.Verify(digest, signed, signature, key);
            case "1.2.840.10040.4.1" when IsDsa(algorithm.Oid) && DigestName(algorithm.Digest) is { } name:
                return DsaSignature.Verify(name, signed, signature, parameters, key);
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

    private static bool IsDsa(string algorithm) => algorithm is "1.2.840.10040.4.3"
        or "2.16.840.1.101.3.4.3.1" or "2.16.840.1.101.3.4.3.2" or "2.16.840.1.101.3.4.3.3" or "2.16.840.1.101.3.4.3.4";

    // What the key does not allow is refused as well, but not because another key has signed (RFC 4055 3.3).
    private static bool? VerifyByPssKey(
        ReadOnlyMemory<byte> identifier, ReadOnlyMemory<byte> signed, ReadOnlyMemory<byte> signature, AsnReader parameters, ReadOnlyMemory<byte> key)
    {
        if (PssParameters.OfSignature(identifier) is not { } used || PssSignature.Verify(used, signed, signature, key) is not { } isValid)
            return null;
        return !isValid || !parameters.HasData || PssParameters.Read(parameters)?.Allow(used) == true ? isValid : null;
    }

    private static string? DigestName(string? digest) => digest switch
    {
        "sha1" => "SHA-1",
        "sha224" => "SHA-224",
        "sha256" => "SHA-256",
        "sha384" => "SHA-384",
        "sha512" => "SHA-512",
        _ => null,
    };

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
