using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>What the extensions of a certificate or request say (RFC 5280 4.2). Of repeated ones the first counts.</summary>
internal sealed class ExtensionReading
{
    private const string Malformed = "its extensions are malformed";
    private const string SubjectKeyId = "2.5.29.14";
    private const string KeyUsageExtension = "2.5.29.15";
    private const string SubjectAltName = "2.5.29.17";
    private const string BasicConstraints = "2.5.29.19";
    private const string CertificatePolicies = "2.5.29.32";
    private const string AuthorityKeyId = "2.5.29.35";
    private const string ExtendedKeyUsage = "2.5.29.37";

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    private ExtensionReading()
    {
    }

    /// <summary>No extensions.</summary>
    public static ExtensionReading None { get; } = new();

    /// <summary>basicConstraints says CA:TRUE.</summary>
    public bool IsAuthority { get; private set; }

    /// <summary>subjectAltName.</summary>
    public IReadOnlyList<GeneralName> AlternativeNames { get; private set; } = [];

    /// <summary>subjectAltName is marked critical.</summary>
    public bool IsAlternativeNameCritical { get; private set; }

    /// <summary>The OIDs of extendedKeyUsage; null where there is none, or it is malformed.</summary>
    public IReadOnlyList<string>? ExtendedKeyUsages { get; private set; }

    /// <summary>keyUsage; null where there is none, or it is malformed.</summary>
    public Placed<KeyUsages>? KeyUsage { get; private set; }

    /// <summary>The OIDs of certificatePolicies; none where the extension is malformed.</summary>
    public IReadOnlyList<string> Policies { get; private set; } = [];

    /// <summary>subjectKeyIdentifier; null where there is none, or it is malformed.</summary>
    public string? SubjectKeyIdentifier { get; private set; }

    /// <summary>The keyIdentifier of authorityKeyIdentifier; null where there is none, or it is malformed.</summary>
    public string? AuthorityKeyIdentifier { get; private set; }

    /// <summary>Reads the elements of a SEQUENCE OF Extension.</summary>
    /// <exception cref="MalformedContentException">It, its subjectAltName or its basicConstraints is none.</exception>
    public static ExtensionReading Of(AsnReader extensions, SourceSpan place)
    {
        var reading = new ExtensionReading();
        while (extensions.HasData)
        {
            var parts = extensions.Enter(Asn1Tag.Sequence, Malformed);
            var type = parts.Oid(Asn1Tag.ObjectIdentifier, Malformed);
            var isCritical = parts.IsAt(Asn1Tag.Boolean) && IsTrue(parts.Contents(Asn1Tag.Boolean, Malformed));
            var value = parts.Contents(Asn1Tag.PrimitiveOctetString, Malformed);
            if (reading.seen.Add(type))
                reading.Read(type, isCritical, value, place);
        }

        return reading;
    }

    private void Read(string type, bool isCritical, ReadOnlyMemory<byte> value, SourceSpan place)
    {
        switch (type)
        {
            case BasicConstraints:
                IsAuthority = ReadBasicConstraints(value);
                break;
            case KeyUsageExtension:
                KeyUsage = KeyUsageReader.Read(value) is { } usages ? new Placed<KeyUsages>(usages, place) : null;
                break;
            case SubjectKeyId:
                SubjectKeyIdentifier = KeyIdentifiers.OfSubject(value);
                break;
            case AuthorityKeyId:
                AuthorityKeyIdentifier = KeyIdentifiers.OfAuthority(value);
                break;
            case SubjectAltName:
                AlternativeNames = GeneralNameReader.ReadAll(value, place);
                IsAlternativeNameCritical = isCritical;
                break;
            case ExtendedKeyUsage:
                ExtendedKeyUsages = ObjectIdentifierList.Read(value);
                break;
            case CertificatePolicies:
                Policies = ObjectIdentifierList.Read(value) ?? [];
                break;
        }
    }

    private static bool ReadBasicConstraints(ReadOnlyMemory<byte> value)
    {
        const string reason = "its basicConstraints are malformed";
        var constraints = DerStructure.OpenWhole(value).Enter(Asn1Tag.Sequence, reason);
        return constraints.IsAt(Asn1Tag.Boolean) && IsTrue(constraints.Contents(Asn1Tag.Boolean, reason));
    }

    private static bool IsTrue(ReadOnlyMemory<byte> boolean) => boolean is { Length: 1 } && boolean.Span[0] != 0;
}
