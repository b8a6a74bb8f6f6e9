using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Text;
using CertLint.Model;
using CertLint.Readers.Tests.Support;

namespace CertLint.Readers.Tests.X509;

/// <summary>A certificate written by hand, because .NET makes none that is wrong. Every part is as RFC 5280 wants it unless it is set.</summary>
internal sealed record CertificateDraft
{
    private static readonly byte[] Name = [0x30, 0x0C, 0x31, 0x0A, 0x30, 0x08, 0x06, 0x03, 0x55, 0x04, 0x03, 0x0C, 0x01, 0x61];
    private static readonly byte[] Algorithm = [0x30, 0x0A, 0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02];

    /// <summary>The whole field [0]; none in a certificate of version 1.</summary>
    public byte[] Version { get; init; } = [0xA0, 0x03, 0x02, 0x01, 0x02];

    /// <summary>The contents of the INTEGER.</summary>
    public byte[] SerialNumber { get; init; } = [0x4D];

    /// <summary>The whole element.</summary>
    public byte[] NotBefore { get; init; } = Utc("240506070809Z");

    /// <summary>The whole element.</summary>
    public byte[] NotAfter { get; init; } = Utc("250506070809Z");

    /// <summary>What stands between the key and the extensions.</summary>
    public byte[] UniqueIdentifiers { get; init; } = [];

    /// <summary>The extensions, each as a whole SEQUENCE; null where there is no list of them.</summary>
    public IReadOnlyList<byte[]>? Extensions { get; init; }

    public static byte[] Utc(string text) => Element(0x17, Encoding.ASCII.GetBytes(text));

    public static byte[] Generalized(string text) => Element(0x18, Encoding.ASCII.GetBytes(text));

    /// <summary>An extension 2.5.29.<paramref name="number"/>.</summary>
    /// <param name="number">The last part of its OID.</param>
    /// <param name="value">The contents of extnValue, in hexadecimal.</param>
    /// <param name="critical">The whole BOOLEAN, in hexadecimal; empty where there is none.</param>
    public static byte[] Extension(byte number, string value, string critical = "") => Element(
        0x30, [0x06, 0x03, 0x55, 0x1D, number, .. Convert.FromHexString(critical), .. Element(0x04, Convert.FromHexString(value))]);

    /// <summary>A tag, the length in as few octets as it takes, the contents.</summary>
    public static byte[] Element(byte tag, byte[] contents)
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        writer.WriteOctetString(contents);
        var encoding = writer.Encode();
        encoding[0] = tag;
        return encoding;
    }

    public byte[] Encode() => Element(0x30,
    [
        .. Element(0x30,
        [
            .. Version, .. Element(0x02, SerialNumber), .. Algorithm, .. Name, .. Element(0x30, [.. NotBefore, .. NotAfter]), .. Name,
            .. Samples.Ec.ExportSubjectPublicKeyInfo(), .. UniqueIdentifiers,
            .. Extensions is null ? [] : Element(0xA3, Element(0x30, [.. Extensions.SelectMany(extension => extension)])),
        ]),
        .. Algorithm, 0x03, 0x03, 0x00, 0x2A, 0x2A,
    ]);

    public CertificateTarget Read() => Document.Single<CertificateTarget>(PemEncoding.WriteString("CERTIFICATE", Encode()));

    /// <summary>Each flaw as <c>Kind path value</c>.</summary>
    public IEnumerable<string> Flaws() => Read().EncodingFlaws.Select(flaw => $"{flaw.Kind} {flaw.Path} {flaw.Value}".TrimEnd());
}
