using CertLint.Findings;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Rules.Certificates3000;

/// <summary>The private key beside a certificate is that of another one, so that no TLS library takes the two together.</summary>
internal sealed class Cert3010ForeignKey : NameRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT3010",
        "Private key does not belong to the certificate beside it",
        RuleCategory.Certificates,
        new RuleLevels(Level.Off, Level.Off, Level.Warning),
        "RFC 8446 4.4.3");

    public override IReadOnlyList<Judgement> Judge(NameContext context)
    {
        if (context.Target is not CertificateTarget { Relations.ForeignKey: { } key } certificate)
            return [];
        var advice = key.Request is { } request
            ? $"{request} asks for a certificate for that key, so put the CA's answer to it here"
            : "put the key here for which the certificate was requested, or request a new certificate for this one";
        return [new Judgement($"The private key in {key.Where} does not belong to the certificate{ShownName.For(certificate)}; {advice}.")
        {
            Value = certificate.Subject?.Find(AttributeType.CommonName)?.Value.Text,
        }];
    }
}
