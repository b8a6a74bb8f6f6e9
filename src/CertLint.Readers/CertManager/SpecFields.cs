using CertLint.Names;

namespace CertLint.Readers.CertManager;

/// <summary>The fields of a certificate's <c>spec</c> that are read, and what people write instead of them.</summary>
internal static class SpecFields
{
    /// <summary>The lists of <c>spec.subject</c>, in the order in which Go encodes them.</summary>
    public static readonly IReadOnlyList<(string Name, AttributeType Type)> SubjectLists =
    [
        ("countries", AttributeType.Country),
        ("organizations", AttributeType.Organization),
        ("organizationalUnits", AttributeType.OrganizationalUnit),
        ("localities", AttributeType.Locality),
        ("provinces", AttributeType.State),
        ("streetAddresses", AttributeType.Street),
        ("postalCodes", AttributeType.PostalCode),
    ];

    /// <summary>The lists of names, each with its kind; those of older versions behind the others.</summary>
    public static readonly IReadOnlyList<(string Name, GeneralNameKind Kind)> NameLists =
    [
        ("dnsNames", GeneralNameKind.Dns),
        ("ipAddresses", GeneralNameKind.IPAddress),
        ("emailAddresses", GeneralNameKind.Email),
        ("uris", GeneralNameKind.Uri),
    ];

    /// <summary>As <see cref="NameLists"/>, in versions before v1.</summary>
    public static readonly IReadOnlyList<(string Name, GeneralNameKind Kind)> OldNameLists =
        [.. NameLists, ("emailSANs", GeneralNameKind.Email), ("uriSANs", GeneralNameKind.Uri)];

    private static readonly HashSet<string> Read = new(StringComparer.Ordinal)
    {
        "commonName", "literalSubject", "subject", "dnsNames", "ipAddresses", "emailAddresses", "uris", "duration", "usages",
        "privateKey", "isCA", "issuerRef",
    };

    private static readonly HashSet<string> ReadOfSubject =
        new(SubjectLists.Select(list => list.Name).Concat(["serialNumber"]), StringComparer.Ordinal);

    // Folded: lower case, without separators.
    private static readonly Dictionary<string, string> SubjectNames = new(StringComparer.Ordinal)
    {
        ["country"] = "countries", ["countries"] = "countries", ["c"] = "countries", ["countryname"] = "countries",
        ["organization"] = "organizations", ["organizations"] = "organizations", ["o"] = "organizations", ["organizationname"] = "organizations",
        ["organisation"] = "organizations", ["organisations"] = "organizations",
        ["organizationalunit"] = "organizationalUnits", ["organizationalunits"] = "organizationalUnits", ["ou"] = "organizationalUnits",
        ["organizationunit"] = "organizationalUnits", ["organizationunits"] = "organizationalUnits", ["organizationalunitname"] = "organizationalUnits",
        ["locality"] = "localities", ["localities"] = "localities", ["l"] = "localities", ["city"] = "localities", ["cities"] = "localities",
        ["localityname"] = "localities",
        ["province"] = "provinces", ["provinces"] = "provinces", ["state"] = "provinces", ["states"] = "provinces", ["st"] = "provinces",
        ["stateorprovince"] = "provinces", ["stateorprovincename"] = "provinces",
        ["streetaddress"] = "streetAddresses", ["streetaddresses"] = "streetAddresses", ["street"] = "streetAddresses",
        ["postalcode"] = "postalCodes", ["postalcodes"] = "postalCodes", ["zip"] = "postalCodes",
        ["serialnumber"] = "serialNumber",
    };

    private static readonly Dictionary<string, string> SpecNames = new(StringComparer.Ordinal)
    {
        ["commonname"] = "commonName", ["cn"] = "commonName", ["literalsubject"] = "literalSubject",
        ["dnsname"] = "dnsNames", ["dnsnames"] = "dnsNames", ["ipaddress"] = "ipAddresses", ["ipaddresses"] = "ipAddresses",
        ["emailaddress"] = "emailAddresses", ["emailaddresses"] = "emailAddresses", ["emailsans"] = "emailAddresses",
        ["uri"] = "uris", ["uris"] = "uris", ["urisans"] = "uris", ["isca"] = "isCA", ["issuerref"] = "issuerRef", ["privatekey"] = "privateKey",
    };

    /// <summary>True for a field of <c>spec</c> that CertLint reads.</summary>
    public static bool IsRead(string name) => Read.Contains(name);

    /// <summary>True for a field of <c>spec.subject</c>.</summary>
    public static bool IsReadOfSubject(string name) => ReadOfSubject.Contains(name);

    /// <summary>The field that a key of <c>spec.subject</c> means which is none; null where it is one, or none is certain.</summary>
    public static string? MeantInSubject(string key) =>
        !IsReadOfSubject(key) && SubjectNames.TryGetValue(Fold(key), out var meant) ? meant : null;

    /// <summary>The field that a key of <c>spec</c> means which is none, as a path; null likewise.</summary>
    public static string? MeantInSpec(string key)
    {
        var folded = Fold(key);
        return IsRead(key) ? null
            : SpecNames.TryGetValue(folded, out var meant) ? meant
            : folded switch { "keysize" => "privateKey.size", "keyalgorithm" => "privateKey.algorithm", "keyencoding" => "privateKey.encoding", _ => null }
                ?? (folded.Length > 2 && SubjectNames.TryGetValue(folded, out var inSubject) ? "subject." + inSubject : null);
    }

    /// <summary>The type of a list of <c>spec.subject</c> or of its serial number.</summary>
    public static AttributeType? TypeOf(string name)
    {
        foreach (var (list, type) in SubjectLists)
        {
            if (list == name)
                return type;
        }

        return name == "serialNumber" ? AttributeType.SerialNumber : null;
    }

    private static string Fold(string name) => name.Replace("_", "").Replace("-", "").ToLowerInvariant();
}
