using System.Globalization;
using System.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules.Subject1000;

/// <summary>
/// A subject with its document, one <c>key=value</c> a line, for rules on its structure. <c>+OU=IT</c> joins the RDN before,
/// <c>C#12=US</c> is encoded with the universal tag 12, <c>DNS=</c>, <c>email=</c> and <c>IP=</c> are entries of the
/// subjectAltName. In a value <c>{x}</c> is a hole.
/// </summary>
internal sealed class StructuredName
{
    private static readonly Dictionary<string, AttributeType> Types =
        AttributeType.All.ToDictionary(type => type.ShortName, StringComparer.Ordinal);

    private static readonly Dictionary<string, GeneralNameKind> Kinds = new()
    {
        ["DNS"] = GeneralNameKind.Dns, ["email"] = GeneralNameKind.Email, ["IP"] = GeneralNameKind.IPAddress,
    };

    private readonly string document;
    private readonly DistinguishedName subject;
    private readonly List<GeneralName> alternativeNames = [];

    public StructuredName(params string[] lines)
    {
        var text = new StringBuilder("# subject\n");
        var rdns = new List<List<NameAttribute>>();
        foreach (var line in lines)
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            var key = line[..equals].TrimStart('+').Split('#');
            var value = SampleText.Value(line[(equals + 1)..], text.Length + equals + 1);
            if (Kinds.TryGetValue(key[0], out var kind))
            {
                alternativeNames.Add(new GeneralName(kind, value));
            }
            else
            {
                var attribute = new NameAttribute(TypeOf(key[0]), value, StringTag: key.Length > 1 ? int.Parse(key[1], CultureInfo.InvariantCulture) : null);
                if (line[0] == '+')
                    rdns[^1].Add(attribute);
                else
                    rdns.Add([attribute]);
            }

            text.Append(CultureInfo.InvariantCulture, $"{line}\n");
        }

        document = text.ToString();
        subject = new DistinguishedName(
            [.. rdns.Select(rdn => new RelativeDistinguishedName(rdn))], false, new SourceSpan(0, document.Length));
    }

    public Profiles Profiles { get; init; } = Profiles.ServiceNow;

    public LintPolicy? Policy { get; init; }

    public bool IsComplete { get; init; } = true;

    public bool AreAlternativeNamesComplete { get; init; } = true;

    public bool IsReversed { get; init; }

    public IReadOnlyList<string>? ExtendedKeyUsages { get; init; }

    public static SourceSpan HeaderPlace => new(2, "subject".Length);

    public static CertificateTarget Certificate(Purpose purpose, string? notBefore = null, params string[] policies) => new(HeaderPlace)
    {
        Purpose = purpose,
        NotBefore = notBefore is null ? null : DateTimeOffset.Parse(notBefore, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        Policies = policies,
    };

    public static ConfigTarget Config(Purpose purpose = Purpose.Request) => new(HeaderPlace) { Purpose = purpose };

    public static RequestTarget Request() => new(HeaderPlace) { Purpose = Purpose.Request };

    public static CodeTarget Code() => new(HeaderPlace);

    /// <summary>What the rule finds, as <c>warning 'US'</c>: the level and the text at the place.</summary>
    public IReadOnlyList<string> Lint(string ruleId, NamedTarget target) => Findings(ruleId, target)
        .Select(finding => $"{SampleText.Word(finding.Level)} '{TextAt(finding.Place)}'")
        .ToList();

    public IReadOnlyList<Finding> Findings(string ruleId, NamedTarget target) =>
        All(target).Where(finding => finding.Rule.Id == ruleId).ToList();

    public IReadOnlyList<Finding> All(NamedTarget target) => new Linter().Lint(
        target with
        {
            Subject = subject with { IsEncodedInReverse = IsReversed },
            AlternativeNames = alternativeNames,
            IsSubjectComplete = IsComplete,
            AreAlternativeNamesComplete = AreAlternativeNamesComplete,
            ExtendedKeyUsages = ExtendedKeyUsages,
        },
        Policy ?? new LintPolicy { Profiles = Profiles });

    public string TextAt(SourceSpan place) => document.Substring(place.Start, place.Length);

    public IEnumerable<string> TextsAt(IEnumerable<SourceSpan> places) => places.Select(TextAt);

    private static AttributeType TypeOf(string key) => Types.TryGetValue(key, out var type) ? type : AttributeType.FromOid(key);
}
