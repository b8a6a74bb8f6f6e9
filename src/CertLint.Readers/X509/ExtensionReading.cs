using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Asn1;

namespace CertLint.Readers.X509;

/// <summary>What the extensions of a certificate or request say (RFC 5280 4.2). Of repeated ones the first counts.</summary>
/// <param name="IsAuthority">basicConstraints says CA:TRUE.</param>
/// <param name="AlternativeNames">subjectAltName.</param>
internal readonly record struct ExtensionReading(bool IsAuthority, IReadOnlyList<GeneralName> AlternativeNames)
{
    private const string Malformed = "its extensions are malformed";

    /// <summary>No extensions.</summary>
    public static ExtensionReading None { get; } = new(false, []);

    /// <summary>Reads a SEQUENCE OF Extension.</summary>
    /// <exception cref="MalformedContentException">It, or an extension that CertLint reads, is none.</exception>
    public static ExtensionReading Of(DerElement extensions, SourceSpan place)
    {
        bool? isAuthority = null;
        IReadOnlyList<GeneralName>? names = null;
        var reader = extensions.Children;
        while (reader.TryRead(out var extension))
        {
            var parts = extension.Children;
            var type = parts.Read(DerTag.ObjectIdentifier, Malformed);
            _ = parts.TryRead(DerTag.Boolean, out _);
            var value = parts.Read(DerTag.OctetString, Malformed);
            if (IsCertificateExtension(type, 19))
                isAuthority ??= ReadBasicConstraints(value);
            else if (IsCertificateExtension(type, 17))
                names ??= GeneralNameReader.ReadAll(value, place);
        }

        return new ExtensionReading(isAuthority ?? false, names ?? []);
    }

    // id-ce is 2.5.29; its members are encoded in three octets.
    private static bool IsCertificateExtension(DerElement type, byte number) =>
        type.ContentLength == 3 && type.Data[type.ContentStart] == 0x55 && type.Data[type.ContentStart + 1] == 0x1D
        && type.Data[type.ContentStart + 2] == number;

    private static bool ReadBasicConstraints(DerElement value)
    {
        const string reason = "its basicConstraints are malformed";
        var constraints = DerStructure.ReadWithin(value);
        if (constraints.Identifier != DerTag.Sequence)
            throw new MalformedContentException(reason);
        return constraints.Children.TryRead(DerTag.Boolean, out var isAuthority)
            && isAuthority.ContentLength == 1 && isAuthority.Data[isAuthority.ContentStart] != 0;
    }
}
