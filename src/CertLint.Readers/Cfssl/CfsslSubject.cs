using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Json;
using CertLint.Readers.Text.OpenSsl;
using CertLint.Readers.Text.Templates;

namespace CertLint.Readers.Cfssl;

/// <summary>Puts the subject together as cfssl and Go's crypto/x509/pkix do.</summary>
/// <param name="problems">Takes what cfssl rejects or ignores.</param>
internal sealed class CfsslSubject(List<Problem> problems)
{
    private readonly List<NameAttribute> attributes = [];

    // Those of OID and E, each an RDN of its own behind all others.
    private readonly List<NameAttribute> extra = [];

    /// <summary>The common name; null where there is none.</summary>
    public MappedText? CommonName { get; private set; }

    /// <summary>Types of attributes that are written and that cfssl drops.</summary>
    public List<AttributeType> Lost { get; } = [];

    /// <summary>Reads the common name, <c>names</c> and the serial number.</summary>
    public void Read(JsonValue request, JsonValue? names)
    {
        if (names is { Kind: not (JsonKind.Array or JsonKind.Null) })
            problems.Add(CfsslProblems.WrongKind("names", names, "a list of objects"));
        foreach (var name in (names?.Elements ?? []).Take(JsonLimits.Names))
            ReadName(name);
        foreach (var member in CfsslMembers.ThatCount(request, problems))
        {
            if (member.Key.Is("CN", StringComparison.OrdinalIgnoreCase))
                CommonName = Add(attributes, AttributeType.CommonName, member);
            else if (member.Key.Is("serialnumber", StringComparison.OrdinalIgnoreCase))
                Add(attributes, AttributeType.SerialNumber, member);
        }
    }

    /// <summary>The name in the order in which it is encoded.</summary>
    /// <param name="whereEmpty">Its place where it has no attribute.</param>
    public DistinguishedName ToName(SourceSpan whereEmpty)
    {
        var rdns = new List<RelativeDistinguishedName>();
        var types = CfsslNameKeys.InOrder.Select(key => key.Type).Concat([AttributeType.CommonName, AttributeType.SerialNumber]);
        foreach (var type in types)
        {
            // An attribute by its OID stands in place of all others of its type.
            var values = extra.Exists(attribute => attribute.Type.Equals(type)) ? [] : attributes.FindAll(attribute => attribute.Type.Equals(type));
            if (values.Count > 0)
                rdns.Add(new RelativeDistinguishedName(GoEncoding.Sorted(values)));
        }

        rdns.AddRange(extra.Select(attribute => new RelativeDistinguishedName(attribute)));
        var span = rdns.SelectMany(rdn => rdn.Attributes).Select(attribute => attribute.Key!.Span.Union(attribute.Value.Span))
            .DefaultIfEmpty(new SourceSpan(whereEmpty.Start, 1))
            .Aggregate((left, right) => left.Union(right));
        return new DistinguishedName(rdns, IsEncodedInReverse: false, span);
    }

    private void ReadName(JsonValue name)
    {
        if (name.Kind is not (JsonKind.Object or JsonKind.Null))
            problems.Add(CfsslProblems.WrongKind("names", name, "an object for each of its elements"));
        foreach (var member in CfsslMembers.ThatCount(name, problems))
        {
            if (CfsslNameKeys.TypeOf(member.Key) is { } type)
                Add(type.Equals(AttributeType.EmailAddress) ? extra : attributes, type, member);
            else if (member.Key.Is(CfsslNameKeys.Oids, StringComparison.OrdinalIgnoreCase))
                ReadOids(member.Value);
            else
                Drop(member);
        }
    }

    private void ReadOids(JsonValue oids)
    {
        foreach (var member in oids.Members)
        {
            var key = member.Key.Text;
            if (GoEncoding.IsOid(key.Text))
                Add(extra, AttributeType.FromOid(key.Text), member);
            else if (TemplateHoles.In(key).IsKnown)
                problems.Add(CfsslProblems.NoOid(key));
        }
    }

    private MappedText? Add(List<NameAttribute> to, AttributeType type, JsonMember member)
    {
        var value = ValueOf(member);
        if (value is not null)
            to.Add(GoEncoding.Attribute(type, value, member.Key.Text));
        return value;
    }

    /// <summary>The value; null where it is empty, which means that there is no such attribute, or cfssl rejects it.</summary>
    private MappedText? ValueOf(JsonMember member)
    {
        if (member.Value.Kind == JsonKind.String)
            return TemplateHoles.In(member.Value.Text) is { Length: > 0 } value ? value : null;
        if (member.Value.Kind != JsonKind.Null)
            problems.Add(CfsslProblems.WrongKind(member.Key.Text.Text, member.Value, "a string"));
        return null;
    }

    private void Drop(JsonMember member)
    {
        var key = member.Key.Text;
        if (CfsslMembers.IsComment(key.Text) || !TemplateHoles.In(key).IsKnown)
            return;
        if (member.Key.Is(CfsslNameKeys.SerialNumber, StringComparison.OrdinalIgnoreCase))
        {
            Lost.Add(AttributeType.SerialNumber);
            problems.Add(CfsslProblems.SerialNumberInNames(key));
            return;
        }

        var standard = StandardKey.For(key.Text);
        if (standard is not null && AttributeType.All.FirstOrDefault(type => type.ShortName == standard) is { } lost)
            Lost.Add(lost);
        problems.Add(CfsslProblems.UnknownNameKey(key, standard == "emailAddress" ? CfsslNameKeys.EmailAddress : standard));
    }
}
