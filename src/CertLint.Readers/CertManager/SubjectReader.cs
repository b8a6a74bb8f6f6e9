using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Readers.Yaml;
using CertLint.Rules;
using CertLint.Rules.Building5000;

namespace CertLint.Readers.CertManager;

/// <summary>Reads the subject of a certificate's <c>spec</c>: <c>commonName</c> and <c>subject</c>, or <c>literalSubject</c>.</summary>
/// <param name="spec">The specification.</param>
/// <param name="values">Takes values out of it.</param>
/// <param name="isCurrent">True for v1; older versions have other fields.</param>
/// <param name="place">The place of a subject that is empty.</param>
internal sealed class SubjectReader(YamlMapping spec, SpecValues values, bool isCurrent, SourceSpan place)
{
    private const string Api = "cert-manager";

    private readonly List<RelativeDistinguishedName> rdns = [];
    private readonly List<AttributeType> lost = [];
    private bool isComplete = true;

    /// <summary>The target with the subject.</summary>
    public ConfigTarget Read(ConfigTarget target)
    {
        if (spec.Find("literalSubject") is { } literal
            && values.Text(literal.Value, "literalSubject", out var isLost) is { Length: > 0 } text)
            return isLost ? target with { IsSubjectComplete = false } : ReadLiteral(target, literal, text);
        ReadSubject();
        return target with
        {
            // Go joins the values of a list to one RDN, which nobody can write otherwise; that is no mistake of the file's.
            Subject = new DistinguishedName(rdns, IsEncodedInReverse: false, Span()) { IsOrderKnown = false },
            IsSubjectComplete = isComplete,
            HasOrganizationList = true,
            LostAttributes = lost,
        };
    }

    private SourceSpan Span() => rdns.Count == 0
        ? place
        : rdns.Select(rdn => rdn[0].Value.Span).Aggregate((left, right) => left.Union(right));

    private ConfigTarget ReadLiteral(ConfigTarget target, YamlEntry literal, MappedText text)
    {
        if (isCurrent && (IsGiven(spec["commonName"]) ? "commonName" : spec.Mapping("subject") is { } subject && subject.Entries.Any(entry => IsGiven(entry.Value)) ? "subject" : null) is { } other)
        {
            values.Add(new Problem(RuleIds.ConfigText, literal.Key.Place,
                $"cert-manager rejects 'literalSubject' beside '{other}'; move everything into 'literalSubject', or leave it out."));
        }

        var parse = Rfc4514Dialect.Parse(text);
        foreach (var problem in NameProblems.Of(Api, text, parse))
            values.Add(problem);
        return target with { Subject = parse.Name, SubjectText = text, IsSubjectComplete = parse.Name is not null };
    }

    private static bool IsGiven(YamlNode? node) => node switch
    {
        null => false,
        YamlScalar scalar => scalar.Value.Length > 0,
        YamlSequence sequence => sequence.Items.Count > 0,
        _ => true,
    };

    private void ReadSubject()
    {
        var node = spec["subject"];
        var subject = node as YamlMapping;
        if (node is not (null or YamlScalar { IsUntyped: true, Value: "" or "~" or "null" })
            && (subject is null || values.IsTemplate(subject)))
            (subject, isComplete) = (null, false);
        foreach (var (name, type) in SpecFields.SubjectLists)
        {
            AddList(subject?.Find(name), name, type);
            if (name == "organizations" && !isCurrent)
                AddList(spec.Find("organization"), "organization", type);
        }

        Add(spec.Find("commonName"), "commonName", AttributeType.CommonName);
        Add(subject?.Find("serialNumber"), "serialNumber", AttributeType.SerialNumber);
        if (subject is not null)
            TellOtherKeys(subject);
    }

    private void AddList(YamlEntry? entry, string name, AttributeType type)
    {
        var texts = values.List(entry, name, out var isLost);
        foreach (var text in texts)
            AddAttribute(type, text, entry!.Value.Key);
        if (isLost)
            Lose(type);
    }

    private void Add(YamlEntry? entry, string name, AttributeType type)
    {
        if (values.Text(entry?.Value, name, out var isLost) is { Length: > 0 } text)
            AddAttribute(type, type.Equals(AttributeType.CommonName) ? CapitalNames.In(text) : text, entry!.Value.Key);
        else if (isLost)
            Lose(type);
    }

    private void AddAttribute(AttributeType type, MappedText text, YamlNode key) =>
        rdns.Add(new RelativeDistinguishedName(new NameAttribute(type, text, (key as YamlScalar)?.Text)));

    private void Lose(AttributeType type)
    {
        isComplete = false;
        lost.Add(type);
    }

    private void TellOtherKeys(YamlMapping subject)
    {
        foreach (var entry in subject.Entries)
        {
            if (entry.Name is not { } key || SpecFields.MeantInSubject(key) is not { } meant || subject.Find(meant) is not null)
                continue;
            var isCertain = entry.Value is YamlSequence || meant == "serialNumber";
            values.Add(new Problem(RuleIds.ConfigText, entry.Key.Place,
                $"'subject' has no field '{Display.Of(key)}', so Kubernetes drops or rejects it; use '{meant}'{(meant == "serialNumber" ? "" : ", which takes a list")}.",
                isCertain ? meant : null));
            if (SpecFields.TypeOf(meant) is { } type)
                Lose(type);
        }

        foreach (var problem in YamlProblems.Repeated(subject, SpecFields.IsReadOfSubject))
            values.Add(problem);
    }
}
