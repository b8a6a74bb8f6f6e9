using CertLint.Model;

namespace CertLint.Readers.Text.OpenSsl;

/// <summary>Reads keyUsage (v2i_ASN1_BIT_STRING of OpenSSL 3.0).</summary>
internal static class KeyUsageBits
{
    private static readonly Dictionary<string, KeyUsages> Names = new(StringComparer.Ordinal)
    {
        ["digitalSignature"] = KeyUsages.DigitalSignature,
        ["Digital Signature"] = KeyUsages.DigitalSignature,
        ["nonRepudiation"] = KeyUsages.NonRepudiation,
        ["Non Repudiation"] = KeyUsages.NonRepudiation,
        ["keyEncipherment"] = KeyUsages.KeyEncipherment,
        ["Key Encipherment"] = KeyUsages.KeyEncipherment,
        ["dataEncipherment"] = KeyUsages.DataEncipherment,
        ["Data Encipherment"] = KeyUsages.DataEncipherment,
        ["keyAgreement"] = KeyUsages.KeyAgreement,
        ["Key Agreement"] = KeyUsages.KeyAgreement,
        ["keyCertSign"] = KeyUsages.KeyCertSign,
        ["Certificate Sign"] = KeyUsages.KeyCertSign,
        ["cRLSign"] = KeyUsages.CrlSign,
        ["CRL Sign"] = KeyUsages.CrlSign,
        ["encipherOnly"] = KeyUsages.EncipherOnly,
        ["Encipher Only"] = KeyUsages.EncipherOnly,
        ["decipherOnly"] = KeyUsages.DecipherOnly,
        ["Decipher Only"] = KeyUsages.DecipherOnly,
    };

    /// <summary>
    /// The bits that an extension section asks for; null where there is no keyUsage, or where a hole, an absent include, or a
    /// name that openssl does not know leaves any of them open.
    /// </summary>
    public static Placed<KeyUsages>? Of(ConfigFile file, ConfigSection? extensions)
    {
        if (file.IsIncomplete || extensions is not { IsIncomplete: false }
            || extensions.Find("keyUsage") is not { Value: var value } || !ExtensionValue.ShowsItsParts(file, value))
        {
            return null;
        }

        var bits = KeyUsages.None;
        foreach (var part in ExtensionValue.Parts(file, value))
        {
            if (!part.Name.IsKnown || !Names.TryGetValue(part.Name.Text, out var bit))
                return null;
            bits |= bit;
        }

        return bits == KeyUsages.None ? null : new Placed<KeyUsages>(bits, value.Span);
    }
}
