using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Certificates3000;

/// <summary>
/// The certificate that the project presents is its own issuer: for mutual TLS an instance asks for one that a CA has issued
/// (KB0993615).
/// </summary>
internal sealed class Cert3006SelfSignedIdentity : NameRule
{
    private const string Reason = "because mutual TLS with an instance needs a CA-issued certificate";

    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3006",
        "Certificate is self-signed",
        RuleCategory.Certificates,
        new RuleLevels(Level.Off, Level.Off, Level.Warning) { Peer = Level.Off, Authority = Level.Off },
        "KB0993615");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        // Nobody asks for the issuer of a certificate that verifies signatures; its key is known beforehand.
        if (context.Target is not CertificateTarget { Usage: not Usage.Signing, Relations: not { IsOnlyTrusted: true } } certificate
            || !CertificateLinks.IsSelfSigned(certificate))
        {
            return [];
        }

        var isRequested = certificate.Relations is { HasRequest: true };
        return [new Judgement(Message(certificate, isRequested))
        {
            AtMost = isRequested || certificate.Usage == Usage.Client ? null : Level.Suggestion,
            Value = certificate.Relations?.Alias ?? certificate.Subject?.Find(AttributeType.CommonName)?.Value.Text,
        }];
    }

    private static string Message(CertificateTarget certificate, bool isRequested)
    {
        if (certificate.Relations?.Alias is { } alias)
        {
            var entry = $"The certificate in entry '{Display.Of(alias)}' is ";
            return entry + (isRequested
                ? $"still self-signed; import the CA's answer under the same alias, {Reason}."
                : $"self-signed; request one from a CA and import its answer under the same alias, {Reason}.");
        }

        return $"The certificate{ShownName.For(certificate)} is " + (isRequested
            ? $"still self-signed, although a request for its key is in the project; replace it with the CA's answer, {Reason}."
            : $"self-signed; request one from a CA, {Reason}.");
    }
}
