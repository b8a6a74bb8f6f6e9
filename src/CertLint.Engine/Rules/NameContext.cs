using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;
using CertLint.Policy;
using CertLint.Rules.Subject1000;

namespace CertLint.Rules;

/// <summary>The names of one target, and what rules on single values have said of them.</summary>
/// <param name="target">What bears the names.</param>
/// <param name="policy">What the user has set.</param>
/// <param name="findings">Where rules put what they say.</param>
internal sealed class NameContext(NamedTarget target, LintPolicy policy, FindingList findings)
{
    private HostName?[]? alternativeHosts;

    public NamedTarget Target => target;

    public LintPolicy Policy => policy;

    /// <summary>The subject; null where there is none or it is not known.</summary>
    public DistinguishedName? Subject => target.Subject;

    /// <summary>True where a rule has already found something wrong with a host in the CN or the subjectAltName.</summary>
    public bool HasHostFinding { get; set; }

    /// <summary>What rules have said so far: those on values all, those on names as far as their IDs are lower.</summary>
    public IReadOnlyList<Finding> Findings => findings.All;

    public bool IsPublicTls => (policy.Profiles & Profiles.PublicTls) != 0;

    /// <summary>True where the rule with this ID has already spoken.</summary>
    public bool HasFinding(string ruleId)
    {
        var said = Findings;
        for (var i = 0; i < said.Count; i++)
        {
            if (said[i].Rule.Id == ruleId)
                return true;
        }

        return false;
    }

    /// <summary>
    /// The host of each entry of the subjectAltName, in its order; null where the entry is no dNSName or is empty.
    /// </summary>
    public IReadOnlyList<HostName?> AlternativeHosts => alternativeHosts ??=
        target.AlternativeNames.Count == 0 ? [] : [.. target.AlternativeNames.Select(HostOf)];

    /// <summary>The hosts that the common names name, as written, each with its attribute.</summary>
    public IEnumerable<KeyValuePair<NameAttribute, HostName>> CommonNameHosts()
    {
        foreach (var attribute in target.Subject?.Attributes ?? [])
        {
            if (attribute.Type.Equals(AttributeType.CommonName) && StrayText.Clean(attribute.Value) is { Length: > 0 } value
                && CommonNameHost.Find(target, value) is { } host)
            {
                yield return new KeyValuePair<NameAttribute, HostName>(attribute, host);
            }
        }
    }

    private static HostName? HostOf(GeneralName name) =>
        name.Kind == GeneralNameKind.Dns && StrayText.Clean(name.Value) is { Length: > 0 } value ? HostName.Parse(value) : null;
}
