using CertLint.Findings;
using CertLint.Model;
using CertLint.Policy;

namespace CertLint.Rules.Files4000;

/// <summary>
/// A keystore that the instance cannot use as it is meant: the CA's answer was imported under an alias of its own, a key has
/// another password than the keystore, no key is there, or several are.
/// </summary>
internal sealed class Cert4008UnusableKeystore : KeystoreRule
{
    // Of a store of nothing but trusted certificates its name mostly says so.
    private static readonly string[] TrustWords = ["trust", "cacerts"];

    public override RuleDescriptor Descriptor { get; } = new(
        "CERT4008",
        "Keystore cannot be used by the instance",
        RuleCategory.Files,
        RuleLevels.Everywhere(Level.Warning) with { Code = Level.Off },
        "KB1648222; KB0824494");

    public override IReadOnlyList<Judgement> Judge(KeystoreTarget keystore, LintPolicy policy)
    {
        if (keystore.Entries is not { } entries || keystore.IsRequested)
            return [];
        var keys = entries.Where(entry => entry.Kind == KeystoreEntryKind.PrivateKey).ToArray();
        if (keys.Length == 0)
            return LacksKey(keystore) ? [new Judgement(WithoutKey(keystore.Usage))] : [];
        var judgements = new List<Judgement>();
        foreach (var key in keys)
        {
            if (AnswerTo(key, entries) is { } answer)
                judgements.Add(Of(key, $"The CA's certificate for the key '{Display.Of(key.Alias)}' was imported under another alias ('{Display.Of(answer.Alias)}'), so the key still presents its self-signed one; import it again with '-alias {Display.Of(key.Alias)}'."));
            if (key.HasOtherPassword)
                judgements.Add(Of(key, $"The key '{Display.Of(key.Alias)}' has another password than the keystore, and the instance knows the keystore's only; change it with 'keytool -keypasswd -alias {Display.Of(key.Alias)}'."));
        }

        if (keys.Length > 1)
        {
            judgements.Add(new Judgement(
                $"The keystore holds {keys.Length} private keys ('{Display.Of(keys[0].Alias)}', '{Display.Of(keys[1].Alias)}'{(keys.Length > 2 ? ", …" : "")}), and nothing tells which one the instance takes; keep one in each keystore.")
            {
                AtMost = Level.Suggestion,
            });
        }

        return judgements;
    }

    private static Judgement Of(KeystoreEntry key, string message) => new(message) { Entry = $"alias '{Display.Of(key.Alias)}'" };

    private static KeystoreEntry? AnswerTo(KeystoreEntry key, IReadOnlyList<KeystoreEntry> entries) =>
        key is not { IsSelfIssued: true, PublicKeyDigest: { } digest } ? null : entries.FirstOrDefault(entry =>
            entry is { Kind: KeystoreEntryKind.TrustedCertificate, IsSelfIssued: false } && entry.PublicKeyDigest == digest);

    private static bool LacksKey(KeystoreTarget keystore) => keystore.Usage is Usage.Client or Usage.Signing
        && !TrustWords.Any(word => keystore.FileName?.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static string WithoutKey(Usage usage) =>
        $"The keystore holds no private key, so the instance cannot {(usage == Usage.Client ? "authenticate" : "sign")} with it; make it with 'keytool -genkeypair', or import the key with its certificate.";
}
