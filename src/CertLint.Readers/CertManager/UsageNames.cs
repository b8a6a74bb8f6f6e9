using CertLint.Model;

namespace CertLint.Readers.CertManager;

/// <summary>The usages of <c>spec.usages</c> (cert-manager's KeyUsage type).</summary>
internal static class UsageNames
{
    private static readonly Dictionary<string, KeyUsages> KeyUsageOf = new(StringComparer.Ordinal)
    {
        ["signing"] = KeyUsages.DigitalSignature,
        ["digital signature"] = KeyUsages.DigitalSignature,
        ["content commitment"] = KeyUsages.NonRepudiation,
        ["key encipherment"] = KeyUsages.KeyEncipherment,
        ["key agreement"] = KeyUsages.KeyAgreement,
        ["data encipherment"] = KeyUsages.DataEncipherment,
        ["cert sign"] = KeyUsages.KeyCertSign,
        ["crl sign"] = KeyUsages.CrlSign,
        ["encipher only"] = KeyUsages.EncipherOnly,
        ["decipher only"] = KeyUsages.DecipherOnly,
    };

    private static readonly Dictionary<string, string> ExtendedKeyUsageOf = new(StringComparer.Ordinal)
    {
        ["any"] = KeyPurposes.Any,
        ["server auth"] = KeyPurposes.ServerAuthentication,
        ["client auth"] = KeyPurposes.ClientAuthentication,
        ["code signing"] = KeyPurposes.CodeSigning,
        ["email protection"] = KeyPurposes.EmailProtection,
        ["s/mime"] = KeyPurposes.EmailProtection,
        ["ipsec end system"] = KeyPurposes.IpsecEndSystem,
        ["ipsec tunnel"] = KeyPurposes.IpsecTunnel,
        ["ipsec user"] = KeyPurposes.IpsecUser,
        ["timestamping"] = KeyPurposes.TimeStamping,
        ["ocsp signing"] = KeyPurposes.OcspSigning,
        ["microsoft sgc"] = KeyPurposes.MicrosoftServerGatedCrypto,
        ["netscape sgc"] = KeyPurposes.NetscapeServerGatedCrypto,
    };

    // As openssl, Kubernetes' older API and RFC 5280 write them.
    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["nonrepudiation"] = "content commitment",
        ["keycertsign"] = "cert sign",
        ["crlsign"] = "crl sign",
        ["emailprotection"] = "email protection",
    };

    /// <summary>The bit of keyUsage that a name stands for; null where it stands for none.</summary>
    public static KeyUsages? KeyUsage(string name) => KeyUsageOf.TryGetValue(name, out var usage) ? usage : null;

    /// <summary>The OID of the extended key usage that a name stands for; null where it stands for none.</summary>
    public static string? ExtendedKeyUsage(string name) => ExtendedKeyUsageOf.TryGetValue(name, out var oid) ? oid : null;

    /// <summary>The name that was meant by one that cert-manager does not know, as <c>clientAuth</c>; null where none is certain.</summary>
    public static string? Suggest(string name)
    {
        var folded = Fold(name);
        return OtherNames.TryGetValue(folded, out var other)
            ? other
            : KeyUsageOf.Keys.Concat(ExtendedKeyUsageOf.Keys).FirstOrDefault(known => Fold(known) == folded);
    }

    private static string Fold(string name) =>
        new string([.. name.Where(char.IsLetterOrDigit)]).ToLowerInvariant();
}
