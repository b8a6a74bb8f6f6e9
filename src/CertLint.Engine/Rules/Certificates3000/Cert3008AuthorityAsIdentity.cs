using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>A CA's certificate that the project presents, and one that says it is a CA's with a key that may sign no certificates (RFC 5280 4.2.1.9).</summary>
internal sealed class Cert3008AuthorityAsIdentity : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3008",
        "Certification authority's certificate is presented as an identity",
        RuleCategory.Certificates,
        new RuleLevels(Level.Off, Level.Off, Level.Warning),
        "RFC 5280 4.2.1.9; BR 7.1.2.7.8");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Target is not CertificateTarget { IsAuthority: true } certificate)
            return [];
        if (certificate.Purpose == Purpose.Identity)
        {
            return [new Judgement(
                "The certificate is a CA's (basicConstraints with CA:TRUE), but the project presents it as its own, so whoever has its key can issue certificates for "
                + "everyone who trusts it; present one without CA:TRUE.")];
        }

        return certificate.KeyUsage is { Value: var bits } && (bits & KeyUsages.KeyCertSign) == 0
            && BaselineRequirements.IsIssuedSince(BaselineRequirements.First, certificate)
            ? [new Judgement(
                "The certificate says that it is a CA's (basicConstraints with CA:TRUE), but its keyUsage has no keyCertSign, so it can be used for neither; "
                + "have it issued again without CA:TRUE, or with keyCertSign if it is a CA's.")]
            : [];
    }
}
