using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Rules;

namespace CertLint.Readers.Text.Terraform;

/// <summary>Reads <c>subject</c> of the tls provider's resources, as a block or, as older releases had it, an attribute.</summary>
internal sealed class TlsSubject
{
    // In the order in which Go encodes them (pkix.Name.ToRDNSequence).
    private static readonly (string Name, AttributeType Type)[] Order =
    [
        ("country", AttributeType.Country),
        ("organization", AttributeType.Organization),
        ("organizational_unit", AttributeType.OrganizationalUnit),
        ("locality", AttributeType.Locality),
        ("province", AttributeType.State),
        ("street_address", AttributeType.Street),
        ("postal_code", AttributeType.PostalCode),
        ("common_name", AttributeType.CommonName),
        ("serial_number", AttributeType.SerialNumber),
        ("email_address", AttributeType.EmailAddress),
    ];

    private static readonly Dictionary<string, string> Meant = new(StringComparer.Ordinal)
    {
        ["cn"] = "common_name", ["commonname"] = "common_name", ["state"] = "province", ["state_or_province"] = "province", ["st"] = "province",
        ["city"] = "locality", ["organisation"] = "organization", ["organizations"] = "organization", ["o"] = "organization",
        ["ou"] = "organizational_unit", ["organization_unit"] = "organizational_unit", ["organizational_units"] = "organizational_unit",
        ["country_code"] = "country", ["c"] = "country", ["zip_code"] = "postal_code", ["zip"] = "postal_code", ["email"] = "email_address",
        ["street"] = "street_address",
    };

    private readonly List<NameAttribute> attributes = [];
    private readonly List<AttributeType> lost = [];

    private TlsSubject(HclBody resource)
    {
        var body = BodyOf(resource);
        IsComplete = body is not null || resource["subject"] is null;
        if (resource.HasDynamic("subject"))
            IsComplete = false;
        foreach (var (name, type) in body is null ? [] : Order)
            Add(body!, name, type);
        foreach (var attribute in body?.Attributes ?? [])
            Judge(attribute.Name);
    }

    /// <summary>False where others may be there.</summary>
    public bool IsComplete { get; }

    /// <summary>Names of attributes that terraform does not take.</summary>
    public List<Problem> Problems { get; } = [];

    /// <summary>The types that these were meant as.</summary>
    public IReadOnlyList<AttributeType> Lost => lost;

    /// <summary>The name; null where it has no attribute.</summary>
    public DistinguishedName? Name => attributes.Count == 0 ? null : new DistinguishedName(
        [.. attributes.Select(attribute => new RelativeDistinguishedName(attribute))],
        IsEncodedInReverse: false,
        attributes.Select(attribute => attribute.Key!.Span.Union(attribute.Value.Span)).Aggregate((left, right) => left.Union(right)));

    /// <summary>The subject of a resource.</summary>
    public static TlsSubject Of(HclBody resource) => new(resource);

    private static HclBody? BodyOf(HclBody resource) => resource.Block("subject")?.Body ?? resource["subject"] switch
    {
        HclObject value => value.Body,
        HclList { Items: [HclObject value] } => value.Body,
        _ => null,
    };

    private void Add(HclBody body, string name, AttributeType type)
    {
        if (body[name] is not { } expression)
            return;
        var key = body.Attributes.Find(attribute => attribute.Name.Text == name)!.Name;
        if (type.Equals(AttributeType.Street) && TerraformValues.Texts(expression) is { } lines)
            attributes.AddRange(lines.Select(line => new NameAttribute(type, line, key)));
        else
            attributes.Add(new NameAttribute(type, TerraformValues.Text(expression), key));
    }

    private void Judge(MappedText name)
    {
        if (!name.IsKnown || Array.Exists(Order, attribute => attribute.Name == name.Text))
            return;
        var meant = Meant.TryGetValue(name.Text, out var known) ? known : null;
        if (meant is not null)
            lost.Add(Array.Find(Order, attribute => attribute.Name == meant).Type);
        Problems.Add(new Problem(RuleIds.ConfigText, name.Span,
            $"terraform rejects '{Display.Of(name)}', which is no argument of 'subject'; " + (meant is null ? "correct the name or remove the line." : $"use '{meant}'."),
            meant));
    }
}
