using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>What is wrong with the AlgorithmIdentifiers by which a certificate or request says how it is signed.</summary>
internal static class SignatureFlawReader
{
    private const string Malformed = "its signatureAlgorithm is malformed";
    private const string RsaPss = "1.2.840.113549.1.1.10";
    private const string EcdsaWithSha256 = "1.2.840.10045.4.3.2";
    private const string EcdsaWithSha384 = "1.2.840.10045.4.3.3";
    private const string EcdsaWithSha512 = "1.2.840.10045.4.3.4";

    // Octets of the longest signature by a key on P-256, P-384 and P-521: two INTEGERs with a sign octet in a SEQUENCE. A shorter
    // one is next to never by a larger key.
    private const int LongestOfP256 = 72;
    private const int LongestOfP384 = 104;
    private const int LongestOfP521 = 139;

    private static ReadOnlySpan<byte> Null => [5, 0];

    // RSASSA-PSS with a SHA-2 digest, MGF1 with the same and a salt as long as the digest, as BR 7.1.3.2.1 gives its octets; the
    // three that differ are zero here.
    private static ReadOnlySpan<byte> Pss =>
    [
        0x30, 0x41, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0A, 0x30, 0x34,
        0xA0, 0x0F, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0, 0x05, 0x00,
        0xA1, 0x1C, 0x30, 0x1A, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x08,
        0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0, 0x05, 0x00,
        0xA2, 0x03, 0x02, 0x01, 0,
    ];

    /// <summary>The flaws of a certificate.</summary>
    /// <param name="outer">The encoded signatureAlgorithm.</param>
    /// <param name="inner">The encoded tbsCertificate.signature.</param>
    /// <param name="signature">The contents of the BIT STRING.</param>
    /// <exception cref="MalformedContentException">The outer one names no algorithm.</exception>
    public static SignatureFlaws Of(ReadOnlyMemory<byte> outer, ReadOnlyMemory<byte> inner, ReadOnlyMemory<byte> signature)
    {
        var flaws = Of(outer);
        if (!outer.Span.SequenceEqual(inner.Span))
            flaws |= SignatureFlaws.Different;
        return HasDigestOfOtherCurve(outer, signature.Length - 1) ? flaws | SignatureFlaws.DigestOfOtherCurve : flaws;
    }

    /// <summary>The flaws of one AlgorithmIdentifier.</summary>
    /// <exception cref="MalformedContentException">It names no algorithm.</exception>
    public static SignatureFlaws Of(ReadOnlyMemory<byte> algorithm)
    {
        var parts = AsnReading.ReaderOf(algorithm).Enter(Asn1Tag.Sequence, Malformed);
        var oid = parts.Oid(Asn1Tag.ObjectIdentifier, Malformed);
        if (oid == RsaPss)
            return OfPss(algorithm, parts);
        if (IsRsa(oid))
            return IsNull(parts) ? SignatureFlaws.None : SignatureFlaws.NotNull;
        return parts.HasData && HasNoParameters(oid) ? SignatureFlaws.NotAbsent : SignatureFlaws.None;
    }

    // PKCS #1 and the SHA-3 of RFC 8702's register.
    private static bool IsRsa(string oid) => oid is
        "1.2.840.113549.1.1.2" or "1.2.840.113549.1.1.3" or "1.2.840.113549.1.1.4" or "1.2.840.113549.1.1.5"
        or "1.2.840.113549.1.1.11" or "1.2.840.113549.1.1.12" or "1.2.840.113549.1.1.13" or "1.2.840.113549.1.1.14"
        or "1.2.840.113549.1.1.15" or "1.2.840.113549.1.1.16";

    private static bool HasNoParameters(string oid) =>
        oid is EcdsaWithSha256 or EcdsaWithSha384 or EcdsaWithSha512 or "1.2.840.10045.4.1" or "1.2.840.10045.4.3.1"
            or "1.3.101.112" or "1.3.101.113" or "1.2.840.10040.4.3" or "2.16.840.1.101.3.4.3.1" or "2.16.840.1.101.3.4.3.2";

    private static bool IsNull(AsnReader parts)
    {
        var isNull = parts.HasData && parts.PeekEncodedValue().Span.SequenceEqual(Null);
        if (isNull)
            _ = parts.ReadEncodedValue();
        return isNull && !parts.HasData;
    }

    private static SignatureFlaws OfPss(ReadOnlyMemory<byte> algorithm, AsnReader parts)
    {
        if (IsUsualPss(algorithm.Span))
            return SignatureFlaws.None;
        return parts.IsAt(Asn1Tag.Sequence) && ArePssFields(parts) ? SignatureFlaws.PssUnusual : SignatureFlaws.PssMalformed;
    }

    private static bool IsUsualPss(ReadOnlySpan<byte> algorithm)
    {
        const int digest = 29;
        const int maskDigest = 59;
        if (algorithm.Length != Pss.Length || algorithm[digest] != algorithm[maskDigest])
            return false;
        Span<byte> open = stackalloc byte[Pss.Length];
        algorithm.CopyTo(open);
        open[digest] = open[maskDigest] = open[open.Length - 1] = 0;
        // SHA-256, SHA-384 and SHA-512 have the numbers 1 to 3.
        return open.SequenceEqual(Pss) && algorithm[digest] is >= 1 and <= 3 and var hash && algorithm[algorithm.Length - 1] == 16 * (hash + 1);
    }

    // hashAlgorithm [0], maskGenAlgorithm [1], saltLength [2], trailerField [3], each optional.
    private static bool ArePssFields(AsnReader parts)
    {
        var fields = parts.Enter(Asn1Tag.Sequence, Malformed);
        for (var last = -1; fields.HasData; _ = fields.ReadEncodedValue())
        {
            var tag = fields.PeekTag();
            if (tag.TagClass != TagClass.ContextSpecific || tag.TagValue <= last || tag.TagValue > 3)
                return false;
            last = tag.TagValue;
        }

        return !parts.HasData;
    }

    private static bool HasDigestOfOtherCurve(ReadOnlyMemory<byte> algorithm, int length)
    {
        var oid = AsnReading.ReaderOf(algorithm).Enter(Asn1Tag.Sequence, Malformed).Oid(Asn1Tag.ObjectIdentifier, Malformed);
        return oid switch
        {
            EcdsaWithSha256 => length > LongestOfP256,
            EcdsaWithSha384 => length is <= LongestOfP256 or > LongestOfP384,
            EcdsaWithSha512 => length is <= LongestOfP384 or > LongestOfP521,
            _ => false,
        };
    }
}
