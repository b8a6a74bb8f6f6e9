using System.Globalization;
using CertLint.Model;
using CertLint.Readers.Json;

namespace CertLint.Readers.KeyVault;

/// <summary>Reads the key that a policy asks for.</summary>
internal static class KeyVaultKey
{
    /// <summary>The key; null where it is not known.</summary>
    public static Placed<KeyParameters>? Of(JsonValue? key)
    {
        var type = KeyVaultKeys.Find(key, KeyVaultKeys.KeyType);
        var size = KeyVaultKeys.Find(key, KeyVaultKeys.KeySize);
        var curve = KeyVaultKeys.Find(key, KeyVaultKeys.Curve);
        var name = KeyVaultKeys.TextOf(curve) is { IsKnown: true } known ? known.Text : null;
        var place = (size ?? curve ?? type)?.Place ?? default;
        return KeyVaultKeys.TextOf(type)?.Text.ToUpperInvariant() switch
        {
            // Without a size Key Vault makes one of 2048 bits.
            "RSA" or "RSA-HSM" => new Placed<KeyParameters>(new KeyParameters(KeyAlgorithm.Rsa, BitsOf(size)), place),
            "EC" or "EC-HSM" => new Placed<KeyParameters>(
                new KeyParameters(KeyAlgorithm.EllipticCurve, name is null ? null : CurveBits(name), name), curve?.Place ?? place),
            _ => null,
        };
    }

    private static int? BitsOf(JsonValue? size) => size is { Kind: JsonKind.Number }
        && int.TryParse(size.Text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
        ? bits
        : null;

    private static int? CurveBits(string curve) => curve.ToUpperInvariant() switch
    {
        "P-256" or "P-256K" or "SECP256K1" => 256,
        "P-384" => 384,
        "P-521" => 521,
        _ => null,
    };
}
