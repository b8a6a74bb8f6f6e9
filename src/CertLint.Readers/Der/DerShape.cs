using System.Formats.Asn1;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.Der;

/// <summary>Tells what an encoding is by the tags of its first elements; what stands in them is the readers' concern.</summary>
internal static class DerShape
{
    private const string SignedData = "1.2.840.113549.1.7.2";

    // PKCS #5 (RFC 8018 A) and PKCS #12 (RFC 7292 C) encryption schemes.
    private static readonly string[] EncryptionSchemes = ["1.2.840.113549.1.5.", "1.2.840.113549.1.12.1."];

    private const string Unlike = "it has another shape";
    private const int RsaIntegers = 9;
    private const int DsaIntegers = 6;

    // A DSA key of the shortest size ever standardised has a p of 512 bits; other lists of six numbers are short.
    private const int DsaPrimeLength = 64;

    private static readonly Asn1Tag Version = AsnReading.Context(0, isConstructed: true);
    private static readonly Asn1Tag EcParameters = AsnReading.Context(0, isConstructed: true);

    /// <summary>What the element at the start of <paramref name="content"/> is. Never throws.</summary>
    public static DerKind Of(ReadOnlyMemory<byte> content)
    {
        try
        {
            return content.Length > 2 && content.Span[0] == 0x30 ? OfSequence(AsnReading.ReaderOf(content).ReadSequence()) : DerKind.Other;
        }
        catch (Exception exception) when (exception is AsnContentException or MalformedContentException)
        {
            return DerKind.Other;
        }
    }

    private static DerKind OfSequence(AsnReader reader)
    {
        if (reader.IsAt(Asn1Tag.ObjectIdentifier))
            return reader.Oid(Asn1Tag.ObjectIdentifier, Unlike) == SignedData && reader.IsAt(Version) ? DerKind.SignedData : DerKind.Other;
        if (reader.IsAt(Asn1Tag.Integer))
            return OfKey(reader);
        var first = reader.Enter(Asn1Tag.Sequence, Unlike);
        if (reader.IsAt(Asn1Tag.PrimitiveOctetString))
            return IsEncryption(first) ? DerKind.EncryptedPrivateKey : DerKind.Other;
        _ = reader.Encoding(Asn1Tag.Sequence, Unlike);
        return reader.IsAt(Asn1Tag.PrimitiveBitString) ? OfSigned(first) : DerKind.Other;
    }

    private static DerKind OfSigned(AsnReader signed)
    {
        signed.SkipOptional(Version);
        _ = signed.Encoding(Asn1Tag.Integer, Unlike);
        var second = signed.Enter(Asn1Tag.Sequence, Unlike);
        var third = signed.Enter(Asn1Tag.Sequence, Unlike);
        // The algorithm, issuer and validity of a certificate; the name and key of a request.
        if (second.IsAt(Asn1Tag.ObjectIdentifier))
            return IsValidity(signed.Enter(Asn1Tag.Sequence, Unlike)) ? DerKind.Certificate : DerKind.Other;
        return (!second.HasData || second.IsAt(Asn1Tag.SetOf)) && third.IsAt(Asn1Tag.Sequence) ? DerKind.Request : DerKind.Other;
    }

    private static DerKind OfKey(AsnReader key)
    {
        var version = key.Contents(Asn1Tag.Integer, Unlike);
        if (version.Length != 1 || version.Span[0] > 1)
            return DerKind.Other;
        if (key.IsAt(Asn1Tag.Sequence))
            return key.Enter(Asn1Tag.Sequence, Unlike).IsAt(Asn1Tag.ObjectIdentifier) && key.IsAt(Asn1Tag.PrimitiveOctetString)
                ? DerKind.PrivateKey
                : DerKind.Other;
        if (key.IsAt(Asn1Tag.PrimitiveOctetString))
        {
            _ = key.Encoding(Asn1Tag.PrimitiveOctetString, Unlike);
            return key.IsAt(EcParameters) ? DerKind.EcPrivateKey : DerKind.Other;
        }

        return OfIntegers(key);
    }

    private static DerKind OfIntegers(AsnReader key)
    {
        var isPrimeLong = key.IsAt(Asn1Tag.Integer) && key.PeekContentBytes().Length >= DsaPrimeLength;
        var integers = 1;
        for (; key.IsAt(Asn1Tag.Integer); integers++)
            _ = key.Encoding(Asn1Tag.Integer, Unlike);
        return integers == RsaIntegers ? DerKind.RsaPrivateKey
            : integers == DsaIntegers && isPrimeLong && !key.HasData ? DerKind.DsaPrivateKey
            : DerKind.Other;
    }

    private static bool IsValidity(AsnReader validity) => validity.IsAt(Asn1Tag.UtcTime) || validity.IsAt(Asn1Tag.GeneralizedTime);

    private static bool IsEncryption(AsnReader algorithm)
    {
        var oid = algorithm.Oid(Asn1Tag.ObjectIdentifier, Unlike);
        return EncryptionSchemes.Any(scheme => oid.StartsWith(scheme, StringComparison.Ordinal));
    }
}
