using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>
/// clientAuth beside serverAuth, asked of or held from a public CA. Browsers' root programmes put an end to it, so the
/// certificate's successor will not be one for mutual TLS.
/// </summary>
internal sealed class Cert3016ClientAuthenticationFromPublicAuthority : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3016",
        "Client authentication is expected of a public CA",
        RuleCategory.Certificates,
        // What others hold is theirs to renew.
        new RuleLevels(Level.Off, Level.Warning, Level.Warning) { Peer = Level.Off, Authority = Level.Off },
        "Chrome Root Program Policy 1.8, 1.3.2");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        var target = context.Target;
        if (target.ExtendedKeyUsages is not { } usages || target.Usage == Usage.Signing
            || !usages.Contains(KeyPurposes.ClientAuthentication, StringComparer.Ordinal)
            || !usages.Contains(KeyPurposes.ServerAuthentication, StringComparer.Ordinal))
        {
            return [];
        }

        var isForbidden = context.IsPublicTls && IssueDate(context) >= PublicValidity.NoClientAuthentication;
        if (!isForbidden && !IsPublic(context))
            return [];
        return [new Judgement(Message(target))
        {
            AtMost = isForbidden ? null : Level.Suggestion,
            Place = target.ExtendedKeyUsagePlace,
        }];
    }

    private static DateTimeOffset? IssueDate(NameContext context) =>
        context.Target is CertificateTarget certificate ? certificate.NotBefore : context.Policy.Now;

    // A private CA may write any policy, but a public one's no user has reason to; a log's timestamp it cannot make.
    private static bool IsPublic(NameContext context) => context.Target is CertificateTarget certificate
        ? !certificate.IsAuthority && !certificate.IsSelfIssued
            && (certificate.HasLogTimestamps || certificate.Policies.Any(BaselineRequirements.IsReserved))
        : context.IsPublicTls;

    private static string Message(NamedTarget target)
    {
        var said = target is CertificateTarget certificate
            ? $"{CertificateLabel.Of(certificate)} allows clientAuth and comes from a public CA"
            : "The request asks a public CA for clientAuth";
        return $"{said}, but Chrome's root programme ends that for what is issued since 2027-03-15; for mutual TLS ask a CA that issues client "
            + "certificates, or one of your own" + (target is CertificateTarget ? "." : ", otherwise leave clientAuth out.");
    }
}
