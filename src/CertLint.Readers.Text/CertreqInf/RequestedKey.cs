using CertLint.Model;

namespace CertLint.Readers.Text.CertreqInf;

/// <summary>Reads what [NewRequest] asks of the key pair, its use and the signature.</summary>
internal static class RequestedKey
{
    private const string CurvePrefix = "_P";

    private static readonly Dictionary<string, int> Usages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CERT_DIGITAL_SIGNATURE_KEY_USAGE"] = 0x80,
        ["CERT_NON_REPUDIATION_KEY_USAGE"] = 0x40,
        ["CERT_KEY_ENCIPHERMENT_KEY_USAGE"] = 0x20,
        ["CERT_DATA_ENCIPHERMENT_KEY_USAGE"] = 0x10,
        ["CERT_KEY_AGREEMENT_KEY_USAGE"] = 0x08,
        ["CERT_KEY_CERT_SIGN_KEY_USAGE"] = 0x04,
        ["CERT_OFFLINE_CRL_SIGN_KEY_USAGE"] = 0x02,
        ["CERT_CRL_SIGN_KEY_USAGE"] = 0x02,
        ["CERT_ENCIPHER_ONLY_KEY_USAGE"] = 0x01,
        ["CERT_DECIPHER_ONLY_KEY_USAGE"] = 0x8000,
    };

    private static readonly string[] Digests = ["md2", "md4", "md5", "sha1", "sha256", "sha384", "sha512"];

    /// <summary>The key that is made; null where an existing one is used, or nothing is asked of it.</summary>
    public static Placed<KeyParameters>? Of(InfSection section)
    {
        if (IsTrue(section.Find("UseExistingKeySet")))
            return null;
        var length = section.Find("KeyLength");
        var bits = length is null ? null : InfNumber.Of(length.Value);
        if (section.Find("KeyAlgorithm") is { } algorithm)
            return algorithm.Value.IsKnown ? Named(algorithm, bits is null ? null : length, bits) : null;
        // The default of the providers that are not for DSS or Diffie-Hellman alone.
        return bits is null || !IsForRsa(section.Find("ProviderName"))
            ? null
            : new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, bits), length!.Value.Span);
    }

    /// <summary>The bits of <c>KeyUsage</c>, the octets of the extension one after the other.</summary>
    public static Placed<KeyUsages>? UsageOf(InfSection section)
    {
        if (section.Find("KeyUsage") is not { } entry || InfNumber.Flags(entry.Value, Usages) is not { } flags)
            return null;
        var usages = KeyUsages.None;
        for (var bit = 0; bit < 8; bit++)
        {
            if ((flags & (0x80 >> bit)) != 0)
                usages |= (KeyUsages)(1 << bit);
        }

        return new Placed<KeyUsages>((flags & 0x8000) != 0 ? usages | KeyUsages.DecipherOnly : usages, entry.Value.Span);
    }

    /// <summary>The digest of the signature.</summary>
    public static Placed<string>? DigestOf(InfSection section)
    {
        if (section.Find("HashAlgorithm") is not { Value: { IsKnown: true } value })
            return null;
        var name = value.Text.Replace("-", "").ToLowerInvariant();
        return Digests.Contains(name, StringComparer.Ordinal) ? new Placed<string>(name, value.Span) : null;
    }

    /// <summary>True for a key whose value is certreq's true.</summary>
    public static bool IsTrue(InfEntry? entry) => entry?.Value.Text is { } text
        && (string.Equals(text, "true", StringComparison.OrdinalIgnoreCase) || text == "1");

    private static bool IsForRsa(InfEntry? provider) => provider is null
        || (provider.Value.IsKnown && provider.Value.Text.IndexOf("DSS", StringComparison.OrdinalIgnoreCase) < 0
            && provider.Value.Text.IndexOf("DH ", StringComparison.OrdinalIgnoreCase) < 0
            && provider.Value.Text.IndexOf("ECDSA", StringComparison.OrdinalIgnoreCase) < 0
            && provider.Value.Text.IndexOf("GOST", StringComparison.OrdinalIgnoreCase) < 0);

    private static Placed<KeyParameters>? Named(InfEntry algorithm, InfEntry? length, int? bits)
    {
        var name = algorithm.Value.Text.ToUpperInvariant();
        var curve = name.StartsWith("ECDSA", StringComparison.Ordinal) || name.StartsWith("ECDH", StringComparison.Ordinal)
            ? name.IndexOf(CurvePrefix, StringComparison.Ordinal)
            : -1;
        if (curve > 0 && int.TryParse(name.Substring(curve + CurvePrefix.Length), out var field))
        {
            return new Placed<KeyParameters>(
                new KeyParameters(KeyAlgorithm.EllipticCurve, field, "P-" + name.Substring(curve + CurvePrefix.Length)), algorithm.Value.Span);
        }

        var place = length?.Value.Span ?? algorithm.Value.Span;
        return name switch
        {
            "RSA" => new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, bits), place),
            "DSA" => new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Dsa, bits), place),
            _ => null,
        };
    }
}
