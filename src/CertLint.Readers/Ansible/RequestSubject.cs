using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Yaml;
using CertLint.Rules;

namespace CertLint.Readers.Ansible;

/// <summary>
/// Reads the subject of <c>openssl_csr</c>: options of their own, <c>subject</c>, or <c>subject_ordered</c>
/// (community.crypto, module_backends/csr).
/// </summary>
internal sealed class RequestSubject
{
    // In the order in which the module encodes them; each with its aliases.
    private static readonly (AttributeType Type, string[] Names)[] Options =
    [
        (AttributeType.Country, ["country_name", "C", "countryName"]),
        (AttributeType.State, ["state_or_province_name", "ST", "stateOrProvinceName"]),
        (AttributeType.Locality, ["locality_name", "L", "localityName"]),
        (AttributeType.Organization, ["organization_name", "O", "organizationName"]),
        (AttributeType.OrganizationalUnit, ["organizational_unit_name", "OU", "organizationalUnitName"]),
        (AttributeType.CommonName, ["common_name", "CN", "commonName"]),
        (AttributeType.EmailAddress, ["email_address", "E", "emailAddress"]),
    ];

    private static readonly HashSet<string> OptionNames = new(Options.SelectMany(option => option.Names), StringComparer.Ordinal);

    private readonly AnsibleValues values;
    private readonly List<NameAttribute> attributes = [];
    private readonly List<AttributeType> lost = [];
    private bool isComplete = true;

    private RequestSubject(AnsibleValues values) => this.values = values;

    /// <summary>The target with the task's subject.</summary>
    public static ConfigTarget Read(AnsibleTask task, AnsibleValues values, ConfigTarget target)
    {
        var reader = new RequestSubject(values);
        reader.ReadOptions(task);
        reader.ReadMapping(task.Find("subject")?.Value);
        reader.ReadList(task.Find("subject_ordered"));
        foreach (var problem in YamlProblems.Repeated(task.Arguments, OptionNames.Contains))
            values.Add(problem);
        var span = reader.attributes.Count == 0
            ? target.Place
            : reader.attributes.Select(attribute => attribute.Value.Span).Aggregate((left, right) => left.Union(right));
        return target with
        {
            Subject = new DistinguishedName([.. reader.attributes.Select(attribute => new RelativeDistinguishedName(attribute))], false, span),
            IsSubjectComplete = reader.isComplete && target.IsSubjectComplete,
            LostAttributes = reader.lost,
        };
    }

    private void ReadOptions(AnsibleTask task)
    {
        foreach (var (type, names) in Options)
        {
            if (task.Find(names) is { } entry)
                Add(type, entry.Key, entry.Value, names[0]);
        }
    }

    private void Add(AttributeType type, YamlNode key, YamlNode value, string field)
    {
        if (values.Text(value, field) is { } text)
        {
            // What is empty is left out, and so may be what a role leaves to its user.
            if (MayBeOmitted(text))
                isComplete = false;
            else if (text.Length > 0)
                attributes.Add(new NameAttribute(type, text, (key as YamlScalar)?.Text));
            return;
        }

        lost.Add(type);
        isComplete = false;
    }

    private static bool MayBeOmitted(MappedText text) =>
        text.Holes is [{ Value.Source: var expression }] && expression.Contains("omit");

    private void ReadMapping(YamlNode? node)
    {
        if (node is YamlMapping mapping)
        {
            foreach (var entry in mapping.Entries.Concat(mapping.Merged))
                AddField(entry, "subject");
        }
        else if (node is not null)
        {
            isComplete = false;
        }
    }

    private void ReadList(YamlEntry? entry)
    {
        if (entry is not { } ordered)
            return;
        if (attributes.Count > 0)
        {
            values.Add(new Problem(RuleIds.ConfigText, ordered.Key.Place,
                "community.crypto rejects 'subject_ordered' beside other fields of the subject; move all of them into 'subject_ordered'."));
        }

        if (ordered.Value is not YamlSequence list)
        {
            isComplete = false;
            return;
        }

        foreach (var item in list.Items)
        {
            if (item is YamlMapping { Entries.Count: 1 } mapping)
                AddField(mapping.Entries[0], "subject_ordered");
            else
                isComplete = false;
        }
    }

    private void AddField(YamlEntry entry, string field)
    {
        if (entry.Key is not YamlScalar key || key.Value == "<<")
        {
            isComplete &= entry.Key is YamlScalar;
            return;
        }

        if (OpenSslObjects.OidOf(key.Value) is not { } oid)
        {
            isComplete = false;
            TellUnknown(key, field);
            return;
        }

        var type = AttributeType.FromOid(oid);
        foreach (var value in entry.Value is YamlSequence several ? several.Items : [entry.Value])
            Add(type, key, value, key.Value);
    }

    private void TellUnknown(YamlScalar key, string field)
    {
        var name = values.Text(key, field);
        if (name is not { IsKnown: true, Length: > 0 } || key.Value.All(character => character is (>= '0' and <= '9') or '.'))
            return;
        var meant = key.Value.ToLowerInvariant().Replace("_", "").Replace(" ", "") switch
        {
            "country" or "countryname" or "c" => "C",
            "state" or "province" or "s" or "st" or "stateorprovincename" or "stateorprovince" => "ST",
            "city" or "locality" or "l" or "localityname" => "L",
            "organization" or "organisation" or "o" or "organizationname" => "O",
            "organizationalunit" or "ou" or "organizationalunitname" => "OU",
            "cn" or "commonname" => "CN",
            "email" or "e" or "emailaddress" => "emailAddress",
            _ => null,
        };
        values.Add(new Problem(RuleIds.ConfigText, key.Text.Span,
            $"community.crypto does not know the field '{Display.Of(name)}' of '{field}', so the task fails; "
            + (meant is null ? "use a name such as C, ST, L, O, OU, CN or emailAddress." : $"use '{meant}'."),
            meant));
    }
}
