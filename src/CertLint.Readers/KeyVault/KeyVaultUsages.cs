using CertLint.Model;
using CertLint.Readers.Json;

namespace CertLint.Readers.KeyVault;

/// <summary>Reads the bits of keyUsage by the names that Key Vault has for them.</summary>
internal static class KeyVaultUsages
{
    private static readonly Dictionary<string, KeyUsages> Bits = new(StringComparer.OrdinalIgnoreCase)
    {
        ["digitalSignature"] = KeyUsages.DigitalSignature,
        ["nonRepudiation"] = KeyUsages.NonRepudiation,
        ["keyEncipherment"] = KeyUsages.KeyEncipherment,
        ["dataEncipherment"] = KeyUsages.DataEncipherment,
        ["keyAgreement"] = KeyUsages.KeyAgreement,
        ["keyCertSign"] = KeyUsages.KeyCertSign,
        ["cRLSign"] = KeyUsages.CrlSign,
        ["encipherOnly"] = KeyUsages.EncipherOnly,
        ["decipherOnly"] = KeyUsages.DecipherOnly,
    };

    /// <summary>The bits; null where there are none, or one of them is not known.</summary>
    public static Placed<KeyUsages>? Of(JsonValue? usages)
    {
        if (usages is not { Kind: JsonKind.Array, Elements.Count: > 0 and <= JsonLimits.Names })
            return null;
        var all = KeyUsages.None;
        foreach (var usage in usages.Elements)
        {
            if (KeyVaultKeys.TextOf(usage) is not { } name || !Bits.TryGetValue(name.Text, out var bit))
                return null;
            all |= bit;
        }

        return new Placed<KeyUsages>(all, usages.Place);
    }
}
