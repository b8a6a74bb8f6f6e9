using CertLint.Model;

namespace CertLint.Readers.Text.Terraform;

/// <summary>Reads <c>allowed_uses</c>, which holds key usages and extended key usages (common_cert.go of the tls provider).</summary>
/// <param name="KeyUsage">The key usages; null where there are none or the list is not known.</param>
/// <param name="Purposes">The OIDs of the extended key usages; null likewise.</param>
internal readonly record struct TlsUsages(Placed<KeyUsages>? KeyUsage, Placed<IReadOnlyList<string>>? Purposes)
{
    private static readonly Dictionary<string, KeyUsages> Usages = new(StringComparer.Ordinal)
    {
        ["digital_signature"] = KeyUsages.DigitalSignature,
        ["content_commitment"] = KeyUsages.NonRepudiation,
        ["key_encipherment"] = KeyUsages.KeyEncipherment,
        ["data_encipherment"] = KeyUsages.DataEncipherment,
        ["key_agreement"] = KeyUsages.KeyAgreement,
        ["cert_signing"] = KeyUsages.KeyCertSign,
        ["crl_signing"] = KeyUsages.CrlSign,
        ["encipher_only"] = KeyUsages.EncipherOnly,
        ["decipher_only"] = KeyUsages.DecipherOnly,
    };

    private static readonly Dictionary<string, string> PurposeOids = new(StringComparer.Ordinal)
    {
        ["any_extended"] = KeyPurposes.Any,
        ["server_auth"] = KeyPurposes.ServerAuthentication,
        ["client_auth"] = KeyPurposes.ClientAuthentication,
        ["code_signing"] = KeyPurposes.CodeSigning,
        ["email_protection"] = KeyPurposes.EmailProtection,
        ["ipsec_end_system"] = KeyPurposes.IpsecEndSystem,
        ["ipsec_tunnel"] = KeyPurposes.IpsecTunnel,
        ["ipsec_user"] = KeyPurposes.IpsecUser,
        ["timestamping"] = KeyPurposes.TimeStamping,
        ["ocsp_signing"] = KeyPurposes.OcspSigning,
        ["microsoft_server_gated_crypto"] = KeyPurposes.MicrosoftServerGatedCrypto,
        ["netscape_server_gated_crypto"] = KeyPurposes.NetscapeServerGatedCrypto,
        ["microsoft_commercial_code_signing"] = "1.3.6.1.4.1.311.2.1.22",
        ["microsoft_kernel_code_signing"] = "1.3.6.1.4.1.311.61.1.1",
    };

    /// <summary>The uses of a resource.</summary>
    public static TlsUsages Of(HclBody resource)
    {
        if (TerraformValues.Words(resource["allowed_uses"]) is not { } words)
            return default;
        var usages = KeyUsages.None;
        var purposes = new List<string>();
        foreach (var word in words.Value)
        {
            if (Usages.TryGetValue(word, out var usage))
                usages |= usage;
            else if (PurposeOids.TryGetValue(word, out var oid))
                purposes.Add(oid);
        }

        return new TlsUsages(
            usages == KeyUsages.None ? null : new Placed<KeyUsages>(usages, words.Place),
            purposes.Count == 0 ? null : new Placed<IReadOnlyList<string>>(purposes, words.Place));
    }
}
