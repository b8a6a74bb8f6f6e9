using CertLint.Model;

namespace CertLint.Readers.Text;

/// <summary>The names of keyUsage's bits that most tools take over from RFC 5280 4.2.1.3 and from openssl.</summary>
public static class KeyUsageNames
{
    private static readonly (string Name, string Printed, KeyUsages Bit)[] All =
    [
        ("digitalSignature", "Digital Signature", KeyUsages.DigitalSignature),
        ("nonRepudiation", "Non Repudiation", KeyUsages.NonRepudiation),
        ("keyEncipherment", "Key Encipherment", KeyUsages.KeyEncipherment),
        ("dataEncipherment", "Data Encipherment", KeyUsages.DataEncipherment),
        ("keyAgreement", "Key Agreement", KeyUsages.KeyAgreement),
        ("keyCertSign", "Certificate Sign", KeyUsages.KeyCertSign),
        ("cRLSign", "CRL Sign", KeyUsages.CrlSign),
        ("encipherOnly", "Encipher Only", KeyUsages.EncipherOnly),
        ("decipherOnly", "Decipher Only", KeyUsages.DecipherOnly),
    ];

    /// <summary>The bit that RFC 5280 names so, in any letter case, as Windows and Azure take it; null for another name.</summary>
    public static KeyUsages? InAnyCase(string name) =>
        Find(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The bit of a name that openssl takes: RFC 5280's, and the one that it prints itself; null for another.</summary>
    public static KeyUsages? OfOpenSsl(string name) => Find(entry => entry.Name == name || entry.Printed == name);

    private static KeyUsages? Find(Predicate<(string Name, string Printed, KeyUsages Bit)> isMeant)
    {
        var index = Array.FindIndex(All, isMeant);
        return index < 0 ? null : All[index].Bit;
    }
}
