using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.DnsNames2000;

/// <summary>
/// What else is wrong with a subjectAltName: its other entries, its criticality, and under <c>public-tls</c> entries that a
/// public CA must not certify (RFC 5280 4.2.1.6, BR 7.1.2.7.12).
/// </summary>
internal sealed class Cert2013OtherAlternativeName : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT2013",
        "Alternative names are malformed or not allowed",
        RuleCategory.DnsNames,
        new RuleLevels(Level.Suggestion, Level.Suggestion, Level.Warning),
        "RFC 5280 4.2.1.6; BR 7.1.2.7.12");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        var names = context.Target.AlternativeNames;
        if (names.Count == 0)
            return [];
        List<Judgement>? judgements = null;
        if (Criticality(context.Target) is { } criticality)
            (judgements ??= []).Add(criticality);
        for (var i = 0; i < names.Count; i++)
        {
            if (context.AlternativeHosts[i] is null && Entry(context, names[i]) is { } entry)
                (judgements ??= []).Add(entry);
        }

        return judgements ?? (IReadOnlyList<Judgement>)[];
    }

    private static Judgement? Criticality(NamedTarget target)
    {
        if (target is not { IsSubjectComplete: true, Subject.Rdns: var rdns })
            return null;
        if (rdns.Count > 0)
        {
            return !target.IsAlternativeNameCritical ? null : new Judgement(
                "The SAN is critical although the subject is not empty, so a program that does not know the SAN has to refuse the certificate; leave 'critical' out.");
        }

        // In a request it is the CA that decides.
        return target.IsAlternativeNameCritical || target.Origin != Origin.Certificate ? null : new Judgement(
            "The subject is empty, so the SAN alone names the subject, but it is not critical; mark it as critical.");
    }

    private static Judgement? Entry(NameContext context, GeneralName name)
    {
        var text = name.Value.Text.Trim();
        if (name.Value.IsKnown && text.Length == 0 && name.Kind != GeneralNameKind.DirectoryName)
            return At(name, "The SAN has an empty entry; leave it out.");
        if (context.IsPublicTls && name.Kind is not (GeneralNameKind.Dns or GeneralNameKind.IPAddress))
        {
            return At(name,
                $"The SAN has {Words(name.Kind)} '{Display.Of(name.Value)}', but a public CA certifies DNS names and IP addresses only; leave it out.");
        }

        if (!name.Value.IsKnown)
            return null;
        return name.Kind switch
        {
            GeneralNameKind.Email => MailboxText.WhyInvalid(text) is { } why
                ? At(name, $"'{Display.Of(text)}' is no mail address for the SAN because {why}; write it as 'name@contoso.com'.")
                : null,
            GeneralNameKind.Uri => Uri(name, text, context.Target.Origin),
            GeneralNameKind.IPAddress => Address(name, text, context.IsPublicTls),
            _ => null,
        };
    }

    private static Judgement? Uri(GeneralName name, string text, Origin origin)
    {
        if (UriText.WhyInvalid(text) is { } why)
            return At(name, $"'{Display.Of(text)}' is no URI for the SAN because {Display.Of(why)}; write it as 'https://contoso.com/name'.");
        // As a DNS name (CERT2001), code names the machine that it runs on for a reason.
        if (UriText.UnqualifiedHost(text) is not { } host || (origin == Origin.Code && host == "localhost"))
            return null;
        var what = host.Length == 0 ? "has no host" : $"has the host '{Display.Of(host)}', which is no fully qualified domain name";
        return At(name, $"The URI '{Display.Of(text)}' in the SAN {what}; use one such as 'https://mtls.contoso.com'.") with
        {
            AtMost = Level.Suggestion,
        };
    }

    private static Judgement? Address(GeneralName name, string text, bool isPublicTls)
    {
        if (IPAddressText.Parse(text) is not { } octets)
        {
            // A reader writes what is not 4 or 16 octets in hexadecimal; openssl reads leading zeros.
            return HasLeadingZeros(text) ? null : At(name, $"'{Display.Of(text)}' is no IP address; write it as '192.0.2.7' or '2001:db8::7'.");
        }

        return !isPublicTls || ReservedAddresses.Find(octets) is not { } use ? null : At(name,
            $"IP address '{Display.Of(text)}' is reserved for {use}, so no public CA certifies it; use a host name on your own domain.");
    }

    private static bool HasLeadingZeros(string text)
    {
        var parts = text.Length > 15 ? [] : text.Split('.');
        return parts.Length == 4 && IPAddressText.IsIPv4(string.Join(".", parts.Select(part => part.TrimStart('0') is { Length: > 0 } digits ? digits : "0")));
    }

    private static string Words(GeneralNameKind kind) => kind switch
    {
        GeneralNameKind.Email => "the mail address",
        GeneralNameKind.Uri => "the URI",
        GeneralNameKind.DirectoryName => "the directory name",
        GeneralNameKind.RegisteredId => "the registered ID",
        _ => "another kind of name,",
    };

    private static Judgement At(GeneralName name, string message) =>
        new(message) { Place = name.Value.Span, Value = name.Value.Text };
}
