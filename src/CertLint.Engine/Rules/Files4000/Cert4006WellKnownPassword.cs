using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Rules.Files4000;

/// <summary>A keystore with a key that a password opens which everybody tries first. The finding never says which.</summary>
internal sealed class Cert4006WellKnownPassword : KeystoreRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        RuleIds.WellKnownPassword,
        "Keystore opens with a well-known password",
        RuleCategory.Files,
        RuleLevels.Everywhere(Level.Policy) with { Code = Level.Off },
        "CWE-798");

    public override IReadOnlyList<Judgement> Judge(KeystoreTarget keystore, LintPolicy policy) => keystore.OpensWithWellKnownPassword
        ?
        [
            new Judgement(
                $"A password that everybody tries first opens the {KeystoreTypes.NameOf(keystore.Type)} keystore, so whoever reads the file has its keys; keep it out of the project, or give it and its keys a password of their own."),
        ]
        : [];
}
