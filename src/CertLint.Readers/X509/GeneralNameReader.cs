using System.Formats.Asn1;
using System.Net;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads GeneralNames (RFC 5280 4.2.1.6).</summary>
internal static class GeneralNameReader
{
    private const string Malformed = "its subjectAltName is malformed";

    private static readonly Asn1Tag OtherName = AsnReading.Context(0, isConstructed: true);
    private static readonly Asn1Tag Email = AsnReading.Context(1, isConstructed: false);
    private static readonly Asn1Tag Dns = AsnReading.Context(2, isConstructed: false);
    private static readonly Asn1Tag DirectoryName = AsnReading.Context(4, isConstructed: true);
    private static readonly Asn1Tag Uri = AsnReading.Context(6, isConstructed: false);
    private static readonly Asn1Tag Address = AsnReading.Context(7, isConstructed: false);
    private static readonly Asn1Tag RegisteredId = AsnReading.Context(8, isConstructed: false);

    /// <summary>All names of an extension's value that can be read; every place is <paramref name="place"/>.</summary>
    /// <param name="extensionValue">The contents of extnValue.</param>
    /// <param name="place">Where the artifact stands.</param>
    /// <param name="isComplete">False where it holds no GeneralNames, or one of them is malformed; that one is then shown as RFC 4514 shows a value that is no string.</param>
    public static List<GeneralName> ReadAll(ReadOnlyMemory<byte> extensionValue, SourceSpan place, out bool isComplete)
    {
        var names = new List<GeneralName>();
        isComplete = true;
        try
        {
            var reader = DerStructure.OpenWhole(extensionValue).Enter(Asn1Tag.Sequence, Malformed);
            while (reader.HasData)
            {
                var encoding = reader.PeekEncodedValue();
                var (kind, text) = Read(reader, encoding, place, ref isComplete);
                names.Add(new GeneralName(kind, MappedText.At(text, place)));
            }
        }
        catch (MalformedContentException)
        {
            isComplete = false;
        }

        return names;
    }

    private static (GeneralNameKind Kind, string Text) Read(AsnReader reader, ReadOnlyMemory<byte> encoding, SourceSpan place, ref bool isComplete)
    {
        try
        {
            return Read(reader, place);
        }
        catch (MalformedContentException)
        {
            isComplete = false;
            // The reader stands before it or behind it, as far as it came.
            if (reader.HasData && reader.PeekEncodedValue().Equals(encoding))
                _ = reader.ReadEncodedValue();
            return (GeneralNameKind.Other, Hexadecimal.OfElement(encoding));
        }
    }

    private static (GeneralNameKind Kind, string Text) Read(AsnReader reader, SourceSpan place)
    {
        var tag = reader.PeekTag();
        if (tag == Email)
            return (GeneralNameKind.Email, Ascii(reader, tag));
        if (tag == Dns)
            return (GeneralNameKind.Dns, Ascii(reader, tag));
        if (tag == Uri)
            return (GeneralNameKind.Uri, Ascii(reader, tag));
        if (tag == Address)
            return (GeneralNameKind.IPAddress, AddressText(reader));
        if (tag == RegisteredId)
            return (GeneralNameKind.RegisteredId, reader.Oid(tag, Malformed));
        if (tag == DirectoryName)
            return (GeneralNameKind.DirectoryName, NameText.Of(NameReader.Read(reader.Contents(tag, Malformed), place, Malformed)));
        return (GeneralNameKind.Other, Other(reader));
    }

    private static string Ascii(AsnReader reader, Asn1Tag tag) =>
        StringDecoding.DecodeAscii(reader.Contents(tag, Malformed).ToArray());

    // Another number of octets is no address; RFC 4514's form shows what stands there.
    private static string AddressText(AsnReader reader)
    {
        var octets = reader.PeekContentBytes();
        var encoding = reader.ReadEncodedValue();
        return octets.Length is 4 or 16 ? new IPAddress(octets.ToArray()).ToString() : Hexadecimal.OfElement(encoding);
    }

    // An otherName by its type; what it means depends on that.
    private static string Other(AsnReader reader)
    {
        var isOtherName = reader.IsAt(OtherName);
        var parts = AsnReading.ReaderOf(reader.PeekContentBytes());
        var encoding = reader.ReadEncodedValue();
        return isOtherName && parts.IsAt(Asn1Tag.ObjectIdentifier)
            ? parts.Oid(Asn1Tag.ObjectIdentifier, Malformed)
            : Hexadecimal.OfElement(encoding);
    }
}
