using System.Formats.Asn1;
using System.Numerics;
using CertLint.Readers.Asn1;
using CertLint.Readers.PublicKeys;

namespace CertLint.Readers.X509;

/// <summary>
/// The public operation of RSA (RFC 8017 5.2.2). No library: BouncyCastle's first tests the modulus for primes, which takes longer by far.
/// </summary>
internal sealed class RsaVerification
{
    private const string Malformed = "its key is malformed";

    private readonly BigInteger modulus;
    private readonly BigInteger exponent;

    private RsaVerification(ReadOnlySpan<byte> modulus, ReadOnlySpan<byte> exponent)
    {
        this.modulus = UnsignedInteger.Of(modulus);
        this.exponent = UnsignedInteger.Of(exponent);
        Octets = modulus.Length;
        Bits = UnsignedInteger.BitsOf(modulus);
    }

    /// <summary>Octets of the modulus.</summary>
    public int Octets { get; }

    /// <summary>Bits of the modulus.</summary>
    public int Bits { get; }

    /// <summary>That of an RSAPublicKey; null where it is longer than <see cref="KeyLimits"/> allows.</summary>
    /// <exception cref="MalformedContentException">It is none.</exception>
    public static RsaVerification? Of(ReadOnlyMemory<byte> key)
    {
        var numbers = DerStructure.Open(key).Enter(Asn1Tag.Sequence, Malformed);
        var modulus = UnsignedInteger.Trim(numbers.Contents(Asn1Tag.Integer, Malformed).Span);
        var exponent = numbers.Contents(Asn1Tag.Integer, Malformed).Span;
        return modulus.IsEmpty || UnsignedInteger.BitsOf(modulus) > KeyLimits.VerifiedModulusBits || UnsignedInteger.BitsOf(exponent) > KeyLimits.VerifiedExponentBits
            ? null
            : new RsaVerification(modulus, exponent);
    }

    /// <summary>s^e mod n; null where the signature is none of this modulus.</summary>
    public BigInteger? Open(ReadOnlyMemory<byte> signature)
    {
        var s = UnsignedInteger.Of(signature.Span);
        return signature.Length != Octets || s >= modulus ? null : BigInteger.ModPow(s, exponent, modulus);
    }
}
