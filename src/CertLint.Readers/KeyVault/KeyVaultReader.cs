using CertLint.Findings;
using CertLint.Model;
using CertLint.Readers.Documents;
using CertLint.Readers.Json;

namespace CertLint.Readers.KeyVault;

/// <summary>
/// Reads policies of Azure Key Vault's certificates: as the CLI and PowerShell write them, as the REST API takes them, as
/// Terraform's JSON has them, and within deployment templates.
/// </summary>
internal static class KeyVaultReader
{
    /// <summary>What the policies ask for; null where there are none.</summary>
    public static DocumentModel? Read(DocumentSource source)
    {
        if (source.Json is not { Root: { } root })
            return JsonFailure.Of(source, KeyVaultKeys.Certificate.Any(name => Holds(source.Text, $"\"{name}\"")), "The policy for Key Vault");
        var targets = new List<ConfigTarget>();
        var problems = new List<Problem>();
        foreach (var policy in root.SelfAndWithin())
        {
            if (targets.Count >= JsonLimits.Targets)
                break;
            if (CertificateOf(policy) is { } member && KeyVaultKeys.ObjectIn(member.Value) is { } certificate)
                targets.Add(new KeyVaultPolicy(policy, certificate, member.Key.Place, problems).Read());
        }

        if (targets.Count == 0)
            return null;
        return new DocumentModel(
            source.Lines,
            [.. targets.Select((target, index) => targets.Count > 1 ? target with { Entry = $"policy {index + 1}" } : target)],
            [.. problems.Take(JsonLimits.Problems)],
            []);
    }

    // Of repeated keys the last one counts.
    private static JsonMember? CertificateOf(JsonValue policy)
    {
        for (var i = policy.Members.Count - 1; i >= 0; i--)
        {
            if (KeyVaultKeys.IsAny(policy.Members[i].Key, KeyVaultKeys.Certificate))
                return policy.Members[i];
        }

        return null;
    }

    private static bool Holds(string text, string word) => text.IndexOf(word, 0, StringComparison.OrdinalIgnoreCase) >= 0;
}
