using System.Formats.Asn1;
using CertLint.Readers.Asn1;
using CertLint.Readers.PublicKeys;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Math;
using Org.BouncyCastle.Security;

namespace CertLint.Readers.X509;

/// <summary>Verifies DSA (FIPS 186-4 4.7).</summary>
internal static class DsaSignature
{
    private const string Malformed = "its key is malformed";

    /// <summary>True where the signature is the key's; null where the key lacks its parameters or is over a limit.</summary>
    /// <param name="digest">The digest's name as BouncyCastle has it.</param>
    /// <param name="signed">What is signed.</param>
    /// <param name="signature">The encoded Dss-Sig-Value (RFC 3279 2.2.2).</param>
    /// <param name="parameters">At Dss-Parms, or at its end.</param>
    /// <param name="key">The encoded public value.</param>
    /// <exception cref="MalformedContentException">The key or the signature is malformed.</exception>
    /// <exception cref="ArgumentException">The public value is none of the parameters'.</exception>
    public static bool? Verify(string digest, ReadOnlyMemory<byte> signed, ReadOnlyMemory<byte> signature, AsnReader parameters, ReadOnlyMemory<byte> key)
    {
        if (!parameters.IsAt(Asn1Tag.Sequence))
            return null;
        var domain = parameters.Enter(Asn1Tag.Sequence, Malformed);
        var p = domain.Contents(Asn1Tag.Integer, Malformed);
        var q = domain.Contents(Asn1Tag.Integer, Malformed);
        var g = domain.Contents(Asn1Tag.Integer, Malformed);
        var y = DerStructure.Open(key).Contents(Asn1Tag.Integer, Malformed);
        var divisor = UnsignedInteger.BitsOf(q.Span);
        // Of a divisor that ends within an octet, the library would take too few bits of the digest.
        if (UnsignedInteger.BitsOf(p.Span) > KeyLimits.DsaModulusBits || divisor > KeyLimits.DsaDivisorBits || divisor == 0 || divisor % 8 != 0
            || UnsignedInteger.BitsOf(g.Span) > KeyLimits.DsaModulusBits || UnsignedInteger.BitsOf(y.Span) > KeyLimits.DsaModulusBits)
        {
            return null;
        }

        var numbers = DerStructure.Open(signature).Enter(Asn1Tag.Sequence, Malformed);
        var (r, s) = (Signed(numbers.Contents(Asn1Tag.Integer, Malformed)), Signed(numbers.Contents(Asn1Tag.Integer, Malformed)));
        var verifier = new DsaSigner();
        verifier.Init(forSigning: false, new DsaPublicKeyParameters(Unsigned(y), new DsaParameters(Unsigned(p), Unsigned(q), Unsigned(g))));
        return verifier.VerifySignature(DigestUtilities.CalculateDigest(digest, signed.ToArray()), r, s);
    }

    private static BigInteger Unsigned(ReadOnlyMemory<byte> contents) => new(1, contents.ToArray());

    private static BigInteger Signed(ReadOnlyMemory<byte> contents) => new(contents.ToArray());
}
