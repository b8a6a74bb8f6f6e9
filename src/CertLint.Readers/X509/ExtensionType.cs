using System.Formats.Asn1;
using System.Globalization;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>The OID of an extension.</summary>
internal static class ExtensionType
{
    // id-ce, 2.5.29, below which most extensions of RFC 5280 are.
    private const byte FirstArc = 0x55;
    private const byte SecondArc = 0x1D;

    // Made once each; two threads may make the same.
    private static readonly string?[] Known = new string?[0x80];

    /// <summary>The next element, which must be an object identifier, in dotted decimal.</summary>
    /// <exception cref="MalformedContentException">It is none.</exception>
    public static string Read(AsnReader reader, string reason)
    {
        if (reader.IsAt(Asn1Tag.ObjectIdentifier) && reader.PeekContentBytes().Span is [FirstArc, SecondArc, < 0x80 and var number])
        {
            _ = reader.ReadEncodedValue();
            return Known[number] ??= "2.5.29." + number.ToString(CultureInfo.InvariantCulture);
        }

        return reader.Oid(Asn1Tag.ObjectIdentifier, reason);
    }

    /// <summary>True where RFC 5280 defines it as <c>SEQUENCE SIZE (1..MAX) OF</c>.</summary>
    public static bool IsListOfOneOrMore(string oid) => oid is ExtensionIds.SubjectDirectoryAttributes
        or ExtensionIds.SubjectAlternativeName or ExtensionIds.IssuerAlternativeName or ExtensionIds.CrlDistributionPoints
        or ExtensionIds.CertificatePolicies or ExtensionIds.PolicyMappings or ExtensionIds.ExtendedKeyUsage
        or ExtensionIds.FreshestCrl or ExtensionIds.AuthorityInformationAccess or ExtensionIds.SubjectInformationAccess;
}
