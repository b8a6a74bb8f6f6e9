using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>An attribute of which a name holds one at most stands in it again (BR 7.1.4.1).</summary>
internal sealed class Cert1009RepeatedAttribute : NameRule
{
    private static readonly ulong SingleValued =
        AttributeType.All.Where(type => type.IsSingleValued).Aggregate(0UL, (types, type) => types | type.Bit);

    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1009",
        "Attribute is repeated",
        RuleCategory.Subject,
        new RuleLevels(Level.Warning, Level.Warning, Level.Warning),
        "BR 7.1.4.1");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        // A name in a directory (DC) repeats what it likes: its CNs are the containers in which the object lies.
        var repeated = context.RepeatedTypes & SingleValued;
        return repeated == 0 || context.Has(AttributeType.DomainComponent) ? [] : Judge(context, context.Subject!, repeated);
    }

    private static List<Judgement> Judge(NameContext context, DistinguishedName subject, ulong repeated) => subject.Attributes
        .Where(attribute => (attribute.Type.Bit & repeated) != 0 && !IsList(context.Target, attribute.Type))
        .GroupBy(attribute => attribute.Type)
        .Select(group => Judge(context, group.Key, group.ToList()))
        .ToList();

    private static bool IsList(NamedTarget target, AttributeType type) =>
        target.HasOrganizationList && type.Equals(AttributeType.Organization);

    private static Judgement Judge(NameContext context, AttributeType type, List<NameAttribute> all)
    {
        var hosts = type.Equals(AttributeType.CommonName) ? CertainHosts(context) : [];
        var told = hosts.Count > 1 ? hosts : all;
        var (first, second) = (told[0], told[1]);
        return new Judgement(
            $"{type.ShortName} stands {Times(all.Count)} in the subject, {Values(first, second)}, but a name holds one; {Advice(context.Target.Origin, areHosts: hosts.Count > 1 && !AreEqual(first, second))}.")
        {
            AtMost = IsWrong(type, hosts.Count > 1) && !HasAlternatives(context.Target) ? null : Level.Suggestion,
            Place = second.Value.Span,
            Value = second.Value.Text,
            RelatedPlaces = all.Where(attribute => !attribute.Value.Span.Equals(second.Value.Span))
                .Select(attribute => attribute.Value.Span)
                .ToList(),
        };
    }

    // One label may be an account as well: CN=jdoe, CN=1234567.
    private static List<NameAttribute> CertainHosts(NameContext context) => context.CommonNameHosts()
        .Where(host => host.Key.Value.IsKnown && (!host.Value.IsSingleLabel || host.Value.IsIPAddress))
        .Select(host => host.Key)
        .ToList();

    private static bool IsWrong(AttributeType type, bool areHosts) => areHosts
        || type.Equals(AttributeType.Country) || type.Equals(AttributeType.State) || type.Equals(AttributeType.Locality);

    // A template may put one in the other's place.
    private static bool HasAlternatives(NamedTarget target) => target is ConfigTarget { IsSubjectComplete: false };

    private static string Times(int count) =>
        count == 2 ? "twice" : count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " times";

    private static bool AreEqual(NameAttribute first, NameAttribute second) =>
        first.Value.IsKnown && second.Value.IsKnown && first.Value.Text == second.Value.Text;

    private static string Values(NameAttribute first, NameAttribute second) =>
        AreEqual(first, second)
            ? $"first as '{Display.Of(first.Value)}', then as '{Display.Of(second.Value)}' again"
            : $"first as '{Display.Of(first.Value)}', then as '{Display.Of(second.Value)}'";

    private static string Advice(Origin origin, bool areHosts)
    {
        var rest = areHosts ? ", and name other hosts in the subjectAltName" : "";
        return origin switch
        {
            Origin.Certificate => "request a new certificate with one" + rest,
            Origin.Request => "make a new request with one" + rest,
            _ => "keep the right one" + rest,
        };
    }
}
