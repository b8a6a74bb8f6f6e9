namespace CertLint.Names;

/// <summary>
/// An attribute type of a distinguished name, by its object identifier (X.520, RFC 4519, RFC 5280 appendix A), with what
/// its definition says of its values.
/// </summary>
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
    public static AttributeType Country { get; } =
        Add("2.5.4.6", "C", "country", 2, StringTypes.Printable, isSingle: true);

    /// <summary>stateOrProvinceName.</summary>
    public static AttributeType State { get; } =
        Add("2.5.4.8", "ST", "state or province", 128, StringTypes.Directory, isSingle: true);

    /// <summary>localityName.</summary>
    public static AttributeType Locality { get; } =
        Add("2.5.4.7", "L", "city or locality", 128, StringTypes.Directory, isSingle: true);

    /// <summary>organizationName.</summary>
    public static AttributeType Organization { get; } =
        Add("2.5.4.10", "O", "organization", 64, StringTypes.Directory, isSingle: true);

    /// <summary>organizationalUnitName.</summary>
    public static AttributeType OrganizationalUnit { get; } =
        Add("2.5.4.11", "OU", "organizational unit", 64, StringTypes.Directory);

    /// <summary>commonName.</summary>
    public static AttributeType CommonName { get; } =
        Add("2.5.4.3", "CN", "common name", 64, StringTypes.Directory, isSingle: true);

    /// <summary>emailAddress (PKCS #9).</summary>
    public static AttributeType EmailAddress { get; } =
        Add("1.2.840.113549.1.9.1", "emailAddress", "e-mail address", 255, StringTypes.IA5);

    /// <summary>domainComponent (RFC 4519).</summary>
    public static AttributeType DomainComponent { get; } =
        Add("0.9.2342.19200300.100.1.25", "DC", "domain component", 63, StringTypes.IA5);

    /// <summary>userId (RFC 4519).</summary>
    public static AttributeType UserId { get; } =
        Add("0.9.2342.19200300.100.1.1", "UID", "user ID", 256, StringTypes.Directory);

    /// <summary>serialNumber.</summary>
    public static AttributeType SerialNumber { get; } =
        Add("2.5.4.5", "serialNumber", "serial number", 64, StringTypes.Printable, isSingle: true);

    /// <summary>surname.</summary>
    public static AttributeType Surname { get; } =
        Add("2.5.4.4", "SN", "surname", 64, StringTypes.Directory, isSingle: true);

    /// <summary>givenName.</summary>
    public static AttributeType GivenName { get; } =
        Add("2.5.4.42", "GN", "given name", 64, StringTypes.Directory, isSingle: true);

    /// <summary>initials.</summary>
    public static AttributeType Initials { get; } =
        Add("2.5.4.43", "initials", "initials", null, StringTypes.Directory);

    /// <summary>generationQualifier.</summary>
    public static AttributeType GenerationQualifier { get; } =
        Add("2.5.4.44", "generationQualifier", "generation qualifier", null, StringTypes.Directory);

    /// <summary>pseudonym.</summary>
    public static AttributeType Pseudonym { get; } =
        Add("2.5.4.65", "pseudonym", "pseudonym", 128, StringTypes.Directory);

    /// <summary>title.</summary>
    public static AttributeType Title { get; } =
        Add("2.5.4.12", "title", "title", 64, StringTypes.Directory);

    /// <summary>streetAddress.</summary>
    public static AttributeType Street { get; } =
        Add("2.5.4.9", "street", "street address", 128, StringTypes.Directory);

    /// <summary>postalCode.</summary>
    public static AttributeType PostalCode { get; } =
        Add("2.5.4.17", "postalCode", "postal code", 40, StringTypes.Directory, isSingle: true);

    /// <summary>businessCategory.</summary>
    public static AttributeType BusinessCategory { get; } =
        Add("2.5.4.15", "businessCategory", "business category", 128, StringTypes.Directory, isSingle: true);

    /// <summary>organizationIdentifier.</summary>
    public static AttributeType OrganizationIdentifier { get; } =
        Add("2.5.4.97", "organizationIdentifier", "organization identifier", null, StringTypes.Directory, isSingle: true);

    /// <summary>dnQualifier.</summary>
    public static AttributeType DnQualifier { get; } =
        Add("2.5.4.46", "dnQualifier", "name qualifier", null, StringTypes.Printable);

    /// <summary>description.</summary>
    public static AttributeType DescriptionText { get; } =
        Add("2.5.4.13", "description", "description", 1024, StringTypes.Directory);

    /// <summary>telephoneNumber.</summary>
    public static AttributeType TelephoneNumber { get; } =
        Add("2.5.4.20", "telephoneNumber", "telephone number", 32, StringTypes.Printable);

    /// <summary>jurisdictionLocalityName (EV Guidelines).</summary>
    public static AttributeType JurisdictionLocality { get; } =
        Add("1.3.6.1.4.1.311.60.2.1.1", "jurisdictionL", "city of incorporation", 128, StringTypes.Directory, isSingle: true);

    /// <summary>jurisdictionStateOrProvinceName (EV Guidelines).</summary>
    public static AttributeType JurisdictionState { get; } =
        Add("1.3.6.1.4.1.311.60.2.1.2", "jurisdictionST", "state of incorporation", 128, StringTypes.Directory, isSingle: true);

    /// <summary>jurisdictionCountryName (EV Guidelines).</summary>
    public static AttributeType JurisdictionCountry { get; } =
        Add("1.3.6.1.4.1.311.60.2.1.3", "jurisdictionC", "country of incorporation", 2, StringTypes.Printable, isSingle: true);

    /// <summary>All types that CertLint knows by name.</summary>
    public static IReadOnlyCollection<AttributeType> All => Known.Values;

    /// <summary>Dotted decimal.</summary>
    public string Oid { get; }

    /// <summary>The name under which RFC 4514 and people write it, else the OID.</summary>
    public string ShortName { get; }

    /// <summary>The words for it in a message, e.g. <c>state or province</c>.</summary>
    public string Description { get; }

    /// <summary>
    /// The most characters that a value may have (RFC 5280 appendix A.1; for surname, givenName, streetAddress and DC the
    /// narrower bound of the Baseline Requirements 7.1.4.2; for DC and UID RFC 4519 and RFC 1274). Null where there is none,
    /// or none is known.
    /// </summary>
    public int? UpperBound { get; private init; }

    /// <summary>
    /// The string types that the attribute's definition allows; <see cref="StringTypes.None"/> where it is not known.
    /// </summary>
    public StringTypes StringTypes { get; private init; }

    /// <summary>True where a name holds one at most (Baseline Requirements 7.1.4.1; OU aside, which may repeat elsewhere).</summary>
    public bool IsSingleValued { get; private init; }

    /// <summary>A small number of its own for each type that CertLint knows by name, for sets of them; -1 for any other.</summary>
    internal int Ordinal { get; private init; } = -1;

    /// <summary>The bit of <see cref="Ordinal"/> in a set of types; 0 for a type of which CertLint knows nothing but its OID.</summary>
    internal ulong Bit => Ordinal < 0 ? 0 : 1UL << Ordinal;

    /// <summary>The type with this OID, whether CertLint knows a name for it or not.</summary>
    public static AttributeType FromOid(string oid) =>
        Known.TryGetValue(oid, out var type) ? type : new AttributeType(oid, oid, "attribute " + oid);

    /// <inheritdoc/>
    public bool Equals(AttributeType? other) =>
        // Of a type with an ordinal there is one object.
        ReferenceEquals(this, other) || (Ordinal < 0 && other is { Ordinal: < 0 } && string.Equals(Oid, other.Oid, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AttributeType);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Oid);

    /// <inheritdoc/>
    public override string ToString() => ShortName;

    private static AttributeType Add(
        string oid, string shortName, string description, int? upperBound, StringTypes stringTypes, bool isSingle = false)
    {
        var type = new AttributeType(oid, shortName, description)
        {
            UpperBound = upperBound, StringTypes = stringTypes, IsSingleValued = isSingle, Ordinal = Known.Count,
        };
        Known.Add(oid, type);
        return type;
    }
}
