using CertLint.Findings;
using CertLint.Model;

namespace CertLint.Rules.Files4000;

/// <summary>A private key that no password protects (CWE-321).</summary>
internal sealed class Cert4001UnencryptedKey : KeyRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        "CERT4001",
        "Private key is not encrypted",
        RuleCategory.Files,
        RuleLevels.Everywhere(Level.Policy) with { Code = Level.Off },
        "CWE-321");

    public override Judgement? Judge(KeyTarget key) => key.IsEncrypted ? null : new Judgement(
        $"The private key ('{Display.Of(key.Label)}') is not encrypted, so whoever reads the file can act in your name; keep it out of the project, or encrypt it with a password.");
}
