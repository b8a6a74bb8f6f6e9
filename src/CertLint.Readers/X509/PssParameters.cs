using System.Formats.Asn1;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>RSASSA-PSS-params (RFC 4055 3.1), of a signature or of what a key allows.</summary>
/// <param name="Digest">The OID of the digest of what is signed.</param>
/// <param name="MaskDigest">The OID of the digest of MGF1.</param>
/// <param name="SaltLength">Octets of the salt; of a key the fewest.</param>
internal sealed record PssParameters(string Digest, string MaskDigest, int SaltLength)
{
    /// <summary>id-RSASSA-PSS.</summary>
    public const string Oid = "1.2.840.113549.1.1.10";

    private const string Malformed = "its RSASSA-PSS-params are malformed";
    private const string Sha1 = "1.3.14.3.2.26";
    private const string Mgf1 = "1.2.840.113549.1.1.8";
    private const int DefaultSaltLength = 20;

    /// <summary>Those of a signature's AlgorithmIdentifier, which RFC 4055 wants there; null where they are not there or not known.</summary>
    /// <exception cref="MalformedContentException">They are malformed.</exception>
    public static PssParameters? OfSignature(ReadOnlyMemory<byte> identifier)
    {
        var algorithm = AsnReading.ReaderOf(identifier).Enter(Asn1Tag.Sequence, Malformed);
        _ = algorithm.Oid(Asn1Tag.ObjectIdentifier, Malformed);
        return Read(algorithm);
    }

    /// <summary>What stands there; null where it is no such thing, or a digest, mask or trailer that CertLint does not calculate with.</summary>
    /// <exception cref="MalformedContentException">It is malformed.</exception>
    public static PssParameters? Read(AsnReader parameters)
    {
        if (!parameters.IsAt(Asn1Tag.Sequence))
            return null;
        var fields = parameters.Enter(Asn1Tag.Sequence, Malformed);
        var digest = Field(fields, 0) is { } hash ? DigestOf(hash) : Sha1;
        var mask = Field(fields, 1) is { } generator ? MaskDigestOf(generator) : Sha1;
        int? saltLength = Field(fields, 2) is { } salt ? Number(salt) : DefaultSaltLength;
        var trailer = Field(fields, 3) is { } field ? Number(field) : 1;
        return digest is null || mask is null || saltLength is not { } length || trailer != 1 || fields.HasData || parameters.HasData
            ? null
            : new PssParameters(digest, mask, length);
    }

    /// <summary>True where a key of these parameters may make a signature of those (RFC 4055 3.3).</summary>
    public bool Allow(PssParameters signature) =>
        Digest == signature.Digest && MaskDigest == signature.MaskDigest && signature.SaltLength >= SaltLength;

    private static AsnReader? Field(AsnReader fields, int number)
    {
        var tag = AsnReading.Context(number, isConstructed: true);
        return fields.IsAt(tag) ? fields.Enter(tag, Malformed) : null;
    }

    private static string? DigestOf(AsnReader field)
    {
        var algorithm = field.Enter(Asn1Tag.Sequence, Malformed);
        var oid = algorithm.Oid(Asn1Tag.ObjectIdentifier, Malformed);
        // With NULL or without (RFC 4055 2.1).
        if (algorithm.IsAt(Asn1Tag.Null))
            algorithm.ReadNull();
        return !algorithm.HasData && IsKnown(oid) ? oid : null;
    }

    private static string? MaskDigestOf(AsnReader field)
    {
        var algorithm = field.Enter(Asn1Tag.Sequence, Malformed);
        return algorithm.Oid(Asn1Tag.ObjectIdentifier, Malformed) == Mgf1 && algorithm.HasData ? DigestOf(algorithm) : null;
    }

    // SHA-1 and all of SHA-2.
    private static bool IsKnown(string digest) => digest is Sha1
        or "2.16.840.1.101.3.4.2.1" or "2.16.840.1.101.3.4.2.2" or "2.16.840.1.101.3.4.2.3" or "2.16.840.1.101.3.4.2.4"
        or "2.16.840.1.101.3.4.2.5" or "2.16.840.1.101.3.4.2.6";

    private static int? Number(AsnReader field) =>
        field.IsAt(Asn1Tag.Integer) && field.TryReadInt32(out var number) && number >= 0 && !field.HasData ? number : null;
}
