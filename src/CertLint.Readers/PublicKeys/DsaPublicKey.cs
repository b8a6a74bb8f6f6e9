using System.Formats.Asn1;
using System.Numerics;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.PublicKeys;

/// <summary>DSA's Dss-Parms { p, q, g } and public value y (RFC 3279 2.3.2).</summary>
internal static class DsaPublicKey
{
    private const string Malformed = "its DSA key is malformed";

    /// <summary>The key; its size is null where the parameters are missing or malformed.</summary>
    /// <param name="parameters">At Dss-Parms, or at its end.</param>
    /// <param name="key">What the BIT STRING holds.</param>
    public static KeyParameters Read(AsnReader parameters, ReadOnlyMemory<byte> key)
    {
        try
        {
            if (!parameters.IsAt(Asn1Tag.Sequence))
                return new KeyParameters(KeyAlgorithm.Dsa, null) { Flaws = KeyFlaws.MissingDomain };
            var domain = parameters.Enter(Asn1Tag.Sequence, Malformed);
            var p = domain.Contents(Asn1Tag.Integer, Malformed);
            var bits = UnsignedInteger.BitsOf(p.Span);
            var read = new KeyParameters(KeyAlgorithm.Dsa, bits > 0 ? bits : null);
            if (!domain.IsAt(Asn1Tag.Integer))
                return read with { Flaws = KeyFlaws.MissingDomain };
            var q = domain.Contents(Asn1Tag.Integer, Malformed);
            if (!domain.IsAt(Asn1Tag.Integer))
                return read with { Flaws = KeyFlaws.MissingDomain };
            var y = DerStructure.Open(key).Contents(Asn1Tag.Integer, Malformed);
            return IsInSubgroup(p.Span, q.Span, y.Span) ? read : read with { Flaws = KeyFlaws.OutsideSubgroup };
        }
        catch (MalformedContentException)
        {
            return new KeyParameters(KeyAlgorithm.Dsa, null) { Flaws = KeyFlaws.Malformed };
        }
    }

    // 2 ≤ y ≤ p − 2 and y^q = 1 modulo p (BR 1.7.0, 6.1.6; SP 800-89 5.3.1).
    private static bool IsInSubgroup(ReadOnlySpan<byte> p, ReadOnlySpan<byte> q, ReadOnlySpan<byte> y)
    {
        if (UnsignedInteger.BitsOf(y) > UnsignedInteger.BitsOf(p))
            return false;
        if (UnsignedInteger.BitsOf(p) > KeyLimits.DsaModulusBits || UnsignedInteger.BitsOf(q) > KeyLimits.DsaDivisorBits)
            return true;
        var modulus = UnsignedInteger.Of(p);
        var value = UnsignedInteger.Of(y);
        return value > 1 && value < modulus - 1 && BigInteger.ModPow(value, UnsignedInteger.Of(q), modulus).IsOne;
    }
}
