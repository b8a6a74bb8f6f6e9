using System.Globalization;
using System.Text;
using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules;

namespace CertLint.Engine.Tests.Rules;

/// <summary>
/// A subject with its document, one <c>key=value</c> a line, so that a finding's place can be read back as text. A key
/// such as <c>DNS</c> or <c>IP</c> is an entry of the subjectAltName. In a value <c>{x}</c> is a hole.
/// </summary>
internal sealed class Sample
{
    private static readonly Dictionary<string, AttributeType> Types = new()
    {
        ["CN"] = AttributeType.CommonName, ["O"] = AttributeType.Organization, ["L"] = AttributeType.Locality,
        ["ST"] = AttributeType.State, ["C"] = AttributeType.Country, ["OU"] = AttributeType.OrganizationalUnit,
        ["emailAddress"] = AttributeType.EmailAddress,
    };

    private static readonly Dictionary<string, GeneralNameKind> Kinds = new()
    {
        ["DNS"] = GeneralNameKind.Dns, ["IP"] = GeneralNameKind.IPAddress, ["email"] = GeneralNameKind.Email,
        ["URI"] = GeneralNameKind.Uri, ["RID"] = GeneralNameKind.RegisteredId, ["dirName"] = GeneralNameKind.DirectoryName,
        ["otherName"] = GeneralNameKind.Other,
    };

    private readonly string document;
    private readonly DistinguishedName subject;
    private readonly List<GeneralName> alternativeNames = [];

    public Sample(params string[] lines)
    {
        var text = new StringBuilder("# subject\n");
        var rdns = new List<RelativeDistinguishedName>();
        foreach (var line in lines)
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            var key = line[..equals];
            var value = SampleText.Value(line[(equals + 1)..], text.Length + equals + 1);
            if (Types.TryGetValue(key, out var type))
                rdns.Add(new RelativeDistinguishedName([new NameAttribute(type, value)]));
            else
                alternativeNames.Add(new GeneralName(Kinds[key], value));
            text.Append(CultureInfo.InvariantCulture, $"{line}\n");
        }

        document = text.ToString();
        subject = new DistinguishedName(rdns, false, new SourceSpan(0, document.Length));
    }

    public LintPolicy Policy { get; init; } = LintPolicy.Default;

    public bool IsComplete { get; init; } = true;

    public Usage Usage { get; init; }

    /// <summary>Without a line for an entry a certificate's sample says nothing of the subjectAltName, unless this does.</summary>
    public bool? IsSanComplete { get; init; }

    public bool IsSanCritical { get; init; }

    public IReadOnlyList<string>? ExtendedKeyUsages { get; init; }

    public static string Text(string document, SourceSpan place) => document.Substring(place.Start, place.Length);

    public IReadOnlyList<string> Config(Purpose purpose = Purpose.Request) =>
        Lint(Named(new ConfigTarget(HeaderPlace) { Purpose = purpose }));

    public IReadOnlyList<string> Request() => Lint(Named(new RequestTarget(HeaderPlace) { Purpose = Purpose.Request }));

    public IReadOnlyList<string> Code() => Lint(Named(new CodeTarget(HeaderPlace)));

    public IReadOnlyList<string> Certificate(Purpose purpose, bool selfIssued = false, bool authority = false) =>
        Lint(Named(new CertificateTarget(HeaderPlace)
        {
            Purpose = purpose, IsSelfIssued = selfIssued, IsAuthority = authority,
        }));

    public IReadOnlyList<Finding> Findings(NamedTarget target) => new Linter().Lint(Named(target), Policy);

    public IReadOnlyList<Finding> ConfigFindings() =>
        Findings(new ConfigTarget(HeaderPlace) { Purpose = Purpose.Request });

    public string TextAt(SourceSpan place) => Text(document, place);

    /// <summary><c>CERT1004 policy 'USA'</c>: rule, level and the text at the place.</summary>
    private List<string> Lint(NamedTarget target) => new Linter().Lint(target, Policy)
        .Select(finding => $"{finding.Rule.Id} {SampleText.Word(finding.Level)} '{TextAt(finding.Place)}'")
        .ToList();

    private static SourceSpan HeaderPlace => new(2, "subject".Length);

    private NamedTarget Named(NamedTarget target) => target with
    {
        Subject = subject, AlternativeNames = alternativeNames, IsSubjectComplete = IsComplete, Usage = Usage,
        AreAlternativeNamesComplete = IsSanComplete ?? (target.Origin != Origin.Certificate || alternativeNames.Count > 0),
        IsAlternativeNameCritical = IsSanCritical, ExtendedKeyUsages = ExtendedKeyUsages,
    };
}
