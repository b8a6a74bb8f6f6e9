using System.Globalization;
using CertLint.Model;
using CertLint.Names;

namespace CertLint.Runner.Inventory;

/// <summary>A key in a few words.</summary>
public static class KeyText
{
    /// <summary><c>RSA 2048</c>, <c>EC P-256</c>, <c>Ed25519</c>; null where nothing is known of it.</summary>
    public static string? Of(KeyParameters? key) => key?.Algorithm switch
    {
        KeyAlgorithm.Rsa => "RSA" + SizeOf(key),
        KeyAlgorithm.Dsa => "DSA" + SizeOf(key),
        KeyAlgorithm.EllipticCurve => key.Curve is { } curve ? "EC " + NameOf(curve) : "EC" + SizeOf(key),
        KeyAlgorithm.Edwards => key.Curve is { } curve ? NameOf(curve) : "EdDSA" + SizeOf(key),
        _ => null,
    };

    // FIPS 186-5 and RFC 8410 call them so, and so do people.
    private static string NameOf(string curve) => curve switch
    {
        "1.2.840.10045.3.1.7" => "P-256",
        "1.3.132.0.34" => "P-384",
        "1.3.132.0.35" => "P-521",
        "1.3.101.112" => "Ed25519",
        "1.3.101.113" => "Ed448",
        _ => OpenSslObjects.ShortNameOf(curve) ?? curve,
    };

    private static string SizeOf(KeyParameters key) =>
        key.Bits is { } bits ? " " + bits.ToString(CultureInfo.InvariantCulture) : "";
}
