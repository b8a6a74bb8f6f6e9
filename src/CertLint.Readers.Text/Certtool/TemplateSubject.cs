using CertLint.Model;
using CertLint.Names;

namespace CertLint.Readers.Text.Certtool;

/// <summary>Puts the subject together in the order in which certtool encodes it (generate_request in src/certtool.c).</summary>
internal sealed class TemplateSubject
{
    private static readonly char[] Spaces = [' ', '\t'];

    private static readonly (string Option, string? Instead, AttributeType Type)[] Order =
    [
        ("country", null, AttributeType.Country),
        ("state", null, AttributeType.State),
        ("locality", null, AttributeType.Locality),
        ("organization", "o", AttributeType.Organization),
        ("unit", "ou", AttributeType.OrganizationalUnit),
        ("cn", null, AttributeType.CommonName),
        ("uid", null, AttributeType.UserId),
        ("dc", null, AttributeType.DomainComponent),
    ];

    private readonly List<NameAttribute> attributes = [];

    private TemplateSubject(TemplateFile file)
    {
        if (file.Find("dn") is { } option)
        {
            var dn = DnText.Of(option.Value);
            Error = dn.Error;
            IsComplete = dn.IsKnown && dn.Error is null;
            attributes.AddRange(dn.Encoded);
        }

        foreach (var (name, instead, type) in Order)
        {
            var used = instead is null || file.Find(name) is not null ? name : instead;
            foreach (var value in file.All(used).Take(OptionTable.Find(used) == OptionKind.Text ? 1 : CerttoolLimits.Values))
                attributes.Add(new NameAttribute(type, WithoutComment(value), value.Key));
        }

        foreach (var value in file.All("dn_oid"))
            AddByOid(value);
        IsComplete &= !file.IsTemplated && !file.IsCut;
        Lost = [.. file.Options.Select(LostBy).OfType<AttributeType>().Distinct()];
    }

    /// <summary>False where others may be there.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Why GnuTLS rejects the value of <c>dn</c>.</summary>
    public DnError? Error { get; }

    /// <summary>Types of the attributes whose options certtool does not know in the case in which they are written.</summary>
    public IReadOnlyList<AttributeType> Lost { get; }

    /// <summary>The name; null where it has no attribute.</summary>
    public DistinguishedName? Name => attributes.Count == 0 ? null : new DistinguishedName(
        [.. attributes.Select(attribute => new RelativeDistinguishedName(attribute))],
        IsEncodedInReverse: false,
        attributes.Select(attribute => attribute.Key!.Span.Union(attribute.Value.Span)).Aggregate((left, right) => left.Union(right)));

    /// <summary>The subject of a template.</summary>
    public static TemplateSubject Of(TemplateFile file) => new(file);

    /// <summary>The attribute type that an option sets; null where it sets none.</summary>
    public static AttributeType? TypeOf(string name)
    {
        foreach (var (option, instead, type) in Order)
        {
            if (name == option || name == instead)
                return type;
        }

        return null;
    }

    /// <summary>True for a value of <c>dn_oid</c> that may be one: an OID and an attribute's value.</summary>
    public static bool IsPair(string text) =>
        PairIn(text) is var (end, _) && end > 0 && text.Take(end).All(character => character is (>= '0' and <= '9') or '.');

    /// <summary>
    /// Where in the value of <c>dn_oid</c> the OID ends, at the first space or, where there is none, at the first tab, and where
    /// the attribute's value starts; null where certtool finds no two of them.
    /// </summary>
    private static (int End, int Start)? PairIn(string text)
    {
        var end = text.IndexOf(' ') is var space and >= 0 ? space : text.IndexOf('\t');
        if (end < 0)
            return null;
        var start = text.Length - text.Substring(end).TrimStart(Spaces).Length;
        return start < text.Length ? (end, start) : null;
    }

    // A comment is told as such; the rules judge the value that was meant.
    private static MappedText WithoutComment(TemplateOption option) =>
        ValueComment.Of(option) is { IsCertain: true } comment ? option.Value.Slice(0, comment.Start).TrimmedEnd() : option.Value;

    private static AttributeType? LostBy(TemplateOption option) => OptionTable.Find(option.Key.Text) is null
        ? OptionTable.Correct(option.Key.Text) is { } meant ? TypeOf(meant) : null
        : option.Key.Text.ToLowerInvariant() is var lower && lower != option.Key.Text ? TypeOf(lower) : null;

    private void AddByOid(TemplateOption option)
    {
        var text = option.Value.Text;
        if (!IsPair(text) || PairIn(text) is not var (end, start))
        {
            IsComplete = false;
            return;
        }

        attributes.Add(new NameAttribute(
            AttributeType.FromOid(text.Substring(0, end)), option.Value.Slice(start, text.Length - start), option.Value.Slice(0, end)));
    }
}
