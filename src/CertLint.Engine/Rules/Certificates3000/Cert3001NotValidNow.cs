using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>
/// A certificate that is not valid at the time of the build. Policy only where the user asks for it: by itself a build must
/// not become a function of the date.
/// </summary>
internal sealed class Cert3001NotValidNow : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3001",
        "Certificate has expired or is not yet valid",
        RuleCategory.Certificates,
        new RuleLevels(Level.Off, Level.Off, Level.Policy),
        "RFC 5280 4.1.2.5");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Target is not CertificateTarget certificate || MessageOn(certificate, context.Policy.Now) is not { } message)
            return [];
        return [new Judgement(message) { AtMost = context.Policy.FailsOnExpired ? null : Level.Warning }];
    }

    private static string? MessageOn(CertificateTarget certificate, DateTimeOffset? now)
    {
        if (Expiry.IsNever(certificate))
        {
            return $"{CertificateLabel.Of(certificate)} ends on {Expiry.Day(certificate.NotAfter!.Value)}, before it begins on "
                + $"{Expiry.Day(certificate.NotBefore!.Value)}, so it is never valid; have it issued again.";
        }

        if (now is not { } time)
            return null;
        if (Expiry.IsOver(certificate, time))
            return $"{CertificateLabel.Of(certificate)} expired on {Expiry.Day(certificate.NotAfter!.Value)}; {RemedyFor(certificate)}.";
        return Expiry.IsToCome(certificate, time)
            ? $"{CertificateLabel.Of(certificate)} is not valid before {Expiry.Day(certificate.NotBefore!.Value)}; use one that is valid already."
            : null;
    }

    private static string RemedyFor(CertificateTarget certificate) => certificate.Purpose switch
    {
        Purpose.Authority => "replace it by its successor, or remove it",
        Purpose.Peer => "ask its owner for the one that is in use now",
        _ => "replace it by a new one",
    };
}
