using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>
/// A TLS server's certificate that Java refuses although it trusts the root, because the root's owner lost the browsers' trust
/// and it was issued after that.
/// </summary>
internal sealed class Cert3018DistrustedIssuer : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3018",
        "Issuer is distrusted by Java",
        RuleCategory.Certificates,
        new RuleLevels(Level.Off, Level.Off, Level.Suggestion) { Authority = Level.Off },
        "JDK, jdk.security.caDistrustPolicies");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Target is not CertificateTarget { IsAuthority: false, NotBefore: { } issued } certificate
            || !ServerUsage.IsAllowed(certificate) || DistrustedIssuers.Find(certificate) is not { } distrust
            || issued < distrust.LastDay.AddDays(1))
        {
            return [];
        }

        return [new Judgement(
            $"{CertificateLabel.Of(certificate)} was issued by {distrust.Owner} after {Expiry.Day(distrust.LastDay)}, so Java refuses it as a TLS "
            + $"server's ({distrust.Policy}); request one from another CA.")
        {
            Value = distrust.Owner,
        }];
    }
}
