using System.Formats.Asn1;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>
/// What the extensions of a certificate or request say (RFC 5280 4.2). Of repeated ones the first counts; what is malformed is
/// told as a flaw, and the rest is read all the same.
/// </summary>
internal sealed class ExtensionReading
{
    private const string Malformed = "its extensions are malformed";

    // Few enough to be looked through for each; a certificate has about ten.
    private const int FewExtensions = 32;

    private readonly List<CertificateExtension> extensions = new(12);
    private readonly FlawList flaws;
    private HashSet<string>? seen;

    private ExtensionReading(FlawList flaws) => this.flaws = flaws;

    /// <summary>All of them, in their order.</summary>
    public IReadOnlyList<CertificateExtension> Extensions => extensions;

    /// <summary>basicConstraints.</summary>
    public BasicConstraints Constraints { get; private set; }

    /// <summary>subjectAltName.</summary>
    public IReadOnlyList<GeneralName> AlternativeNames { get; private set; } = [];

    /// <summary>False where a subjectAltName is there of which not all can be read.</summary>
    public bool AreAlternativeNamesComplete { get; private set; } = true;

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

    /// <summary>Reads a SEQUENCE OF Extension.</summary>
    /// <param name="list">Its encoding, or whatever stands there in its place.</param>
    /// <param name="path">Its ASN.1 field.</param>
    /// <param name="place">Where the artifact stands.</param>
    /// <param name="flaws">Where to tell what is wrong.</param>
    public static ExtensionReading Of(ReadOnlyMemory<byte> list, string path, SourceSpan place, FlawList flaws)
    {
        var reading = new ExtensionReading(flaws);
        var reader = AsnReading.ReaderOf(list);
        if (!reader.IsAt(Asn1Tag.Sequence))
        {
            flaws.Add(EncodingFlawKind.UnexpectedElement, path, list);
            reading.AreAlternativeNamesComplete = false;
            return reading;
        }

        var elements = reader.Enter(Asn1Tag.Sequence, Malformed);
        if (!elements.HasData)
            flaws.Add(EncodingFlawKind.EmptySequence, path, list);
        for (var index = 0; elements.HasData; index++)
            reading.ReadExtension(elements.ReadEncodedValue(), new ExtensionPath(path, index), place);
        return reading;
    }

    private void ReadExtension(ReadOnlyMemory<byte> encoding, ExtensionPath path, SourceSpan place)
    {
        try
        {
            var parts = AsnReading.ReaderOf(encoding).Enter(Asn1Tag.Sequence, Malformed);
            var type = ExtensionType.Read(parts, Malformed);
            var isCritical = parts.IsAt(Asn1Tag.Boolean) && BooleanReader.Read(parts, path, ".critical", flaws);
            var isNew = IsNew(type);
            extensions.Add(new CertificateExtension(type, isCritical));
            if (!isNew)
                flaws.Add(EncodingFlawKind.DuplicateExtension, path.ToString(), encoding, type);
            if (!parts.IsAt(Asn1Tag.PrimitiveOctetString))
            {
                flaws.Add(EncodingFlawKind.MalformedExtension, path.ToString(), encoding, type);
                AreAlternativeNamesComplete &= type != ExtensionIds.SubjectAlternativeName;
            }
            else if (isNew)
            {
                Read(type, isCritical, parts.Contents(Asn1Tag.PrimitiveOctetString, Malformed), path, place);
            }
        }
        catch (MalformedContentException)
        {
            flaws.Add(EncodingFlawKind.MalformedExtension, path.ToString(), encoding);
        }
    }

    private bool IsNew(string type)
    {
        if (extensions.Count >= FewExtensions)
            return (seen ??= new HashSet<string>(extensions.Select(extension => extension.Oid), StringComparer.Ordinal)).Add(type);
        for (var i = 0; i < extensions.Count; i++)
        {
            if (extensions[i].Oid == type)
                return false;
        }

        return true;
    }

    private void Read(string type, bool isCritical, ReadOnlyMemory<byte> value, ExtensionPath path, SourceSpan place)
    {
        EncodingFlawKind? flaw = null;
        switch (type)
        {
            case ExtensionIds.BasicConstraints:
                Constraints = BasicConstraintsReader.Read(value, path, flaws);
                break;
            case ExtensionIds.KeyUsage:
                KeyUsage = KeyUsageReader.Read(value, out flaw) is { } usages ? new Placed<KeyUsages>(usages, place) : null;
                break;
            case ExtensionIds.SubjectKeyIdentifier:
                SubjectKeyIdentifier = KeyIdentifiers.OfSubject(value);
                break;
            case ExtensionIds.AuthorityKeyIdentifier:
                AuthorityKeyIdentifier = KeyIdentifiers.OfAuthority(value);
                break;
            case ExtensionIds.SubjectAlternativeName:
                AlternativeNames = GeneralNameReader.ReadAll(value, place, out var isComplete);
                AreAlternativeNamesComplete = isComplete;
                IsAlternativeNameCritical = isCritical;
                flaw = isComplete ? null : EncodingFlawKind.MalformedExtension;
                break;
            case ExtensionIds.ExtendedKeyUsage:
                ExtendedKeyUsages = ObjectIdentifierList.Read(value);
                flaw = ExtendedKeyUsages is null ? EncodingFlawKind.MalformedExtension : null;
                break;
            case ExtensionIds.CertificatePolicies:
                var policies = ObjectIdentifierList.Read(value);
                Policies = policies ?? [];
                flaw = policies is null ? EncodingFlawKind.MalformedExtension : null;
                break;
        }

        if (ExtensionType.IsListOfOneOrMore(type) && IsEmptySequence(value.Span))
            flaw = EncodingFlawKind.EmptySequence;
        if (flaw is { } kind)
            flaws.Add(kind, path + ".extnValue", value, type);
    }

    private static bool IsEmptySequence(ReadOnlySpan<byte> value) => value.Length == 2 && value[0] == 0x30 && value[1] == 0;
}
