using CertLint.Model;
using CertLint.Readers.Json;
using CertLint.Readers.Text;

namespace CertLint.Readers.KeyVault;

/// <summary>Reads the bits of keyUsage by the names that Key Vault has for them.</summary>
internal static class KeyVaultUsages
{
    /// <summary>The bits; null where there are none, or one of them is not known.</summary>
    public static Placed<KeyUsages>? Of(JsonValue? usages)
    {
        if (usages is not { Kind: JsonKind.Array, Elements.Count: > 0 and <= JsonLimits.Names })
            return null;
        var all = KeyUsages.None;
        foreach (var usage in usages.Elements)
        {
            if (KeyVaultKeys.TextOf(usage) is not { } name || KeyUsageNames.InAnyCase(name.Text) is not { } bit)
                return null;
            all |= bit;
        }

        return new Placed<KeyUsages>(all, usages.Place);
    }
}
