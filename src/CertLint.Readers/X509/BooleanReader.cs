using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads a BOOLEAN DEFAULT FALSE, whose only DER is FF (X.690 11.1, 11.5).</summary>
internal static class BooleanReader
{
    /// <summary>Its value; any octet but zero is true, as to openssl.</summary>
    /// <param name="reader">At the BOOLEAN.</param>
    /// <param name="extension">The extension's ASN.1 field.</param>
    /// <param name="field">The field in it.</param>
    /// <param name="flaws">Where to tell what is wrong.</param>
    public static bool Read(AsnReader reader, ExtensionPath extension, string field, FlawList flaws)
    {
        var contents = reader.Contents(Asn1Tag.Boolean, "");
        if (contents.Length == 1 && contents.Span[0] == 0xFF)
            return true;
        var isTrue = contents.Length == 1 && contents.Span[0] != 0;
        if (isTrue || contents.Length != 1)
            flaws.Add(EncodingFlawKind.OddBoolean, extension + field, contents, Hexadecimal.Of(contents.Span.Slice(0, Math.Min(contents.Length, 8))));
        else
            flaws.Add(EncodingFlawKind.DefaultEncoded, extension + field, contents, "FALSE");
        return isTrue;
    }
}
