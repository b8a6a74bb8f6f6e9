using System.Formats.Asn1;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads extensions that are lists of object identifiers: extendedKeyUsage, certificatePolicies.</summary>
internal static class ObjectIdentifierList
{
    private const string Malformed = "an extension in it is no list of object identifiers";

    /// <summary>
    /// The identifiers, in their order; of an element that is a SEQUENCE, as a PolicyInformation is, the first part. Null
    /// where the extension is malformed: what it says is then not known, and the rest of the certificate is read all the same.
    /// </summary>
    public static IReadOnlyList<string>? Read(ReadOnlyMemory<byte> extensionValue)
    {
        try
        {
            var identifiers = new List<string>();
            var elements = DerStructure.OpenWhole(extensionValue).Enter(Asn1Tag.Sequence, Malformed);
            while (elements.HasData)
            {
                var element = elements.IsAt(Asn1Tag.Sequence) ? elements.Enter(Asn1Tag.Sequence, Malformed) : elements;
                identifiers.Add(element.Oid(Asn1Tag.ObjectIdentifier, Malformed));
            }

            return identifiers;
        }
        catch (MalformedContentException)
        {
            return null;
        }
    }
}
