using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>The curve of an elliptic key: ECParameters (RFC 3279 2.3.5, RFC 5480 2.1.1).</summary>
internal static class EllipticCurve
{
    private const string Malformed = "its ECParameters are malformed";
    private const string PrimeField = "1.2.840.10045.1.1";

    // SEC 2, ANSI X9.62, RFC 5639, GB/T 32918.
    private static readonly Dictionary<string, int> Sizes = new(StringComparer.Ordinal)
    {
        ["1.2.840.10045.3.1.1"] = 192,
        ["1.2.840.10045.3.1.2"] = 192,
        ["1.2.840.10045.3.1.3"] = 192,
        ["1.2.840.10045.3.1.4"] = 239,
        ["1.2.840.10045.3.1.5"] = 239,
        ["1.2.840.10045.3.1.6"] = 239,
        ["1.2.840.10045.3.1.7"] = 256,
        ["1.3.132.0.1"] = 163,
        ["1.3.132.0.2"] = 163,
        ["1.3.132.0.3"] = 239,
        ["1.3.132.0.4"] = 113,
        ["1.3.132.0.5"] = 113,
        ["1.3.132.0.6"] = 112,
        ["1.3.132.0.7"] = 112,
        ["1.3.132.0.8"] = 160,
        ["1.3.132.0.9"] = 160,
        ["1.3.132.0.10"] = 256,
        ["1.3.132.0.15"] = 163,
        ["1.3.132.0.16"] = 283,
        ["1.3.132.0.17"] = 283,
        ["1.3.132.0.22"] = 131,
        ["1.3.132.0.23"] = 131,
        ["1.3.132.0.24"] = 193,
        ["1.3.132.0.25"] = 193,
        ["1.3.132.0.26"] = 233,
        ["1.3.132.0.27"] = 233,
        ["1.3.132.0.28"] = 128,
        ["1.3.132.0.29"] = 128,
        ["1.3.132.0.30"] = 160,
        ["1.3.132.0.31"] = 192,
        ["1.3.132.0.32"] = 224,
        ["1.3.132.0.33"] = 224,
        ["1.3.132.0.34"] = 384,
        ["1.3.132.0.35"] = 521,
        ["1.3.132.0.36"] = 409,
        ["1.3.132.0.37"] = 409,
        ["1.3.132.0.38"] = 571,
        ["1.3.132.0.39"] = 571,
        ["1.3.36.3.3.2.8.1.1.1"] = 160,
        ["1.3.36.3.3.2.8.1.1.2"] = 160,
        ["1.3.36.3.3.2.8.1.1.3"] = 192,
        ["1.3.36.3.3.2.8.1.1.4"] = 192,
        ["1.3.36.3.3.2.8.1.1.5"] = 224,
        ["1.3.36.3.3.2.8.1.1.6"] = 224,
        ["1.3.36.3.3.2.8.1.1.7"] = 256,
        ["1.3.36.3.3.2.8.1.1.8"] = 256,
        ["1.3.36.3.3.2.8.1.1.9"] = 320,
        ["1.3.36.3.3.2.8.1.1.10"] = 320,
        ["1.3.36.3.3.2.8.1.1.11"] = 384,
        ["1.3.36.3.3.2.8.1.1.12"] = 384,
        ["1.3.36.3.3.2.8.1.1.13"] = 512,
        ["1.3.36.3.3.2.8.1.1.14"] = 512,
        ["1.2.156.10197.1.301"] = 256,
    };

    /// <summary>
    /// The key's parameters: a named curve by its OID, one that is written out in numbers without; the size is that of the field,
    /// null where it is not known.
    /// </summary>
    /// <param name="parameters">At ECParameters, or at its end.</param>
    public static KeyParameters Read(AsnReader parameters)
    {
        try
        {
            if (!parameters.IsAt(Asn1Tag.ObjectIdentifier))
                return new KeyParameters(KeyAlgorithm.EllipticCurve, ExplicitBits(parameters)) { Flaws = KeyFlaws.ExplicitCurve };
            var curve = parameters.Oid(Asn1Tag.ObjectIdentifier, Malformed);
            return new KeyParameters(KeyAlgorithm.EllipticCurve, Sizes.TryGetValue(curve, out var bits) ? bits : null, curve);
        }
        catch (MalformedContentException)
        {
            return new KeyParameters(KeyAlgorithm.EllipticCurve, null) { Flaws = KeyFlaws.Malformed };
        }
    }

    // SpecifiedECDomain: version, FieldID { type, p }, …
    private static int? ExplicitBits(AsnReader parameters)
    {
        var domain = parameters.Enter(Asn1Tag.Sequence, Malformed);
        _ = domain.Encoding(Asn1Tag.Integer, Malformed);
        var field = domain.Enter(Asn1Tag.Sequence, Malformed);
        return field.Oid(Asn1Tag.ObjectIdentifier, Malformed) == PrimeField
            ? PublicKeyReader.BitsOf(field.Contents(Asn1Tag.Integer, Malformed).Span)
            : null;
    }
}
