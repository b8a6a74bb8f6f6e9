using CertLint.Model;
using CertLint.Names;

namespace CertLint.Writers;

/// <summary>The request that somebody wants: the fields of KB0656516, and what the certificate is for.</summary>
public sealed record RequestPlan
{
    /// <summary>Sizes of RSA keys that every tool makes, in bits; the first is the default (ServiceNow's documentation, "exploring-certificates").</summary>
    public static IReadOnlyList<int> KeySizes { get; } = [2048, 3072, 4096];

    /// <summary>What the certificate is for; never <see cref="Usage.Unknown"/>.</summary>
    public required Usage Usage { get; init; }

    /// <summary>The host on a domain of one's own.</summary>
    public required string CommonName { get; init; }

    /// <summary>The registered name.</summary>
    public required string Organization { get; init; }

    /// <summary>The name under which business is done; null for none.</summary>
    public string? OrganizationalUnit { get; init; }

    /// <summary>City.</summary>
    public required string Locality { get; init; }

    /// <summary>State or province; null where the country has none.</summary>
    public string? State { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }

    /// <summary>Host names beside <see cref="CommonName"/>.</summary>
    public IReadOnlyList<string> DnsNames { get; init; } = [];

    /// <summary>One of <see cref="KeySizes"/>; the key is RSA, which alone ServiceNow verifies a JWT with.</summary>
    public int KeyBits { get; init; } = KeySizes[0];

    /// <summary>The attributes in the order of the Baseline Requirements 7.1.4.2, in which the tools encode them.</summary>
    public IReadOnlyList<(AttributeType Type, string Value)> Attributes =>
    [
        (AttributeType.Country, Country),
        .. Optional(AttributeType.State, State),
        (AttributeType.Locality, Locality),
        (AttributeType.Organization, Organization),
        .. Optional(AttributeType.OrganizationalUnit, OrganizationalUnit),
        (AttributeType.CommonName, CommonName),
    ];

    /// <summary><see cref="Attributes"/> as a name.</summary>
    public DistinguishedName Subject => new(
        [.. Attributes.Select(attribute => new RelativeDistinguishedName(new NameAttribute(attribute.Type, MappedText.Verbatim(attribute.Value, 0))))],
        IsEncodedInReverse: false,
        default);

    /// <summary>
    /// The entries of the subjectAltName, each once. A TLS host stands there, too, since nobody looks at the common name any more
    /// (RFC 9525, section 2); who signs needs no host.
    /// </summary>
    public IReadOnlyList<string> AlternativeNames => Usage == Usage.Signing && DnsNames.Count == 0
        ? []
        : [.. DnsNames.Prepend(CommonName).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>
    /// The bits of keyUsage: a signature, and for servers the exchange of keys by RSA, which older clients want (RFC 5280 4.2.1.12;
    /// Baseline Requirements 7.1.2.7.11).
    /// </summary>
    public KeyUsages KeyUsage => Usage == Usage.Server ? KeyUsages.DigitalSignature | KeyUsages.KeyEncipherment : KeyUsages.DigitalSignature;

    /// <summary>The OID of the extended key usage; null for none: there is none for JWT and SAML.</summary>
    public string? ExtendedKeyUsage => Usage switch
    {
        Usage.Client => KeyPurposes.ClientAuthentication,
        Usage.Server => KeyPurposes.ServerAuthentication,
        _ => null,
    };

    private static (AttributeType Type, string Value)[] Optional(AttributeType type, string? value) =>
        string.IsNullOrEmpty(value) ? [] : [(type, value)];
}
