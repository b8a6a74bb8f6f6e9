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
        ["any"] = "2.5.29.37.0",
        ["server auth"] = "1.3.6.1.5.5.7.3.1",
        ["client auth"] = "1.3.6.1.5.5.7.3.2",
        ["code signing"] = "1.3.6.1.5.5.7.3.3",
        ["email protection"] = "1.3.6.1.5.5.7.3.4",
        ["s/mime"] = "1.3.6.1.5.5.7.3.4",
        ["ipsec end system"] = "1.3.6.1.5.5.7.3.5",
        ["ipsec tunnel"] = "1.3.6.1.5.5.7.3.6",
        ["ipsec user"] = "1.3.6.1.5.5.7.3.7",
        ["timestamping"] = "1.3.6.1.5.5.7.3.8",
        ["ocsp signing"] = "1.3.6.1.5.5.7.3.9",
        ["microsoft sgc"] = "1.3.6.1.4.1.311.10.3.3",
        ["netscape sgc"] = "2.16.840.1.113730.4.1",
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
