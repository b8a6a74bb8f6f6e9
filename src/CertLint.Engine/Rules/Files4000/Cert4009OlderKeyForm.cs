using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Files4000;

/// <summary>A key in an older form beside its certificate, as a MID Server does not take it.</summary>
internal sealed class Cert4009OlderKeyForm : KeyRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT4009",
        "Private key beside a certificate is not PKCS#8",
        RuleCategory.Files,
        RuleLevels.Everywhere(Level.Suggestion) with { Code = Level.Off },
        "ServiceNow documentation, Enable MID Server mutual authentication");

    public override Judgement? Judge(KeyTarget key) => key is { IsBesideLeaf: true, Label: "RSA PRIVATE KEY" or "EC PRIVATE KEY" }
        ? new Judgement(
            $"The key beside the certificate is '{key.Label}', and a MID Server takes PKCS#8 only ('PRIVATE KEY'); convert it with 'openssl pkcs8 -topk8' if the file is for one.")
        : null;
}
