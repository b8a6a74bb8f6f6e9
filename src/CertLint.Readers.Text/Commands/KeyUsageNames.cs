using CertLint.Model;

namespace CertLint.Readers.Text.Commands;

/// <summary>The bits of keyUsage under the names of RFC 5280 4.2.1.3, which openssl and Windows write alike but for their case.</summary>
internal static class KeyUsageNames
{
    private static readonly Dictionary<string, KeyUsages> Bits = new(StringComparer.OrdinalIgnoreCase)
    {
        ["digitalSignature"] = KeyUsages.DigitalSignature,
        ["nonRepudiation"] = KeyUsages.NonRepudiation,
        ["contentCommitment"] = KeyUsages.NonRepudiation,
        ["keyEncipherment"] = KeyUsages.KeyEncipherment,
        ["dataEncipherment"] = KeyUsages.DataEncipherment,
        ["keyAgreement"] = KeyUsages.KeyAgreement,
        ["keyCertSign"] = KeyUsages.KeyCertSign,
        ["certSign"] = KeyUsages.KeyCertSign,
        ["cRLSign"] = KeyUsages.CrlSign,
        ["encipherOnly"] = KeyUsages.EncipherOnly,
        ["decipherOnly"] = KeyUsages.DecipherOnly,
        ["none"] = KeyUsages.None,
    };

    /// <summary>The bit of this name; null for another.</summary>
    public static KeyUsages? BitOf(string name) => Bits.TryGetValue(name.Trim(), out var bit) ? bit : null;
}
