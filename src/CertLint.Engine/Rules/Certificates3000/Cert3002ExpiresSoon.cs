using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>A certificate whose end is near. The message says no number of days, which a replay from the cache would get wrong.</summary>
internal sealed class Cert3002ExpiresSoon : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3002",
        "Certificate expires soon",
        RuleCategory.Certificates,
        new RuleLevels(Level.Off, Level.Off, Level.Warning),
        "RFC 5280 4.1.2.5");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Policy.Now is not { } now || context.Target is not CertificateTarget { NotAfter: { } end } certificate
            || now < Expiry.WarningStart(certificate, context.Policy))
        {
            return [];
        }

        // CERT3001 speaks of these, and where it is off nobody wants to hear of them.
        if (Expiry.IsNever(certificate) || Expiry.IsOver(certificate, now) || Expiry.IsToCome(certificate, now))
            return [];
        return [new Judgement($"{CertificateLabel.Of(certificate)} expires on {Expiry.Day(end)}; {RemedyFor(certificate)}.")];
    }

    private static string RemedyFor(CertificateTarget certificate) => certificate.Purpose switch
    {
        Purpose.Authority => "get its successor",
        Purpose.Peer => "ask its owner for its successor",
        _ => "replace it by a new one in time",
    };
}
