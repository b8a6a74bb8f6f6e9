using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Certificates3000;

/// <summary>A request whose signature its own key has not made (RFC 2986 4.2).</summary>
internal sealed class Cert3014BadRequestSignature : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3014",
        "Signature of the request does not verify",
        RuleCategory.Certificates,
        new RuleLevels(Level.Off, Level.Warning, Level.Off) { SelfSigned = Level.Warning, AuthorityConfig = Level.Warning },
        "RFC 2986 4.2");

    public override IReadOnlyList<Judgement> Judge(NameContext context) => context.Target is RequestTarget { IsSignatureValid: false }
        ? [new Judgement("The request is not signed by the key that it holds, because it was changed afterwards or signed with another key, so every CA refuses it; make a new request.")]
        : [];
}
