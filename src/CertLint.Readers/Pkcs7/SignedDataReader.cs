using System.Formats.Asn1;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.Pkcs7;

/// <summary>
/// Reads a SignedData (PKCS #7, RFC 2315 9.1; CMS, RFC 5652 5.1). It may be BER with indefinite lengths, as Netscape's and
/// Java's tools write it; the certificates in it are DER.
/// </summary>
internal static class SignedDataReader
{
    private const string Malformed = "it is no PKCS #7 SignedData";
    private const string SignedData = "1.2.840.113549.1.7.2";

    private static readonly Asn1Tag Content = AsnReading.Context(0, isConstructed: true);
    private static readonly Asn1Tag Certificates = AsnReading.Context(0, isConstructed: true);
    private static readonly Asn1Tag Crls = AsnReading.Context(1, isConstructed: true);

    /// <summary>
    /// The encodings of the certificates of a bundle, which nobody has signed; one more than
    /// <see cref="Pkcs7Limits.Certificates"/> at most. None where it is a signed message, whose certificates are those of its
    /// signers, and where it is no SignedData at all but another kind of CMS.
    /// </summary>
    /// <exception cref="MalformedContentException">It is malformed.</exception>
    public static IReadOnlyList<ReadOnlyMemory<byte>> CertificatesOf(ReadOnlyMemory<byte> content)
    {
        try
        {
            var contentInfo = AsnReading.ReaderOf(content).Enter(Asn1Tag.Sequence, Malformed);
            return contentInfo.Oid(Asn1Tag.ObjectIdentifier, Malformed) == SignedData
                ? ReadBundle(contentInfo.Enter(Content, Malformed).Enter(Asn1Tag.Sequence, Malformed))
                : [];
        }
        catch (AsnContentException exception)
        {
            throw new MalformedContentException("its content is cut off or is no BER", exception);
        }
    }

    private static List<ReadOnlyMemory<byte>> ReadBundle(AsnReader signedData)
    {
        _ = signedData.Encoding(Asn1Tag.Integer, Malformed);
        _ = signedData.Encoding(Asn1Tag.SetOf, Malformed);
        _ = signedData.Encoding(Asn1Tag.Sequence, Malformed);
        var certificates = signedData.IsAt(Certificates) ? signedData.Enter(Certificates, Malformed) : AsnReading.ReaderOf(default);
        signedData.SkipOptional(Crls);
        var signers = signedData.Enter(Asn1Tag.SetOf, Malformed);
        var encodings = new List<ReadOnlyMemory<byte>>();
        while (!signers.HasData && certificates.HasData && encodings.Count <= Pkcs7Limits.Certificates)
        {
            // Attribute certificates and other choices have a context tag.
            if (certificates.IsAt(Asn1Tag.Sequence))
                encodings.Add(certificates.ReadEncodedValue());
            else
                _ = certificates.ReadEncodedValue();
        }

        return encodings;
    }
}
