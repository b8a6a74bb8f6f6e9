using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>Reads a certificate's version (RFC 5280 4.1.2.1).</summary>
internal static class VersionReader
{
    private const string Path = "tbsCertificate.version";
    private const string Malformed = "its tbsCertificate.version is malformed";
    private const int First = 1;
    private const int Last = 3;
    private const int LongestShown = 8;

    private static readonly Asn1Tag Version = AsnReading.Context(0, isConstructed: true);

    /// <summary>The version as it is called, which is one more than its number; 1 where none stands there, null where it is unknown.</summary>
    public static int? Read(AsnReader reader, FlawList flaws)
    {
        if (!reader.IsAt(Version))
            return First;
        var field = reader.Enter(Version, Malformed);
        if (!field.IsAt(Asn1Tag.Integer))
        {
            flaws.Add(EncodingFlawKind.UnknownVersion, Path, field.HasData ? field.PeekEncodedValue() : default);
            return null;
        }

        var number = field.Contents(Asn1Tag.Integer, Malformed);
        if (number.Length != 1 || number.Span[0] >= Last)
        {
            flaws.Add(EncodingFlawKind.UnknownVersion, Path, number, "0x" + Hexadecimal.Of(number.Span.Slice(0, Math.Min(number.Length, LongestShown))));
            return null;
        }

        if (number.Span[0] == 0)
            flaws.Add(EncodingFlawKind.DefaultEncoded, Path, number, "v1");
        return number.Span[0] + 1;
    }
}
