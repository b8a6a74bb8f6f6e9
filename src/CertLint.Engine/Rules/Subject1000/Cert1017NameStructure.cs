using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Subject1000;

/// <summary>
/// Attributes that do not go together: several in one RDN, a unit of no organization, an e-mail address that only the subject
/// has, types that the certificate's policy does not go with (RFC 5280 4.1.2.6, BR 7.1.4.1, 7.1.2.7).
/// </summary>
internal sealed class Cert1017NameStructure : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT1017",
        "Attributes of the subject do not go together",
        RuleCategory.Subject,
        new RuleLevels(Level.Warning, Level.Warning, Level.Warning),
        "RFC 5280 4.1.2.6; BR 7.1.4.1, 7.1.2.7");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Subject is not { } subject || IsPlain(context))
            return [];
        List<Judgement>? judgements = null;
        NameAttribute? unit = null;
        bool hasOrganization = false, hasAddress = false;
        for (var i = 0; i < subject.Rdns.Count; i++)
        {
            var rdn = subject.Rdns[i];
            if (rdn.Count > 1)
                (judgements ??= []).Add(JudgeJoined(context, rdn.Attributes));
            for (var j = 0; j < rdn.Count; j++)
            {
                if (rdn[j].Type.Equals(AttributeType.OrganizationalUnit) && rdn[j].Value.Length > 0)
                    unit ??= rdn[j];
                hasOrganization |= IsOrganization(rdn[j]);
                hasAddress |= rdn[j].Type.Equals(AttributeType.EmailAddress);
            }
        }

        if (unit is not null && !hasOrganization && JudgeUnit(context, subject, unit) is { } unitJudgement)
            (judgements ??= []).Add(unitJudgement);
        if (hasAddress)
            (judgements ??= []).AddRange(SubjectAddresses.Judge(context, subject));
        if (context.Target is not CertificateTarget certificate)
            return judgements ?? (IReadOnlyList<Judgement>)[];
        if (certificate.Policies.Count > 0 && JudgePolicy(context, certificate, subject) is { } policy)
            (judgements ??= []).Add(policy);
        else if (JudgeIdentity(context, certificate, subject) is { } identity)
            (judgements ??= []).Add(identity);
        return judgements ?? (IReadOnlyList<Judgement>)[];
    }

    private static bool IsPlain(NameContext context) =>
        !context.HasJoinedAttributes && !context.Has(AttributeType.EmailAddress)
        && (!context.Has(AttributeType.OrganizationalUnit) || (context.Has(AttributeType.Organization) && !context.HasEmptyAttribute))
        && context.Target is not CertificateTarget { Policies.Count: > 0 }
        && (context.Target is not CertificateTarget || !context.IsPublicTls);

    // In a directory (DC) units need no organization.
    private static bool IsOrganization(NameAttribute attribute) => attribute.Type.Equals(AttributeType.DomainComponent)
        || (attribute.Type.Equals(AttributeType.Organization)
            && (!attribute.Value.IsKnown || !string.IsNullOrWhiteSpace(attribute.Value.Text)));

    private static Judgement JudgeJoined(NameContext context, IReadOnlyList<NameAttribute> attributes)
    {
        const int longest = 10;
        var names = attributes.Take(longest).Select(attribute => attribute.Type.ShortName).ToList();
        var isOneTooMany = attributes[0].Type.IsSingleValued && names.Distinct(StringComparer.Ordinal).Count() == 1;
        var place = attributes[1].Value.Span;
        return new Judgement(
            $"{Display.List(names)} stand in one RDN (joined by '+'), which many programs cannot match; {Advice(context.Target.Origin)} {(isOneTooMany ? "one of them" : "each in an RDN of its own")}.")
        {
            AtMost = AtMost(context, BaselineRequirements.Profiles),
            Place = place,
            Value = string.Join("+", names),
            RelatedPlaces = attributes[0].Value.Span.Equals(place) ? [] : [attributes[0].Value.Span],
        };
    }

    private static string Advice(Origin origin) => origin switch
    {
        Origin.Certificate => "request a new certificate with",
        Origin.Request => "make a new request with",
        _ => "write",
    };

    private static Judgement? JudgeUnit(NameContext context, DistinguishedName subject, NameAttribute unit)
    {
        // What another value holds by mistake is CERT1011's to tell.
        if (!context.Target.IsSubjectComplete || IsToldOtherwise(context)
            || subject.Attributes.Any(attribute => JoinedAttributes.KeysIn(attribute.Value.Text).Contains("O")))
        {
            return null;
        }

        return new Judgement(
            $"Organizational unit '{Display.Of(unit.Value)}' stands without an organization of which it could be a unit; {Advice(context.Target.Origin)} O as well, or leave OU out.")
        {
            AtMost = AtMost(context, BaselineRequirements.UnitOfOrganization), Place = unit.Value.Span, Value = unit.Value.Text,
        };
    }

    // That the unit must go, or that the organization is missing.
    private static bool IsToldOtherwise(NameContext context) => context.HasFinding("CERT1015")
        || (context.HasFinding("CERT1003")
            && context.Policy.RequiredAttributes?.Contains("O", StringComparer.OrdinalIgnoreCase) != false);

    private static Judgement? JudgePolicy(NameContext context, CertificateTarget certificate, DistinguishedName subject)
    {
        if (ValidationProfile.Contradiction(certificate, subject, context.HasFinding("CERT1015")) is not { } found)
            return null;
        return new Judgement(
            $"The certificate's policy {found.Policy} says {found.Words}, but its subject {found.Contradiction}; have it issued again with the right attributes or under the right policy.")
        {
            AtMost = AtMost(context, BaselineRequirements.First), Value = found.Policy,
        };
    }

    private static Judgement? JudgeIdentity(NameContext context, CertificateTarget certificate, DistinguishedName subject)
    {
        if (certificate.IsAuthority || context.HasFinding("CERT1003")
            || !BaselineRequirements.HoldSince(BaselineRequirements.PersonalNames, certificate, context.Policy)
            || SubjectIdentity.Contradiction(certificate, subject) is not { } contradiction)
        {
            return null;
        }

        return new Judgement(
            $"The subject {contradiction}, which the Baseline Requirements forbid; have it issued again with the right attributes.");
    }

    private static Level? AtMost(NameContext context, DateTimeOffset since) =>
        BaselineRequirements.HoldSince(since, context.Target, context.Policy) ? null : Level.Suggestion;
}
