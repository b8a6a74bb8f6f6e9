using System.Net;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads GeneralNames (RFC 5280 4.2.1.6).</summary>
internal static class GeneralNameReader
{
    private const string Malformed = "its subjectAltName is malformed";

    /// <summary>All names of an extension's value; every place is <paramref name="place"/>.</summary>
    /// <exception cref="MalformedContentException">It holds no GeneralNames.</exception>
    public static List<GeneralName> ReadAll(DerElement extensionValue, SourceSpan place)
    {
        var sequence = DerStructure.ReadWithin(extensionValue);
        if (sequence.Identifier != DerTag.Sequence)
            throw new MalformedContentException(Malformed);
        var names = new List<GeneralName>();
        var reader = sequence.Children;
        while (reader.TryRead(out var name))
        {
            var (kind, text) = Read(name, place);
            names.Add(new GeneralName(kind, MappedText.At(text, place)));
        }

        return names;
    }

    private static (GeneralNameKind Kind, string Text) Read(DerElement name, SourceSpan place)
    {
        if (name.Identifier == DerTag.Implicit(1))
            return (GeneralNameKind.Email, StringDecoding.DecodeAscii(name));
        if (name.Identifier == DerTag.Implicit(2))
            return (GeneralNameKind.Dns, StringDecoding.DecodeAscii(name));
        if (name.Identifier == DerTag.Implicit(6))
            return (GeneralNameKind.Uri, StringDecoding.DecodeAscii(name));
        if (name.Identifier == DerTag.Implicit(7))
            return (GeneralNameKind.IPAddress, Address(name));
        if (name.Identifier == DerTag.Implicit(8))
            return (GeneralNameKind.RegisteredId, ObjectIdentifierText.Of(name));
        if (name.Identifier == DerTag.Explicit(4))
            return (GeneralNameKind.DirectoryName, NameText.Of(NameReader.Read(name.Children.Read(DerTag.Sequence, Malformed), place)));
        return (GeneralNameKind.Other, Other(name));
    }

    // Another number of octets is no address; RFC 4514's form shows what stands there.
    private static string Address(DerElement name) =>
        name.ContentLength is 4 or 16 ? new IPAddress(name.ContentToArray()).ToString() : Hexadecimal.Of(name);

    // An otherName by its type; what it means depends on that.
    private static string Other(DerElement name) =>
        name.Identifier == DerTag.Explicit(0) && name.Children.TryRead(DerTag.ObjectIdentifier, out var type)
            ? ObjectIdentifierText.Of(type)
            : Hexadecimal.Of(name);
}
