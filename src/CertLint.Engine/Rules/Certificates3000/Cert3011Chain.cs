using CertLint.Findings;
using CertLint.Model;
using CertLint.Rules.Certificates3000.Chains;

namespace CertLint.Rules.Certificates3000;

/// <summary>
/// The certificates that the project presents together are no chain, or not all of it (RFC 8446 4.4.2: the sender's own first, each
/// issuer behind what it issued). A root may be left out, except of a keystore, where ServiceNow's documentation asks for it.
/// </summary>
internal sealed class Cert3011Chain : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3011",
        "Chain is incomplete or out of order",
        RuleCategory.Certificates,
        new RuleLevels(Level.Off, Level.Off, Level.Warning)
        {
            // What is only trusted is looked up by its name, in any order.
            Peer = Level.Off, Authority = Level.Off,
        },
        "RFC 8446 4.4.2");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Target is not CertificateTarget { Relations.Chain: { } chain } certificate)
            return [];
        var leaf = IndexOf(certificate, chain.Members);
        if (leaf < 0)
            return [];
        var text = new ChainText(certificate);
        var shape = new ChainShape(chain, leaf);
        if (chain.Members.Count == 1)
            return OfOne(certificate, text, shape.IssuerElsewhere(certificate));
        if (shape.Missing() is { } missing)
            return [text.Missing(missing, shape.OpenEnd() ?? certificate)];
        var found = shape.Strangers().Select(stranger => text.Stranger(stranger, shape.OpenEnd())).ToList();
        if (found.Count == 0 && shape.Disorder() is { } disorder)
            found.Add(text.Disorder(disorder.Early, disorder.Late));
        if (found.Count == 0 && text.IsOfKeystore && certificate.Usage != Usage.Signing && shape.OpenEnd() is { } end)
            found.Add(text.NoRoot(end, shape.IssuerElsewhere(end)));
        return found;
    }

    private static Judgement[] OfOne(CertificateTarget certificate, ChainText text, LocatedCertificate? issuer)
    {
        // With a signature goes the certificate's chain only where somebody asks for it.
        if (CertificateLinks.IsSelfSigned(certificate) || certificate.Usage == Usage.Signing)
            return [];
        // Where a root has issued it, nothing but the root is missing.
        if (issuer is null || !CertificateLinks.IsSelfSigned(issuer.Certificate))
            return [text.Alone(issuer)];
        return text.IsOfKeystore ? [text.NoRoot(certificate, issuer)] : [];
    }

    private static int IndexOf(CertificateTarget certificate, IReadOnlyList<CertificateTarget> members)
    {
        // A chain is told of a member only.
        if (members.Count == 1)
            return 0;
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Fingerprint == certificate.Fingerprint)
                return i;
        }

        return -1;
    }
}
