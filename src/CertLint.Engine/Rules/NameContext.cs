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
    private ulong types;

    public NamedTarget Target => target;

    public LintPolicy Policy => policy;

    /// <summary>The subject; null where there is none or it is not known.</summary>
    public DistinguishedName? Subject => target.Subject;

    /// <summary>The <see cref="AttributeType.Bit"/>s of the types that the subject has more than once.</summary>
    public ulong RepeatedTypes { get; private set; }

    /// <summary>True where an RDN of the subject has several attributes.</summary>
    public bool HasJoinedAttributes { get; private set; }

    /// <summary>True where an attribute of the subject has no value.</summary>
    public bool HasEmptyAttribute { get; set; }

    /// <summary>True where a rule has already found something wrong with a host in the CN or the subjectAltName.</summary>
    public bool HasHostFinding { get; set; }

    /// <summary>What rules have said so far: those on values all, those on names as far as their IDs are lower.</summary>
    public IReadOnlyList<Finding> Findings => findings.All;

    /// <summary>True where the profile is <c>public-tls</c> and the name may be in a publicly trusted certificate of a TLS server.</summary>
    public bool IsPublicTls => BaselineRequirements.Hold(target, policy);

    /// <summary>True where the subject has an attribute of this type, with or without a value.</summary>
    public bool Has(AttributeType type) => (types & type.Bit) != 0;

    /// <summary>Counts the attributes of one of the subject's RDNs, so that no rule has to.</summary>
    public void Count(RelativeDistinguishedName rdn)
    {
        HasJoinedAttributes |= rdn.Count > 1;
        for (var i = 0; i < rdn.Count; i++)
        {
            var bit = rdn[i].Type.Bit;
            RepeatedTypes |= types & bit;
            types |= bit;
        }
    }

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
