namespace CertLint.Names;

/// <summary>An attribute type of a distinguished name, by its object identifier (X.520, RFC 4519, RFC 5280 appendix A).</summary>
public sealed class AttributeType : IEquatable<AttributeType>
{
    private static readonly Dictionary<string, AttributeType> Known = new(StringComparer.Ordinal);

    private AttributeType(string oid, string shortName, string description)
    {
        Oid = oid;
        ShortName = shortName;
        Description = description;
    }

    /// <summary>countryName.</summary>
    public static AttributeType Country { get; } = Add("2.5.4.6", "C", "country");

    /// <summary>stateOrProvinceName.</summary>
    public static AttributeType State { get; } = Add("2.5.4.8", "ST", "state or province");

    /// <summary>localityName.</summary>
    public static AttributeType Locality { get; } = Add("2.5.4.7", "L", "city or locality");

    /// <summary>organizationName.</summary>
    public static AttributeType Organization { get; } = Add("2.5.4.10", "O", "organization");

    /// <summary>organizationalUnitName.</summary>
    public static AttributeType OrganizationalUnit { get; } = Add("2.5.4.11", "OU", "organizational unit");

    /// <summary>commonName.</summary>
    public static AttributeType CommonName { get; } = Add("2.5.4.3", "CN", "common name");

    /// <summary>emailAddress (PKCS #9).</summary>
    public static AttributeType EmailAddress { get; } = Add("1.2.840.113549.1.9.1", "emailAddress", "e-mail address");

    /// <summary>domainComponent (RFC 4519).</summary>
    public static AttributeType DomainComponent { get; } = Add("0.9.2342.19200300.100.1.25", "DC", "domain component");

    /// <summary>userId (RFC 4519).</summary>
    public static AttributeType UserId { get; } = Add("0.9.2342.19200300.100.1.1", "UID", "user ID");

    /// <summary>serialNumber.</summary>
    public static AttributeType SerialNumber { get; } = Add("2.5.4.5", "serialNumber", "serial number");

    /// <summary>surname.</summary>
    public static AttributeType Surname { get; } = Add("2.5.4.4", "SN", "surname");

    /// <summary>givenName.</summary>
    public static AttributeType GivenName { get; } = Add("2.5.4.42", "GN", "given name");

    /// <summary>initials.</summary>
    public static AttributeType Initials { get; } = Add("2.5.4.43", "initials", "initials");

    /// <summary>title.</summary>
    public static AttributeType Title { get; } = Add("2.5.4.12", "title", "title");

    /// <summary>streetAddress.</summary>
    public static AttributeType Street { get; } = Add("2.5.4.9", "street", "street address");

    /// <summary>postalCode.</summary>
    public static AttributeType PostalCode { get; } = Add("2.5.4.17", "postalCode", "postal code");

    /// <summary>businessCategory.</summary>
    public static AttributeType BusinessCategory { get; } = Add("2.5.4.15", "businessCategory", "business category");

    /// <summary>organizationIdentifier.</summary>
    public static AttributeType OrganizationIdentifier { get; } =
        Add("2.5.4.97", "organizationIdentifier", "organization identifier");

    /// <summary>dnQualifier.</summary>
    public static AttributeType DnQualifier { get; } = Add("2.5.4.46", "dnQualifier", "name qualifier");

    /// <summary>Dotted decimal.</summary>
    public string Oid { get; }

    /// <summary>The name under which RFC 4514 and people write it, else the OID.</summary>
    public string ShortName { get; }

    /// <summary>The words for it in a message, e.g. <c>state or province</c>.</summary>
    public string Description { get; }

    /// <summary>The type with this OID, whether CertLint knows a name for it or not.</summary>
    public static AttributeType FromOid(string oid) =>
        Known.TryGetValue(oid, out var type) ? type : new AttributeType(oid, oid, "attribute " + oid);

    /// <inheritdoc/>
    public bool Equals(AttributeType? other) =>
        ReferenceEquals(this, other) || (other is not null && string.Equals(Oid, other.Oid, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AttributeType);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Oid);

    /// <inheritdoc/>
    public override string ToString() => ShortName;

    private static AttributeType Add(string oid, string shortName, string description)
    {
        var type = new AttributeType(oid, shortName, description);
        Known.Add(oid, type);
        return type;
    }
}
